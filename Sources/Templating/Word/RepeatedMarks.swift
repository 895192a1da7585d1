import XMLDocuments

/// What may stand once in a document, or must bear a number of its own, in what is repeated.
enum RepeatedMarks {
  private static let once: Set<String> = ParagraphEdges.marks.union(["commentReference"])
  private static let changes: Set<String> = [
    "ins", "del", "moveFrom", "moveTo", "rPrChange", "pPrChange", "tblPrChange", "trPrChange",
    "tcPrChange", "sectPrChange", "tblPrExChange", "cellIns", "cellDel", "cellMerge",
    "numberingChange",
  ]

  /// Compiles an element that holds such a mark; false for any other one.
  static func compile(
    _ element: XMLElement, _ compiler: TreeCompiler, _ builder: inout PieceBuilder
  ) -> Bool {
    if isOnce(element) {
      var bytes: [UInt8] = []
      element.write(to: &bytes)
      builder.add(.once(bytes))
      return true
    }
    let pieces = element.attributes.map { piece(for: $0, of: element) }
    guard pieces.contains(where: { $0 != nil }) else { return false }
    builder.markup.append(contentsOf: "<\(element.qualifiedName)".utf8)
    for (attribute, piece) in zip(element.attributes, pieces) {
      if let piece, case .once = piece {
        builder.add(piece)
        continue
      }
      attribute.writeName(to: &builder.markup)
      if let piece {
        builder.add(piece)
      } else {
        builder.markup.append(xml: attribute.value, in: .attribute)
      }
      builder.markup.append(UInt8(ascii: "\""))
    }
    builder.markup.append(UInt8(ascii: ">"))
    compiler.compileChildren(of: element, into: &builder)
    element.writeEnd(to: &builder.markup)
    return true
  }

  /// A bookmark, a comment, a permission; the number of a content control.
  private static func isOnce(_ element: XMLElement) -> Bool {
    guard element.isWord else { return false }
    return once.contains(element.name)
      || element.name == "id" && element.parent?.isWord("sdtPr") ?? false
  }

  private static func piece(for attribute: XMLElement.Attribute, of element: XMLElement) -> Piece? {
    switch attribute.name {
    // The name of a shape of older Word files, and the one that an embedded object is shown by.
    case "id" where element.namespace == WordNames.vml, "ShapeID":
      .once(bytes(of: attribute))
    case "id":
      numbered(element).flatMap { space in
        Int(attribute.value).map { .number(space, $0) }
      }
    case "val" where element.isWord("numId") && attribute.namespace == element.namespace:
      Int(attribute.value).map { .numbering($0) }
    case "paraId", "textId":
      attribute.namespace == WordNames.word2010 ? .once(bytes(of: attribute)) : nil
    default: nil
    }
  }

  /// What the attribute `id` of an element counts.
  static func numbered(_ element: XMLElement) -> NumberSpace? {
    if element.name == "docPr" {
      return WordNames.isOne(element.namespace, of: WordNames.drawing) ? .drawing : nil
    }
    return element.isWord && changes.contains(element.name) ? .change : nil
  }

  private static func bytes(of attribute: XMLElement.Attribute) -> [UInt8] {
    var bytes: [UInt8] = []
    attribute.writeName(to: &bytes)
    bytes.append(xml: attribute.value, in: .attribute)
    bytes.append(UInt8(ascii: "\""))
    return bytes
  }
}
