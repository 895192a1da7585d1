import XMLDocuments

/// Takes out of a part what would be fetched from outside when the document is opened.
enum OutsideReferences {
  /// Elements that are nothing without what they refer to.
  private static let whole: Set<String> = [
    "attachedTemplate", "subDoc", "altChunk", "OLEObject", "sourceFileName", "mailMerge",
    "dataSource", "headerSource", "src", "saveThroughXslt", "externalData",
  ]
  /// Fields that bring something in from elsewhere.
  private static let fields: Set<String> = [
    "INCLUDEPICTURE", "INCLUDETEXT", "INCLUDE", "LINK", "DDE", "DDEAUTO", "IMPORT", "DATABASE",
    "RD",
  ]

  /// Removes every reference to relationships that are gone.
  static func remove(_ ids: Set<String>, from root: XMLElement) {
    var gone: [XMLElement] = []
    root.forEachElement { element in
      let isReference = { (attribute: XMLElement.Attribute) in
        WordNames.isOne(attribute.namespace, of: WordNames.relationships)
          && ids.contains(attribute.value)
      }
      guard element.attributes.contains(where: isReference) else { return }
      if whole.contains(element.name) {
        gone.append(
          element.parent?.isWord("mailMerge") ?? false ? element.parent ?? element : element)
      } else {
        element.attributes.removeAll(where: isReference)
      }
    }
    gone.removeFromParents()
  }

  /// Empties the instructions of fields that bring something in, and gives what they were. Their
  /// last result stays as text.
  static func removeFields(from root: XMLElement) -> [String] {
    var removed: [String] = []
    root.forEachElement { element in
      if element.isWord("instrText"), isUnsafe(element.directText) {
        removed.append(element.directText)
        element.replaceChildren(with: [])
      } else if element.isWord("fldSimple"), let instruction = element.wordValue("instr"),
        isUnsafe(instruction)
      {
        removed.append(instruction)
        for index in element.attributes.indices where element.attributes[index].name == "instr" {
          element.attributes[index].value = ""
        }
      }
    }
    return removed
  }

  private static func isUnsafe(_ instruction: String) -> Bool {
    let words = instruction.split { $0.isWhitespace || $0 == "\"" }
    return words.first.map { fields.contains($0.uppercased()) } ?? false
  }
}
