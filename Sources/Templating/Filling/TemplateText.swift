import XMLDocuments

/// Text with tags in it that stands by itself, such as the value of an attribute: its sections
/// begin and end in it.
enum TemplateText {
  indirect enum Part {
    case text(String)
    case tag(Tag)
    case section(Tag, [Part])
  }

  /// The parts of a text, or nothing when no tag is in it.
  static func parts(
    of text: String, _ place: TemplatePlace, _ findings: inout [TemplateFinding]
  ) -> [Part]? {
    guard text.contains("{{") else { return nil }
    let bytes = Array(text.utf8)
    let found = TagScanner.tags(in: bytes)
    guard !found.isEmpty else { return nil }
    let markers = found.map { TagMarker(Tag($0, place)) }
    findings += markers.compactMap { marker in
      marker.tag.fault.map { TemplateFinding($0, place) }
    }
    let pairing = SectionPairs(markers)
    findings += pairing.findings
    let paired = Set(
      pairing.pairs.flatMap { [ObjectIdentifier($0.open), ObjectIdentifier($0.close)] })
    var open: [(tag: Tag?, parts: [Part])] = [(nil, [])]
    var position = 0
    for (tag, marker) in zip(found, markers) {
      let before = bytes[position..<tag.range.lowerBound]
      if !before.isEmpty {
        open[open.count - 1].parts.append(.text(String(decoding: before, as: UTF8.self)))
      }
      position = tag.range.upperBound
      if paired.contains(ObjectIdentifier(marker)) {
        if marker.tag.kind != .end {
          open.append((marker.tag, []))
        } else {
          let section = open.removeLast()
          if let tag = section.tag {
            open[open.count - 1].parts.append(.section(tag, section.parts))
          }
        }
      } else if marker.tag.kind == .value {
        open[open.count - 1].parts.append(.tag(marker.tag))
      }
    }
    let rest = bytes[position...]
    if !rest.isEmpty {
      open[open.count - 1].parts.append(.text(String(decoding: rest, as: UTF8.self)))
    }
    return open[0].parts
  }

  /// The pieces of such a text in an attribute.
  static func compile(_ parts: [Part], into builder: inout PieceBuilder) {
    for part in parts {
      switch part {
      case .text(let text): builder.markup.append(xml: text, in: .attribute)
      case .tag(let tag): builder.add(.value(tag, .attribute))
      case .section(let tag, let body):
        var inner = PieceBuilder()
        compile(body, into: &inner)
        builder.add(.section(Section(tag: tag, body: inner.finish())))
      }
    }
  }
}
