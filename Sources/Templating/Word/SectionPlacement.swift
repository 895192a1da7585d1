import XMLDocuments

/// Puts each section of a part of a Word file where people mean it by where they wrote its tags:
/// across cells the rows, in paragraphs of their own what is between, in list items the items, else
/// the text between.
struct SectionPlacement {
  private(set) var findings: [TemplateFinding] = []
  private let lists: ListStyles

  /// - Parameter pairs: the tags of sections, outer ones before those in them.
  init(_ pairs: [SectionPairs.Pair], _ lists: ListStyles) {
    self.lists = lists
    for pair in pairs where !place(pair) {
      findings.append(
        TemplateFinding(.splitSection(pair.open.tag.name), pair.open.tag.place))
    }
  }

  /// Places a section; false where it begins in something and ends outside of it.
  private func place(_ pair: SectionPairs.Pair) -> Bool {
    guard let first = pair.open.enclosing("p"), let last = pair.close.enclosing("p") else {
      return false
    }
    if first === last { return placeInParagraph(first, pair) }
    guard let (parent, from, to) = CommonParent.of(pair.open, pair.close) else { return false }
    switch WordRole(of: parent) {
    case .table: return placeRows(in: parent, from, to, pair)
    case .row:
      guard let table = parent.parent else { return false }
      return placeRows(in: table, parent, parent, pair)
    case .blocks: return placeBlocks(in: parent, from, to, pair)
    case .inline: return false
    }
  }

  // MARK: - Text

  private func placeInParagraph(_ paragraph: XMLElement, _ pair: SectionPairs.Pair) -> Bool {
    let edges = ParagraphEdges(paragraph)
    if lists.isItem(paragraph), edges.before(pair.open).isNothing,
      edges.after(pair.close).isNothing, let parent = paragraph.parent,
      let index = parent.index(of: paragraph)
    {
      pair.removeTags()
      parent.wrap(index..<index + 1, pair.open.tag)
      return true
    }
    guard let (parent, from, to) = CommonParent.of(pair.open, pair.close),
      // A tag at the edge of a link or of a tracked insertion may stand just outside of it.
      from === pair.open || edges.isFirst(pair.open, in: from),
      to === pair.close || edges.isLast(pair.close, in: to),
      let start = parent.index(of: from), let end = parent.index(of: to)
    else { return false }
    let lower = from === pair.open ? start + 1 : start
    let upper = to === pair.close ? end : end + 1
    guard lower <= upper else { return false }
    parent.wrap(lower..<upper, pair.open.tag)
    pair.removeTags()
    return true
  }

  // MARK: - Rows

  private func placeRows(
    in table: XMLElement, _ first: XMLElement, _ last: XMLElement, _ pair: SectionPairs.Pair
  ) -> Bool {
    let paragraphs = [pair.open, pair.close].compactMap { $0.enclosing("p") }
    pair.removeTags()
    for paragraph in paragraphs where ParagraphEdges(paragraph).isBlank {
      // Another paragraph of the cell is what the cell is about.
      if let cell = paragraph.parent, cell.elements.filter({ $0.isWord("p") }).count > 1,
        paragraph.word("pPr")?.word("sectPr") == nil
      {
        paragraph.remove()
      }
    }
    guard var lower = table.index(of: first), let upperRow = table.index(of: last) else {
      return false
    }
    var upper = upperRow + 1
    // Rows that held nothing but the tags go with them.
    if first !== last {
      if last.isBlankRow {
        table.replace(upperRow..<upper, with: [])
        upper = upperRow
      }
      if first.isBlankRow {
        table.replace(lower..<lower + 1, with: [])
        upper -= 1
      }
      lower = min(lower, upper)
    }
    table.wrap(lower..<upper, pair.open.tag)
    return true
  }

  // MARK: - Paragraphs

  private func placeBlocks(
    in parent: XMLElement, _ first: XMLElement, _ last: XMLElement, _ pair: SectionPairs.Pair
  ) -> Bool {
    guard let opening = pair.open.enclosing("p"), let closing = pair.close.enclosing("p"),
      let start = Bound(pair.open, in: opening, of: first, isOpening: true),
      let end = Bound(pair.close, in: closing, of: last, isOpening: false)
    else { return false }
    if start == .split || end == .split {
      guard first === opening, last === closing else { return false }
      return ParagraphJoining.join(opening, closing, in: parent, pair)
    }
    pair.removeTags()
    guard let from = parent.index(of: first), let to = parent.index(of: last) else { return false }
    var range = (start == .inside ? from : from + 1)..<(end == .inside ? to + 1 : to)
    if end == .gone { parent.replace(to..<to + 1, with: last.rangeMarks) }
    if start == .gone {
      let marks = first.rangeMarks
      parent.replace(from..<from + 1, with: marks)
      let moved = marks.count - 1
      range = range.lowerBound + moved..<range.upperBound + moved
    }
    parent.wrap(range, pair.open.tag)
    return true
  }

  /// What becomes of the paragraph that holds one of the tags.
  private enum Bound {
    /// Nothing else is in it.
    case gone
    /// It is repeated with what is between.
    case inside
    /// It stays as it is, beside the section.
    case outside
    /// A part of it is repeated.
    case split

    /// Nothing where the tag stands in something that has more in it than its paragraph.
    init?(
      _ tag: TagMarker, in paragraph: XMLElement, of block: XMLElement, isOpening: Bool
    ) {
      guard block === paragraph || block.isWord("sdt") && block.onlyParagraph === paragraph else {
        return nil
      }
      let edges = ParagraphEdges(paragraph)
      let outer = isOpening ? edges.before(tag) : edges.after(tag)
      let inner = isOpening ? edges.after(tag) : edges.before(tag)
      if outer.isNothing, inner.isNothing {
        self = paragraph.word("pPr")?.word("sectPr") == nil ? .gone : .outside
      } else if outer.isNothing {
        self = .inside
      } else if inner.isNothing {
        self = .outside
      } else {
        self = .split
      }
    }
  }
}

extension XMLElement {
  /// Puts a section around some of its children.
  @discardableResult
  func wrap(_ range: Range<Int>, _ tag: Tag) -> SectionElement {
    let section = SectionElement(tag, replace(range, with: []))
    replace(range.lowerBound..<range.lowerBound, with: [.element(section)])
    return section
  }

  /// The beginnings and ends of bookmarks and the like in a paragraph that goes; they may stand
  /// between paragraphs as well.
  var rangeMarks: [XMLNode] {
    children.filter { node in
      guard let element = node.element, element.isWord else { return false }
      return ParagraphEdges.marks.contains(element.name)
    }
  }

  /// Whether it is a row without text or anything else in its cells.
  var isBlankRow: Bool {
    guard isWord("tr") else { return false }
    var isBlank = true
    forEachElement { element in
      if element.isWord("p"), !ParagraphEdges(element).isBlank { isBlank = false }
    }
    return isBlank
  }

  /// The one paragraph in a content control, when there is nothing else.
  var onlyParagraph: XMLElement? {
    guard let content = word("sdtContent"), content.elements.count == 1,
      let only = content.elements.first, only.isWord("p")
    else { return nil }
    return only
  }
}
