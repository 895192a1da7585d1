import Reporting
import XMLDocuments

/// Charts on a page of the house, each with its finding and the table that it is drawn from.
final class PageCharts {
  private let page: XMLStreamWriter
  private let spelling: Spelling
  private var count = 0

  /// The breadth of a page between its margins, and of half of it, in tenths of a millimetre.
  private static let full = 1780
  private static let half = 850
  /// So many rows at most stand beside their table; more get the breadth of the page.
  private static let rowsBeside = 8

  init(_ page: XMLStreamWriter, _ spelling: Spelling) {
    self.page = page
    self.spelling = spelling
  }

  /// Writes a chart under a heading, with its table.
  ///
  /// - Parameters:
  ///   - heading: `h2` or `h3`.
  ///   - columns: those of the table that are shown; all of them when nothing.
  func write(_ chart: YearChart, heading: String, columns: [Int]? = nil) throws {
    try page.element("section", ["class": "chart"]) {
      try page.element(heading, text: chart.name)
      try page.element("p", ["class": "finding"], text: spelling.kept(chart.finding))
      let isBeside = chart.form != .bullets && chart.table.rows.count <= Self.rowsBeside
      try page.element("div", ["class": isBeside ? "pair" : nil]) {
        try draw(chart, isBeside ? Self.half : Self.full)
        try page.element("div") {
          try PageTables(page: page, spelling: spelling).write(
            chart.table,
            caption: spelling.language.say("Tallene i diagrammet", "The figures of the chart"),
            columns: columns)
        }
      }
    }
  }

  /// Writes a chart whose table stands elsewhere on the page.
  func write(alone chart: YearChart) throws {
    try page.element("section", ["class": "chart"]) {
      try page.element("p", ["class": "finding"], text: spelling.kept(chart.finding))
      try draw(chart, Self.full)
    }
  }

  private func draw(_ chart: YearChart, _ width: Int) throws {
    count += 1
    try ChartDrawing(chart, spelling, width: width).picture().write(to: page, number: count)
  }
}
