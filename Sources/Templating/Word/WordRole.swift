import XMLDocuments

/// What may stand in an element of a Word file.
enum WordRole {
  /// Rows.
  case table
  /// Cells.
  case row
  /// Paragraphs and tables.
  case blocks
  /// Runs and what is in them.
  case inline

  init(of element: XMLElement) {
    if element is SectionElement {
      self = element.parent.map(WordRole.init(of:)) ?? .inline
      return
    }
    guard element.isWord else {
      self = .inline
      return
    }
    switch element.name {
    case "tbl": self = .table
    case "tr": self = .row
    case "body", "tc", "txbxContent", "hdr", "ftr", "footnote", "endnote", "comment", "docPartBody":
      self = .blocks
    case "sdtContent", "sdt", "customXml", "ins", "moveTo":
      // They may stand anywhere, and hold what may stand where they do.
      self = element.parent.map(WordRole.init(of:)) ?? .inline
    default: self = .inline
    }
  }
}

/// The innermost element around two others.
enum CommonParent {
  /// It, and those of its children that the two are or stand in.
  static func of(
    _ one: XMLElement, _ other: XMLElement
  ) -> (parent: XMLElement, from: XMLElement, to: XMLElement)? {
    let (ones, others) = (path(to: one), path(to: other))
    var depth = 0
    while depth < ones.count, depth < others.count, ones[depth] === others[depth] { depth += 1 }
    guard depth > 0, depth < ones.count, depth < others.count else { return nil }
    return (ones[depth - 1], ones[depth], others[depth])
  }

  private static func path(to element: XMLElement) -> [XMLElement] {
    var path = [element]
    while let parent = path[path.count - 1].parent { path.append(parent) }
    return path.reversed()
  }
}
