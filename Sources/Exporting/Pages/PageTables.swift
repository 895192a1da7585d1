import PortfolioModel
import Reporting
import XMLDocuments

/// Tables of figures on a page of the house.
struct PageTables {
  let page: XMLStreamWriter
  let spelling: Spelling

  /// Tables that stand several on a page and have their columns at the same places.
  enum Style: String { case results, highlights }

  /// Writes a table under its caption, with its notes below.
  ///
  /// - Parameters:
  ///   - caption: where it is not its title, as under a heading that says the same.
  ///   - columns: those to be shown, in their order; all of them when nothing.
  ///   - style: how broad its columns are, as in other tables of the kind.
  func write(
    _ table: FigureTable, caption: String? = nil, columns: [Int]? = nil, style: Style? = nil
  ) throws {
    let shown = columns ?? Array(table.columns.indices)
    try page.element(
      "table", ["class": style?.rawValue]
    ) {
      try page.element("caption", text: caption ?? table.title)
      try page.element("thead") { try head(table, shown) }
      try page.element("tbody") {
        for row in table.rows { try line(row, table, shown, isTotal: false) }
      }
      if let total = table.total {
        try page.element("tfoot") { try line(total, table, shown, isTotal: true) }
      }
    }
    for note in table.notes {
      try page.element("p", ["class": "rule"], text: spelling.kept(note))
    }
  }

  /// Writes names and what they stand for.
  func write(facts: [(name: String, value: String)]) throws {
    try page.element("table", ["class": "facts"]) {
      try page.element("tbody") {
        for (name, value) in facts {
          try page.element("tr") {
            try page.element("th", ["scope": "row", "class": "name"], text: name)
            try page.element("td", ["class": "cell"], text: value)
          }
        }
      }
    }
  }

  private func head(_ table: FigureTable, _ shown: [Int]) throws {
    try page.element("tr") {
      for (place, index) in shown.enumerated() {
        let column = table.columns[index]
        let kind =
          column.kind.isNumeric
          ? "head-number"
          : isAfterNumber(place, table, shown)
            ? "head-state" : "head"
        try page.element("th", ["scope": "col", "class": kind], text: column.title)
      }
    }
  }

  private func line(
    _ cells: [FigureTable.Cell], _ table: FigureTable, _ shown: [Int], isTotal: Bool
  ) throws {
    let ending = isTotal ? "-total" : ""
    try page.element("tr") {
      for (place, index) in shown.enumerated() {
        let text = spelling.words(cells[index], isTotal: isTotal)
        if place == 0 {
          try page.element("th", ["scope": "row", "class": "name" + ending], text: text)
          continue
        }
        let kind =
          table.columns[index].kind.isNumeric
          ? "number"
          : isTotal
            ? "name" : isAfterNumber(place, table, shown) ? "state" : "cell"
        try page.element("td", ["class": kind + ending], text: text)
      }
    }
  }

  private func isAfterNumber(_ place: Int, _ table: FigureTable, _ shown: [Int]) -> Bool {
    place > 0 && table.columns[shown[place - 1]].kind.isNumeric
  }
}
