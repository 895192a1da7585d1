import PortfolioModel
import Reporting

/// A workbook of tables of figures: one sheet per table, the charts behind the first, and whatever
/// sheets come after them.
struct FigureWorkbook {
  let title: String
  let organisation: String
  let created: CalendarDate
  let isIllustrative: Bool
  let tables: [FigureTable]
  let charts: [YearChart]
  let language: Language

  /// Writes the workbook, whole or not at all; the same bytes for the same figures.
  ///
  /// - Parameters:
  ///   - isStreamed: whether no row is kept in memory; the texts then stand in their cells.
  ///   - further: writes the sheets after the tables, with what stands at the foot of each page.
  /// - Throws: `AtomicFile.WriteError`, and `MoneyError.outOfRange` for an amount of more digits
  ///   than a cell keeps.
  func write(
    to path: String, isStreamed: Bool = false,
    further: (Workbook, _ footer: String) throws -> Void = { _, _ in }
  ) throws {
    try AtomicFile.replace(path) { partial in
      let book = try Workbook(
        path: partial, title: title, organisation: organisation, created: created,
        isStreamed: isStreamed, language)
      for (index, table) in tables.enumerated() {
        try FigureSheet(table, on: try book.addSheet(table.name)).write(footer: footer)
        if index == 0, !charts.isEmpty {
          let name = language.say("Diagrammer", "Charts")
          try ChartSheet(charts: charts, sheet: try book.addSheet(name))
            .write(title: "\(name), \(title)", footer: footer)
        }
      }
      try further(book, footer)
      try book.finish()
    }
  }

  private var footer: String {
    let day = Spelling(language).short(created)
    let parts = [
      organisation.isEmpty ? title : "\(organisation): \(title)",
      language.say("pr. \(day)", "as of \(day)"),
    ]
    return parts.joined(separator: ", ")
      + (isIllustrative ? ". \(language.illustrativeNote)" : "")
  }
}
