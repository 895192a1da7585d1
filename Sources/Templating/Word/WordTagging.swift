import XMLDocuments

/// Finds the tags in a part of a Word file, makes each whole in the run that it begins in, and puts
/// markers in their places.
final class WordTagging {
  private(set) var findings: [TemplateFinding] = []
  /// In the order of the part.
  private(set) var markers: [TagMarker] = []
  private(set) var hasTags = false
  private let places: WordPlaces

  init(_ root: XMLElement, at place: TemplatePlace) {
    places = WordPlaces(place)
    visit(root)
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
    for stretch in text.stretches where stretch.bytes.contains(UInt8(ascii: "{")) {
      let found = TagScanner.tags(in: stretch.bytes)
      guard !found.isEmpty else { continue }
      hasTags = true
      let tags = found.map { Tag($0, places.place) }
      findings += tags.compactMap { tag in tag.fault.map { TemplateFinding($0, tag.place) } }
      let made = tags.map { $0.fault == nil && $0.kind != .comment ? TagMarker($0) : nil }
      markers += made.compactMap { $0 }
      sections += edit.apply(zip(found, made).map { ($0.range, $1) }, to: stretch)
    }
    edit.finish()
    for run in sections { RunSplitting.split(run) }
  }
}
