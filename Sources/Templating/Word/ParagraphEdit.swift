import XMLDocuments

/// Puts markers in the place of the tags of a paragraph, and takes away what is left of tags that
/// were cut over several runs. Text outside of tags stays in the runs where it was.
struct ParagraphEdit {
  /// Elements that held nothing but a part of a tag.
  private var emptied: [XMLElement] = []

  /// Puts markers (nothing for a comment) in the place of tags.
  ///
  /// - Returns: the runs that hold the tag of a section now.
  mutating func apply(
    _ tags: [(range: Range<Int>, marker: TagMarker?)], to stretch: ParagraphText.Stretch
  ) -> [XMLElement] {
    var sections: [XMLElement] = []
    var next = 0
    for segment in stretch.segments {
      while next < tags.count, tags[next].range.upperBound <= segment.range.lowerBound { next += 1 }
      guard next < tags.count, tags[next].range.lowerBound < segment.range.upperBound else {
        continue
      }
      if segment.isGap {
        emptied.append(segment.element)
        continue
      }
      var nodes: [XMLNode] = []
      var position = segment.range.lowerBound
      var index = next
      while index < tags.count, tags[index].range.lowerBound < segment.range.upperBound {
        let (range, marker) = tags[index]
        if position < range.lowerBound {
          add(stretch.bytes, position..<range.lowerBound, to: &nodes)
        }
        if range.lowerBound >= segment.range.lowerBound, let marker {
          nodes.append(.element(marker))
          if marker.tag.kind != .value, sections.last !== segment.run {
            sections.append(segment.run)
          }
        }
        position = min(range.upperBound, segment.range.upperBound)
        if range.upperBound > segment.range.upperBound { break }
        index += 1
      }
      add(stretch.bytes, position..<segment.range.upperBound, to: &nodes)
      segment.element.replaceChildren(with: nodes)
      segment.element.keepSpace()
      if nodes.isEmpty { emptied.append(segment.element) }
    }
    return sections
  }

  private func add(_ bytes: [UInt8], _ range: Range<Int>, to nodes: inout [XMLNode]) {
    guard !range.isEmpty else { return }
    nodes.append(.text(XMLText(String(decoding: bytes[range], as: UTF8.self))))
  }

  /// Removes what was emptied, and the runs that have nothing left in them.
  func finish() {
    let runs = emptied.removeFromParents()
    runs.filter { run in run.elements.allSatisfy { $0.isWord("rPr") } }.removeFromParents()
  }
}

extension XMLElement {
  /// Keeps the spaces at the ends of its text.
  func keepSpace() {
    let namespace = "http://www.w3.org/XML/1998/namespace"
    attributes.removeAll { $0.namespace == namespace && $0.name == "space" }
    attributes.append(
      Attribute(prefix: "xml", "space", namespace: namespace, value: "preserve"))
  }
}

extension [XMLElement] {
  /// Takes them out of their parents, each of which is gone through once, and gives those.
  @discardableResult
  func removeFromParents() -> [XMLElement] {
    let gone = Set(map { ObjectIdentifier($0) })
    var parents: [XMLElement] = []
    var known: Set<ObjectIdentifier> = []
    for element in self {
      if let parent = element.parent, known.insert(ObjectIdentifier(parent)).inserted {
        parents.append(parent)
      }
    }
    for parent in parents {
      parent.keepChildren { node in
        node.element.map { !gone.contains(ObjectIdentifier($0)) } ?? true
      }
    }
    return parents
  }
}
