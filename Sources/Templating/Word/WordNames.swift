import XMLDocuments

/// The names of WordprocessingML, in both of its forms (ECMA-376: transitional and strict).
enum WordNames {
  static let word = (
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "http://purl.oclc.org/ooxml/wordprocessingml/main"
  )
  static let relationships = (
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "http://purl.oclc.org/ooxml/officeDocument/relationships"
  )
  static let drawing = (
    "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing"
  )
  static let compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006"
  static let vml = "urn:schemas-microsoft-com:vml"
  static let word2010 = "http://schemas.microsoft.com/office/word/2010/wordml"

  /// Whether a namespace is one of two.
  static func isOne(_ namespace: String?, of names: (String, String)) -> Bool {
    namespace == names.0 || namespace == names.1
  }

  /// The types of relationships are addresses in one of two forms that end in the same word.
  static func isRelationship(_ type: String, _ kind: String) -> Bool {
    guard type.hasSuffix("/" + kind) else { return false }
    let start = type.dropLast(kind.count + 1)
    return start == relationships.0 || start == relationships.1
  }
}

extension XMLElement {
  /// Whether it is the element of WordprocessingML with a name.
  func isWord(_ name: String) -> Bool {
    self.name == name && isWord
  }

  /// Whether it is an element of WordprocessingML.
  var isWord: Bool { WordNames.isOne(namespace, of: WordNames.word) }

  /// The first child of WordprocessingML with a name.
  func word(_ name: String) -> XMLElement? {
    for child in children {
      if let element = child.element, element.isWord(name) { return element }
    }
    return nil
  }

  /// The value of its attribute `w:val`, or of another one.
  func wordValue(_ attribute: String = "val") -> String? {
    attributes.first { $0.name == attribute && WordNames.isOne($0.namespace, of: WordNames.word) }?
      .value
  }

  /// An element of WordprocessingML beside this one, with one attribute in its namespace.
  func makeWord(_ name: String, val: String? = nil) -> XMLElement {
    sibling(
      name,
      attributes: val.map {
        [Attribute(prefix: prefix, "val", namespace: namespace, value: $0)]
      } ?? [])
  }

  /// The nearest element around it that has a name of WordprocessingML.
  func enclosing(_ name: String) -> XMLElement? {
    var around = parent
    while let element = around {
      if element.isWord(name) { return element }
      around = element.parent
    }
    return nil
  }
}
