import PortfolioModel
import Reporting

/// The year as a workbook: one sheet per table, the charts, and every posting where asked for.
public enum YearEndWorkbook {
  /// Up to so many postings, the workbook is made in memory, with its texts in the table that Excel
  /// keeps them in. Beyond that it is streamed, so that memory does not grow with their number.
  private static let mostKept = 50_000

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
    let workbook = FigureWorkbook(
      title: report.heading(language), organisation: report.organisation,
      created: report.asOf ?? report.today, isIllustrative: report.isIllustrative,
      tables: try report.tables(language), charts: try report.charts(language),
      language: language)
    let isStreamed = postings != nil && report.spendingCount > mostKept
    try workbook.write(to: path, isStreamed: isStreamed) { book, footer in
      guard let postings else { return }
      let sheets = PostingSheets(book, footer: footer)
      try postings { try sheets.add($0) }
      try sheets.end()
    }
  }
}

/// Several years side by side as a workbook.
public enum YearsWorkbook {
  /// Writes the workbook, whole or not at all; the same bytes for the same report.
  ///
  /// - Throws: `AtomicFile.WriteError`, and `MoneyError.outOfRange` for an amount of more digits
  ///   than a cell keeps.
  public static func write(_ report: YearsReport, to path: String, _ language: Language) throws {
    let workbook = FigureWorkbook(
      title: report.heading(language), organisation: report.organisation,
      created: report.asOf ?? report.today, isIllustrative: report.isIllustrative,
      tables: try report.figureTables(language), charts: try report.charts(language),
      language: language)
    try workbook.write(to: path)
  }
}
