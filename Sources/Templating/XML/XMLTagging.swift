import XMLDocuments

/// Finds the tags of an XML document, and puts markers and sections in their places in its tree.
struct XMLTagging {
  private let syntax: TemplateSyntax
  /// Where it is, besides the line.
  private let base: TemplatePlace
  private let hasLines: Bool
  private var markers: [TagMarker] = []
  private(set) var findings: [TemplateFinding] = []
  /// By element, the attributes with tags in them, by name.
  private(set) var attributes: [ObjectIdentifier: [String: [TemplateText.Part]]] = [:]

  /// - Parameter hasLines: whether places are told by line, as in a file that people write.
  init(_ root: XMLElement, _ syntax: TemplateSyntax, at base: TemplatePlace, hasLines: Bool = true)
  {
    self.syntax = syntax
    self.base = base
    self.hasLines = hasLines
    visit(root)
    let pairing = SectionPairs(markers)
    findings += pairing.findings
    for pair in pairing.pairs { place(pair) }
  }

  var hasTags: Bool { !markers.isEmpty || !attributes.isEmpty }

  private func place(of element: XMLElement, lines: Int = 0) -> TemplatePlace {
    hasLines ? base.with(.line(element.line + lines)) : base
  }

  private mutating func visit(_ element: XMLElement) {
    for attribute in element.attributes {
      let place = place(of: element).with(.attribute(attribute.qualifiedName))
      if let parts = TemplateText.parts(of: attribute.value, place, &findings) {
        attributes[ObjectIdentifier(element), default: [:]][attribute.qualifiedName] = parts
      }
    }
    var nodes: [XMLNode] = []
    var hasTags = false
    var line = 0
    for (index, child) in element.children.enumerated() {
      switch child {
      case .element(let inner):
        visit(inner)
        line = max(0, inner.line - element.line)
        nodes.append(child)
      case .text(let text) where text.value.contains("{{"):
        hasTags = true
        let ends = (isFirst: index == 0, isLast: index == element.children.count - 1)
        nodes += split(text.value, in: element, fromLine: line, ends)
      case .text, .comment, .instruction: nodes.append(child)
      }
    }
    if hasTags { element.replaceChildren(with: nodes) }
  }

  /// A text as the texts and tags that it is made of.
  private mutating func split(
    _ text: String, in element: XMLElement, fromLine line: Int,
    _ ends: (isFirst: Bool, isLast: Bool)
  ) -> [XMLNode] {
    let bytes = Array(text.utf8)
    var nodes: [XMLNode] = []
    var position = 0
    var lines = line
    let add = { (range: Range<Int>, nodes: inout [XMLNode]) in
      guard !range.isEmpty else { return }
      nodes.append(.text(XMLText(String(decoding: bytes[range], as: UTF8.self))))
    }
    for found in TagScanner.tags(in: bytes) {
      lines += bytes[min(position, found.range.lowerBound)..<found.range.lowerBound]
        .count { $0 == 10 }
      let tag = Tag(found, place(of: element, lines: lines))
      let range = StandaloneLine.range(of: found, in: bytes, ends)
      if position < range.lowerBound { add(position..<range.lowerBound, &nodes) }
      lines += bytes[found.range.lowerBound..<range.upperBound].count { $0 == 10 }
      position = range.upperBound
      if let fault = tag.fault {
        findings.append(TemplateFinding(fault, tag.place))
      } else if syntax.isRaw(element) {
        findings.append(TemplateFinding(.misplacedTag(tag.name), tag.place))
      } else if tag.kind != .comment {
        let marker = TagMarker(tag)
        markers.append(marker)
        nodes.append(.element(marker))
      }
    }
    add(position..<bytes.count, &nodes)
    return nodes
  }

  /// Puts a section in the place of its tags and what is between them, which must stand in one
  /// element.
  private mutating func place(_ pair: SectionPairs.Pair) {
    guard let parent = pair.open.parent, parent === pair.close.parent,
      let first = parent.index(of: pair.open), let last = parent.index(of: pair.close)
    else {
      findings.append(
        TemplateFinding(.splitSection(pair.open.tag.name), pair.open.tag.place))
      return
    }
    let content = parent.replace(first..<last + 1, with: []).dropFirst().dropLast()
    let section = SectionElement(pair.open.tag, Array(content))
    parent.replace(first..<first, with: [.element(section)])
  }
}
