import XMLDocuments

/// Which paragraphs are items of a list, by themselves or by their style.
struct ListStyles {
  private var inStyles: [String: (list: Int, level: Int)] = [:]
  /// Styles of headings: their numbers run through the document.
  private var headings: Set<String> = []

  /// - Parameter styles: the root of the part of styles, where there is one.
  init(_ styles: XMLElement?) {
    var parents: [String: String] = [:]
    for style in styles?.elements ?? [] where style.isWord("style") {
      guard let id = style.wordValue("styleId") else { continue }
      let properties = style.word("pPr")
      if let item = properties?.word("numPr").flatMap(Self.item) { inStyles[id] = item }
      if properties?.word("outlineLvl") != nil { headings.insert(id) }
      parents[id] = style.word("basedOn")?.wordValue()
    }
    for id in parents.keys {
      var (ancestor, steps) = (parents[id], 0)
      while let style = ancestor, steps < 20 {
        if inStyles[id] == nil { inStyles[id] = inStyles[style] }
        if headings.contains(style) { headings.insert(id) }
        (ancestor, steps) = (parents[style], steps + 1)
      }
    }
  }

  /// Whether a paragraph is an item of a list.
  func isItem(_ paragraph: XMLElement) -> Bool {
    guard let properties = paragraph.word("pPr") else { return false }
    if let list = properties.word("numPr")?.word("numId")?.wordValue() { return list != "0" }
    return inStyles[properties.word("pStyle")?.wordValue() ?? ""] != nil
  }

  /// The list that a paragraph is in and its level there; nothing for a heading.
  func list(of paragraph: XMLElement) -> (list: Int, level: Int)? {
    guard let properties = paragraph.word("pPr"), properties.word("outlineLvl") == nil else {
      return nil
    }
    let style = properties.word("pStyle")?.wordValue() ?? ""
    guard !headings.contains(style) else { return nil }
    if let numbering = properties.word("numPr") { return Self.item(numbering) }
    return inStyles[style]
  }

  /// The list that the style of a paragraph alone puts it into, by its properties.
  func listOfStyle(_ properties: XMLElement) -> (list: Int, level: Int)? {
    guard properties.word("numPr") == nil else { return nil }
    return inStyles[properties.word("pStyle")?.wordValue() ?? ""]
  }

  private static func item(_ numbering: XMLElement) -> (list: Int, level: Int)? {
    guard let list = numbering.word("numId")?.wordValue().flatMap({ Int($0) }), list != 0 else {
      return nil
    }
    return (list, numbering.word("ilvl")?.wordValue().flatMap { Int($0) } ?? 0)
  }
}
