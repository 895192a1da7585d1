import XMLDocuments

/// What stands before and behind a tag in its paragraph.
struct ParagraphEdges {
  /// What is in a part of a paragraph.
  struct Side {
    var hasContent = false
    var hasTags = false
    var isNothing: Bool { !hasContent && !hasTags }
  }

  private enum Item {
    case content
    case tag(XMLElement)
  }

  /// Beginnings and ends of what reaches over text; they are nothing by themselves.
  static let marks: Set<String> = [
    "bookmarkStart", "bookmarkEnd", "commentRangeStart", "commentRangeEnd", "permStart", "permEnd",
    "moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd",
  ]
  private static let ignored: Set<String> = [
    "pPr", "rPr", "proofErr", "lastRenderedPageBreak", "sdtPr", "sdtEndPr", "smartTagPr",
    "customXmlPr",
  ]
  private static let transparent: Set<String> = [
    "r", "hyperlink", "ins", "moveTo", "smartTag", "sdt", "sdtContent", "customXml", "fldSimple",
    "dir", "bdo",
  ]

  private var items: [Item] = []

  init(_ paragraph: XMLElement) { read(paragraph) }

  private mutating func read(_ element: XMLElement) {
    for child in element.elements {
      if child is TagMarker {
        items.append(.tag(child))
      } else if child is SectionElement {
        items.append(.content)
      } else if !child.isWord {
        items.append(.content)
      } else if Self.transparent.contains(child.name) {
        read(child)
      } else if child.name == "t" {
        readText(child)
      } else if !Self.marks.contains(child.name), !Self.ignored.contains(child.name) {
        items.append(.content)
      }
    }
  }

  private mutating func readText(_ text: XMLElement) {
    for node in text.children {
      switch node {
      // A value is content, a section's tag a tag; those were brought out of their runs already.
      case .element: items.append(.content)
      case .text(let text): if !text.value.isBlank { items.append(.content) }
      case .comment, .instruction: continue
      }
    }
  }

  /// Whether nothing is in it at all.
  var isBlank: Bool { items.isEmpty }

  func before(_ tag: XMLElement) -> Side { side(items.prefix { !Self.isTag($0, tag) }) }

  func after(_ tag: XMLElement) -> Side {
    side(items.reversed().prefix { !Self.isTag($0, tag) })
  }

  private func side(_ items: some Sequence<Item>) -> Side {
    var side = Side()
    for item in items {
      if case .content = item { side.hasContent = true } else { side.hasTags = true }
    }
    return side
  }

  private static func isTag(_ item: Item, _ tag: XMLElement) -> Bool {
    if case .tag(let element) = item { element === tag } else { false }
  }

  /// Whether a tag is the first thing within an element around it.
  func isFirst(_ tag: XMLElement, in element: XMLElement) -> Bool {
    ParagraphEdges(element).before(tag).isNothing
  }

  /// Whether a tag is the last thing within an element around it.
  func isLast(_ tag: XMLElement, in element: XMLElement) -> Bool {
    ParagraphEdges(element).after(tag).isNothing
  }
}
