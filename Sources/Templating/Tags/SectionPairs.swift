/// Which tag ends which section.
struct SectionPairs {
  struct Pair {
    let open: TagMarker
    let close: TagMarker

    /// Takes both tags out of the tree.
    func removeTags() {
      open.remove()
      close.remove()
    }
  }

  /// The most sections in one document.
  static let limit = 5_000

  /// By the order of their beginnings, so that an outer section comes before those in it.
  private(set) var pairs: [Pair] = []
  private(set) var findings: [TemplateFinding] = []

  /// Pairs the tags of a document, given in its order.
  init(_ markers: [TagMarker]) {
    var open: [(marker: TagMarker, order: Int)] = []
    var closed: [(pair: Pair, order: Int)] = []
    // Sections that an outer one ended before, by name, until their own end is met.
    var cut: [(tag: Tag, by: String)] = []
    var order = 0
    for marker in markers {
      let tag = marker.tag
      switch tag.kind {
      case .section, .inverted:
        open.append((marker, order))
        order += 1
      case .end:
        if let index = open.lastIndex(where: { $0.marker.tag.name == tag.name }) {
          cut += open[(index + 1)...].map { ($0.marker.tag, tag.name) }
          closed.append((Pair(open: open[index].marker, close: marker), open[index].order))
          open.removeSubrange(index...)
        } else if let index = cut.lastIndex(where: { $0.tag.name == tag.name }) {
          let crossed = cut.remove(at: index)
          findings.append(
            TemplateFinding(.crossingSections(tag.name, with: crossed.by), crossed.tag.place))
        } else {
          findings.append(TemplateFinding(.unopenedSection(tag.name), tag.place))
        }
      case .value, .comment, .unsupported, .empty, .unclosed: continue
      }
    }
    let unclosed = open.map(\.marker.tag) + cut.map(\.tag)
    findings += unclosed.map { TemplateFinding(.unclosedSection($0.name), $0.place) }
    if order > Self.limit, let first = markers.first {
      findings.append(TemplateFinding(.tooManySections(limit: Self.limit), first.tag.place))
      closed = []
    }
    pairs = closed.sorted { $0.order < $1.order }.map(\.pair)
  }
}
