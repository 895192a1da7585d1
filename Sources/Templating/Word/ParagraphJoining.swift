import XMLDocuments

/// The end of one paragraph and the beginning of another one, where a section begins in the middle
/// of a paragraph and ends in the middle of a later one.
final class ParagraphBreak: XMLElement {
  /// The paragraph that begins; its properties and attributes are the new one's.
  let begun: XMLElement

  init(_ begun: XMLElement, blocks: [XMLNode]) {
    self.begun = begun
    super.init("break")
    replaceChildren(with: blocks)
  }
}

enum ParagraphJoining {
  /// Makes one paragraph of two, with a section in it that holds the break between them.
  static func join(
    _ first: XMLElement, _ last: XMLElement, in parent: XMLElement, _ pair: SectionPairs.Pair
  ) -> Bool {
    guard pair.open.parent === first, pair.close.parent === last,
      let from = parent.index(of: first), let to = parent.index(of: last),
      let open = first.index(of: pair.open), let close = last.index(of: pair.close),
      first.word("pPr")?.word("sectPr") == nil
    else { return false }
    let between = parent.replace(from + 1..<to + 1, with: []).dropLast()
    let properties = last.word("pPr")
    let head = last.children[..<close].filter { $0.element !== properties || $0.element == nil }
    let tail = Array(last.children[(close + 1)...])
    let begun = last.emptyCopy()
    last.replaceChildren(with: [])
    if let properties { begun.append(.element(properties)) }
    let inner = first.replace(open..<first.children.count, with: []).dropFirst()
    let joint = ParagraphBreak(begun, blocks: Array(between))
    let section = SectionElement(pair.open.tag, inner + [.element(joint)] + head)
    first.replace(open..<open, with: [.element(section)] + tail)
    return true
  }
}
