import XMLDocuments

/// A value with nothing beside it in its paragraph: where it is a narrative, it becomes as many
/// paragraphs as it has.
struct LoneValue {
  let tag: Tag
  /// The `w:t` that it stands in.
  let text: XMLElement
  private let run: XMLElement
  private let paragraph: XMLElement

  init?(in paragraph: XMLElement) {
    let runs = paragraph.elements.filter { element in
      !element.isWord("pPr") && !element.isWord("proofErr")
        && !(element.isWord && ParagraphEdges.marks.contains(element.name))
    }
    guard runs.count == 1, let run = runs.first, run.isWord("r"),
      paragraph.word("pPr")?.word("sectPr") == nil
    else { return nil }
    let texts = run.elements.filter { !$0.isWord("rPr") && !$0.isWord("lastRenderedPageBreak") }
    guard texts.count == 1, let text = texts.first, text.isWord("t"), text.children.count == 1,
      let marker = text.children.first?.element as? TagMarker
    else { return nil }
    (tag, self.text, self.run, self.paragraph) = (marker.tag, text, run, paragraph)
  }

  /// - Parameter items: the list that items belong to.
  func form(items: Int, _ value: ValueForm) -> ProseForm {
    let properties = paragraph.word("pPr")
    let none = ProseForm.Frame(before: [], after: [])
    return ProseForm(
      paragraph: frame(properties), item: frame(itemProperties(properties, list: items)),
      list: none, value: value)
  }

  private func frame(_ properties: XMLElement?) -> ProseForm.Frame {
    var before: [UInt8] = []
    let opening = paragraph.emptyCopy()
    // They name one paragraph, and there may be several now.
    opening.attributes.removeAll { $0.namespace == WordNames.word2010 }
    opening.writeOpening(to: &before)
    before.append(UInt8(ascii: ">"))
    properties?.write(to: &before)
    run.writeOpening(to: &before)
    before.append(UInt8(ascii: ">"))
    run.word("rPr")?.write(to: &before)
    text.writeOpening(to: &before)
    before.append(UInt8(ascii: ">"))
    var after: [UInt8] = []
    for element in [text, run, paragraph] { element.writeEnd(to: &after) }
    return ProseForm.Frame(before: before, after: after)
  }

  /// The paragraph's own properties as those of an item: its indents are the list's.
  private func itemProperties(_ properties: XMLElement?, list: Int) -> XMLElement {
    let item = properties?.copy() ?? paragraph.sibling("pPr")
    item.keepChildren { node in
      guard let element = node.element else { return true }
      return !element.isWord("numPr") && !element.isWord("ind")
    }
    let numbering = paragraph.sibling("numPr")
    numbering.append(.element(paragraph.makeWord("ilvl", val: "0")))
    numbering.append(.element(paragraph.makeWord("numId", val: String(list))))
    let index = item.indexOfNumbering
    item.replace(index..<index, with: [.element(numbering)])
    return item
  }
}

extension XMLElement {
  /// Where in a paragraph's properties the schema wants its numbering.
  var indexOfNumbering: Int {
    let earlier = [
      "pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl",
    ]
    let last = children.lastIndex { node in
      node.element.map { $0.isWord && earlier.contains($0.name) } ?? false
    }
    return last.map { $0 + 1 } ?? 0
  }
}
