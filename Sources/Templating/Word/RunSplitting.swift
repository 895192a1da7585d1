import XMLDocuments

/// Brings the tags of sections out of their runs, so that they stand between runs.
enum RunSplitting {
  /// Puts in the place of a run the runs and markers that it is made of. Each new run has the
  /// properties of the old one.
  static func split(_ run: XMLElement) {
    guard let parent = run.parent, let index = parent.index(of: run) else { return }
    let properties = run.word("rPr")
    var nodes: [XMLNode] = []
    var current: XMLElement?
    let into = { (node: XMLNode) in
      if current == nil {
        let new = run.emptyCopy()
        if let properties { new.append(.element(properties.copy())) }
        current = new
        nodes.append(.element(new))
      }
      current?.append(node)
    }
    for child in run.replaceChildren(with: []) {
      guard let element = child.element else { continue }
      if element === properties { continue }
      guard element.isWord("t") else {
        into(child)
        continue
      }
      for part in parts(of: element) {
        switch part {
        case .text(let text): into(.element(text))
        case .section(let marker):
          current = nil
          nodes.append(.element(marker))
        }
      }
    }
    parent.replace(index..<index + 1, with: nodes)
  }

  private enum Part {
    case text(XMLElement)
    case section(TagMarker)
  }

  /// A `w:t` as the texts and the tags of sections that it is made of.
  private static func parts(of text: XMLElement) -> [Part] {
    var parts: [Part] = []
    var current: XMLElement?
    for node in text.replaceChildren(with: []) {
      if let marker = node.element as? TagMarker, marker.tag.kind != .value {
        current = nil
        parts.append(.section(marker))
        continue
      }
      let element = current ?? text.emptyCopy()
      if current == nil { parts.append(.text(element)) }
      current = element
      element.append(node)
    }
    return parts
  }
}
