import XMLDocuments

/// Finds the tags in a part of a Word file, makes each whole in the run that it begins in, and puts
/// markers in their places.
final class WordTagging {
  private(set) var findings: [TemplateFinding] = []
  /// In the order of the part.
  private(set) var markers: [TagMarker] = []
  private(set) var hasTags = false
  private let places: WordPlaces
  /// Paragraphs that held comments and nothing else.
  private var noted: [XMLElement] = []

  init(_ root: XMLElement, at place: TemplatePlace) {
    places = WordPlaces(place)
    visit(root)
    noted.filter(\.canGo).removeFromParents()
  }

  private func visit(_ element: XMLElement) {
    // What was deleted with tracked changes holds no live tags.
    if element.isWord, element.name == "del" || element.name == "moveFrom" { return }
    places.within(element) {
      if element.isWord("p") { tag(element) }
      for child in element.elements { visit(child) }
    }
  }

  private func tag(_ paragraph: XMLElement) {
    let text = ParagraphText(paragraph)
    for instruction in text.instructions where instruction.directText.contains("{{") {
      findings.append(TemplateFinding(.misplacedTag(instruction.directText), places.place))
    }
    var edit = ParagraphEdit()
    var sections: [XMLElement] = []
    var hasComment = false
    for stretch in text.stretches where stretch.bytes.contains(UInt8(ascii: "{")) {
      let found = TagScanner.tags(in: stretch.bytes)
      guard !found.isEmpty else { continue }
      hasTags = true
      hasComment = hasComment || found.contains { $0.kind == .comment }
      let tags = found.map { Tag($0, places.place) }
      findings += tags.compactMap { tag in tag.fault.map { TemplateFinding($0, tag.place) } }
      let made = tags.map { $0.fault == nil && $0.kind != .comment ? TagMarker($0) : nil }
      markers += made.compactMap { $0 }
      sections += edit.apply(zip(found, made).map { ($0.range, $1) }, to: stretch)
    }
    edit.finish()
    for run in sections { RunSplitting.split(run) }
    if hasComment, ParagraphEdges(paragraph).isBlank { noted.append(paragraph) }
  }
}

extension XMLElement {
  /// Whether a paragraph without text can be done without: another paragraph follows it, and it
  /// neither ends a section of the document nor keeps two tables apart.
  fileprivate var canGo: Bool {
    guard let siblings = parent?.elements, word("pPr")?.word("sectPr") == nil,
      let index = siblings.firstIndex(where: { $0 === self }), index + 1 < siblings.count
    else { return false }
    return siblings[index + 1].isWord("p")
  }
}
