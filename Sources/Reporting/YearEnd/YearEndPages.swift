import PortfolioModel

/// The year laid out for pages in one language: what the first page says, once per currency, and a
/// page for each grant.
public struct YearEndPages: Sendable {
  public let report: YearEndReport
  public let fronts: [YearEndReport.FrontPage]
  public let grants: [YearEndReport.GrantPage]
  /// What is overdue and what is due soon.
  public let due: FigureTable?
  public let language: Language

  /// - Throws: `MoneyError.outOfRange` when a sum does not fit.
  public init(_ report: YearEndReport, _ language: Language) throws(MoneyError) {
    self.report = report
    self.language = language
    var fronts: [YearEndReport.FrontPage] = []
    for currency in report.currencies { fronts.append(try report.frontPage(currency, language)) }
    self.fronts = fronts
    grants = try report.grantPages(language)
    due = report.dueTable(language)
  }
}
