import PortfolioModel
import Reporting

/// The year as a workbook: one sheet per table, the charts, and every posting where asked for.
public enum YearEndWorkbook {
  /// Writes the workbook, whole or not at all; the same bytes for the same report.
  ///
  /// - Parameter postings: every posting of the year; nothing to leave them out.
  /// - Throws: `AtomicFile.WriteError`, and `MoneyError.outOfRange` for an amount of more digits
  ///   than a cell keeps.
  public static func write(
    _ report: YearEndReport, to path: String, _ language: Language,
    postings: ListedPostings? = nil
  ) throws {
    let workbook = FigureWorkbook(
      title: report.heading(language), organisation: report.organisation,
      created: report.asOf ?? report.today, isIllustrative: report.isIllustrative,
      tables: try report.tables(language), charts: try report.charts(language),
      language: language)
    try workbook.write(
      to: path, postings: postings.map { PostingSheets(postings: $0, language: language) })
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
