import XMLDocuments

/// Which paragraphs are items of a list, by themselves or by their style.
struct ListStyles {
  private var inStyles: Set<String> = []
  /// Styles of headings: their numbers run through the document.
  private var headings: Set<String> = []

  /// - Parameter styles: the root of the part of styles, where there is one.
  init(_ styles: XMLElement?) {
    var parents: [String: String] = [:]
    for style in styles?.elements ?? [] where style.isWord("style") {
      guard let id = style.wordValue("styleId") else { continue }
      let properties = style.word("pPr")
      if let list = properties?.word("numPr")?.word("numId")?.wordValue(), list != "0" {
        inStyles.insert(id)
      }
      if properties?.word("outlineLvl") != nil { headings.insert(id) }
      parents[id] = style.word("basedOn")?.wordValue()
    }
    for id in parents.keys {
      var (ancestor, steps) = (parents[id], 0)
      while let style = ancestor, steps < 20 {
        if inStyles.contains(style) { inStyles.insert(id) }
        if headings.contains(style) { headings.insert(id) }
        (ancestor, steps) = (parents[style], steps + 1)
      }
    }
  }

  /// Whether a paragraph is an item of a list.
  func isItem(_ paragraph: XMLElement) -> Bool {
    guard let properties = paragraph.word("pPr") else { return false }
    if let list = properties.word("numPr")?.word("numId")?.wordValue() { return list != "0" }
    return inStyles.contains(properties.word("pStyle")?.wordValue() ?? "")
  }

  /// The list that a paragraph names by itself and its level in it; nothing for a heading.
  func list(of paragraph: XMLElement) -> (list: Int, level: Int)? {
    guard let properties = paragraph.word("pPr"), let numbering = properties.word("numPr"),
      let list = numbering.word("numId")?.wordValue().flatMap({ Int($0) }), list != 0,
      properties.word("outlineLvl") == nil,
      !headings.contains(properties.word("pStyle")?.wordValue() ?? "")
    else { return nil }
    return (list, numbering.word("ilvl")?.wordValue().flatMap { Int($0) } ?? 0)
  }
}
