import OfficePackages
import XMLDocuments

/// Reads the tags of all parts of a Word file.
struct WordReading {
  private(set) var parts: [(name: PartName, pieces: [Piece])] = []
  private(set) var findings: [TemplateFinding] = []
  private(set) var counters = Counters()
  let numbering: NumberingPart
  private let word: WordPackage
  private let lists: ListStyles

  init(_ word: WordPackage) throws(TemplateError) {
    self.word = word
    let part = { (kind: String) throws(TemplateError) -> XMLElement? in
      guard let target = word.mainRelationships.ofKind(kind).first?.target else { return nil }
      return try word.document(word.main.resolve(target))?.root
    }
    lists = ListStyles(try part("styles"))
    numbering = try NumberingPart(word)
    let texts = try WordReading.texts(of: word)
    var largest = LargestNumbers()
    for text in texts {
      if let root = try word.document(text.name)?.root { largest.look(at: root) }
    }
    counters = Counters(numbers: largest.numbers, lastList: numbering.numbering.itemList)
    for text in texts { try read(text.name, text.place) }
    try readData()
    try readMisplaced()
  }

  /// The parts with text of the document, in the order of their places.
  private static func texts(
    of word: WordPackage
  ) throws(TemplateError) -> [(name: PartName, place: TemplatePlace)] {
    var texts: [(name: PartName, place: TemplatePlace)] = [(word.main, TemplatePlace([.body]))]
    let kinds: [(String, (Int) -> TemplatePlace.Step)] = [
      ("header", { .header($0) }), ("footer", { .footer($0) }), ("footnotes", { .footnote($0) }),
      ("endnotes", { .endnote($0) }),
    ]
    for (kind, step) in kinds {
      let names = word.mainRelationships.ofKind(kind).compactMap {
        word.package.nameOfPart(word.main.resolve($0.target))
      }
      // `header10.xml` stands behind `header9.xml`.
      let ordered = Set(names).sorted {
        ($0.text.utf8.count, $0.text) < ($1.text.utf8.count, $1.text)
      }
      for (index, name) in ordered.enumerated() {
        texts.append((name, TemplatePlace([step(index + 1)])))
      }
    }
    return texts
  }

  private mutating func read(
    _ name: PartName, _ place: TemplatePlace
  ) throws(TemplateError) {
    guard let root = try word.document(name)?.root else { return }
    let tagging = WordTagging(root, at: place)
    findings += tagging.findings
    guard tagging.hasTags else { return }
    let pairing = SectionPairs(tagging.markers)
    let placement = SectionPlacement(pairing.pairs, lists)
    findings += pairing.findings + placement.findings
    CrossingMarks.remove(from: root)
    ContentControls.release(in: root)
    let compiler = WordCompiler(lists: lists, numbering: numbering.numbering)
    parts.append((name, compiler.pieces(of: root)))
  }

  /// Tags where they are not filled: in charts and diagrams, and in the addresses of links.
  private mutating func readMisplaced() throws(TemplateError) {
    for name in word.package.parts {
      let isLinks = name == word.main.relationships
      let type = word.types.type(of: name)
      guard isLinks || type.contains(".drawingml."), let root = try word.document(name)?.root else {
        continue
      }
      var texts: [String] = []
      root.forEachElement { element in
        let text = isLinks ? element.attribute("Target") ?? "" : element.directText
        if text.replacing("%7B", with: "{").contains("{{") { texts.append(text) }
      }
      findings += texts.map {
        TemplateFinding(.misplacedTag($0), TemplatePlace([.part(name.text)]))
      }
    }
  }

  /// The properties of the document, and the data that its content controls are bound to.
  private mutating func readData() throws(TemplateError) {
    let texts = Set(parts.map(\.name))
    for name in word.package.parts where !texts.contains(name) {
      guard let place = DataParts.place(of: name),
        let root = try word.document(name)?.root
      else { continue }
      let tagging = XMLTagging(root, .xml, at: place, hasLines: false)
      findings += tagging.findings
      guard tagging.hasTags else { continue }
      let compiler = TreeCompiler(
        syntax: .xml, textForm: { _ in .text }, special: { _, _, _ in false },
        tagsIn: { tagging.attributes[ObjectIdentifier($0)] ?? [:] })
      var builder = PieceBuilder()
      builder.markup = Array(XMLDocument.declaration.utf8)
      compiler.compile(.element(root), in: root, into: &builder)
      parts.append((name, builder.finish()))
    }
  }
}

/// The parts of a package that hold data rather than text.
private enum DataParts {
  static func place(of name: PartName) -> TemplatePlace? {
    let text = name.text.lowercased()
    if text.hasPrefix("docprops/"), text.hasSuffix(".xml") { return TemplatePlace([.properties]) }
    if text.hasPrefix("customxml/item"), text.hasSuffix(".xml"),
      !text.hasPrefix("customxml/itemprops")
    {
      return TemplatePlace([.part(name.text)])
    }
    return nil
  }
}

/// The largest numbers that a document uses already.
private struct LargestNumbers {
  var numbers: [NumberSpace: Int] = [:]

  mutating func look(at root: XMLElement) {
    root.forEachElement { element in
      guard let space = RepeatedMarks.numbered(element),
        let number = element.attribute("id").flatMap({ Int($0) })
      else { return }
      numbers[space] = max(numbers[space] ?? 0, number)
    }
  }
}
