import PortfolioModel
import Reporting

/// The year as a workbook: one sheet per table, the charts, and every posting where asked for.
public enum YearEndWorkbook {
  /// Writes the workbook, whole or not at all; the same bytes for the same report.
  ///
  /// - Parameter postings: hands every posting of the year on, one after the other; nothing to
  ///   leave them out.
  /// - Throws: `AtomicFile.WriteError`, and `MoneyError.outOfRange` for an amount of more digits
  ///   than a cell keeps.
  public static func write(
    _ report: YearEndReport, to path: String, _ language: Language,
    postings: (((ListedPosting) throws -> Void) throws -> Void)? = nil
  ) throws {
    let title = language.say("Årsopgørelse \(report.year)", "Year-end \(report.year)")
    let tables = try report.tables(language)
    let charts = try report.charts(language)
    try AtomicFile.replace(path) { partial in
      let book = try Workbook(
        path: partial, title: title, organisation: report.organisation, created: report.today,
        isStreamed: postings != nil, language)
      let footer = footer(title, report, language)
      for (index, table) in tables.enumerated() {
        try FigureSheet(table, on: try book.addSheet(table.name)).write(footer: footer)
        if index == 0, !charts.isEmpty {
          let name = language.say("Diagrammer", "Charts")
          try ChartSheet(charts: charts, sheet: try book.addSheet(name))
            .write(title: "\(name), \(title)", footer: footer)
        }
      }
      if let postings {
        let sheets = PostingSheets(book, footer: footer)
        try postings { try sheets.add($0) }
        try sheets.end()
      }
      try book.finish()
    }
  }

  private static func footer(
    _ title: String, _ report: YearEndReport, _ language: Language
  ) -> String {
    let spelling = Spelling(language)
    let day = spelling.short(report.asOf ?? report.today)
    let parts = [
      report.organisation.isEmpty ? title : "\(report.organisation): \(title)",
      language.say("pr. \(day)", "as of \(day)"),
    ]
    return parts.joined(separator: ", ")
      + (report.isIllustrative ? ". \(language.illustrativeNote)" : "")
  }
}
