import XMLDocuments

/// Where in a part of a Word file a walk through it is, as people count.
final class WordPlaces {
  /// What is counted within a body, a cell, a note or a text box.
  private struct Counts {
    var tables = 0
    var paragraphs = 0
  }

  private(set) var place: TemplatePlace
  private var counts = [Counts()]
  private var textBoxes = 0
  private var notes = 0
  private var rows: [Int] = []
  private var columns: [Int] = []
  /// Inside of what is kept for readers that do not know the newer form of a text box.
  private var isFallback = false

  init(_ place: TemplatePlace) { self.place = place }

  /// Walks an element's children at the place that it makes.
  func within(_ element: XMLElement, _ body: () -> Void) {
    if element.name == "Fallback", element.namespace == WordNames.compatibility {
      let outer = isFallback
      isFallback = true
      body()
      isFallback = outer
      return
    }
    guard element.isWord else { return body() }
    switch element.name {
    case "tbl":
      counts[counts.count - 1].tables += 1
      rows.append(0)
      at(.table(counts[counts.count - 1].tables), body)
      rows.removeLast()
    case "tr":
      if let last = rows.indices.last { rows[last] += 1 }
      columns.append(0)
      at(.row(rows.last ?? 1), body)
      columns.removeLast()
    case "tc":
      if let last = columns.indices.last { columns[last] += 1 }
      countAnew { at(.column(columns.last ?? 1), body) }
    case "txbxContent":
      if !isFallback { textBoxes += 1 }
      countAnew { at(.textBox(max(1, textBoxes)), body) }
    case "footnote", "endnote":
      guard element.wordValue("type") ?? "normal" == "normal" else { return body() }
      notes += 1
      let step = element.name == "footnote" ? TemplatePlace.Step.footnote(notes) : .endnote(notes)
      place = TemplatePlace([step])
      countAnew(body)
    case "p":
      counts[counts.count - 1].paragraphs += 1
      guard columns.isEmpty else { return body() }
      at(.paragraph(counts[counts.count - 1].paragraphs), body)
    default: body()
    }
  }

  private func at(_ step: TemplatePlace.Step, _ body: () -> Void) {
    let outer = place
    place = outer.with(step)
    body()
    place = outer
  }

  private func countAnew(_ body: () -> Void) {
    counts.append(Counts())
    body()
    counts.removeLast()
  }
}
