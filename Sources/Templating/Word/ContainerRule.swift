import XMLDocuments

/// What must hold of an element of a Word file that a section may leave empty.
enum ContainerRule {
  /// A cell, a text box, a header, a note: the last thing in it is a paragraph.
  case paragraphLast
  /// A content control around paragraphs: something is in it.
  case notEmpty
  /// A table without rows, or a content control around rows or text, goes.
  case goes

  /// Nothing for an element that can be left as it is, whatever becomes of its sections.
  init?(of element: XMLElement) {
    switch element.name {
    case "tc", "txbxContent", "hdr", "ftr", "footnote", "endnote": self = .paragraphLast
    case "tbl": self = .goes
    case "sdt":
      guard let content = element.word("sdtContent"), WordRole(of: content) != .blocks else {
        return nil
      }
      self = .goes
    case "sdtContent":
      guard WordRole(of: element) == .blocks else { return nil }
      self = .notEmpty
    default: return nil
    }
    guard element.holdsSections else { return nil }
  }

  func rule(_ element: XMLElement) -> Container.Rule {
    switch self {
    case .paragraphLast: .endsWithParagraph(element.filler)
    case .notEmpty: .notEmpty(element.filler)
    case .goes: .needsContent
    }
  }
}

extension Block {
  /// What an element is to those beside it; nothing when that does not matter.
  init?(of element: XMLElement) {
    guard element.isWord else { return nil }
    switch element.name {
    case "p": self = .paragraph
    case "tbl": self = .table
    case "tr": self = .row
    case "r", "hyperlink", "ins", "smartTag", "fldSimple": self = .other
    case "sdt", "customXml":
      switch WordRole(of: element) {
      case .blocks: self = .paragraph
      case .table: self = .row
      case .row, .inline: self = .other
      }
    default: return nil
    }
  }
}

extension XMLElement {
  /// Whether a section stands in it, or something that may go because of a section.
  var holdsSections: Bool {
    children.contains { node in
      guard let element = node.element else { return false }
      if element is SectionElement { return true }
      guard element.isWord else { return false }
      return ["tbl", "sdt", "sdtContent", "customXml"].contains(element.name)
        && element.holdsSections
    }
  }

  /// An empty paragraph like the first one in it.
  fileprivate var filler: [UInt8] {
    var first: XMLElement?
    forEachElement { if first == nil, $0.isWord("p") { first = $0 } }
    let paragraph = sibling("p")
    if let properties = first?.word("pPr")?.copy() {
      properties.keepChildren { !($0.element?.isWord("sectPr") ?? false) }
      paragraph.append(.element(properties))
    }
    var bytes: [UInt8] = []
    paragraph.write(to: &bytes)
    return bytes
  }
}
