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
  /// - Parameter postings: the sheets after the tables.
  /// - Throws: `AtomicFile.WriteError`, and `MoneyError.outOfRange` for an amount of more digits
  ///   than a cell keeps.
  func write(to path: String, postings: PostingSheets? = nil) throws {
    guard !AtomicFile.isDevice(path) else {
      // It is read again while it is packed, which a pipe does not allow.
      let file = try TemporaryFile()
      try write(to: file.path, postings: postings)
      return try AtomicFile.copy(file.path, to: path)
    }
    try AtomicFile.replace(path) { partial in
      let book = try Workbook(
        path: partial, title: title, organisation: organisation, created: created, language)
      for (index, table) in tables.enumerated() {
        try FigureSheet(table, on: try book.addSheet(table.name)).write(footer: footer)
        if index == 0, !charts.isEmpty {
          let name = language.say("Diagrammer", "Charts")
          try ChartSheet(charts: charts, sheet: try book.addSheet(name))
            .write(title: "\(name), \(title)", footer: footer)
        }
      }
      try postings?.addSheets(to: book, footer: footer)
      try book.finish()
      try postings?.fill(partial)
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
