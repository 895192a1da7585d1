import Exporting
import PortfolioModel
import PortfolioStore
import Reporting

extension PortfolioReader {
  /// The report that answers a duty.
  ///
  /// - Throws: as the report itself.
  func document(
    of report: DueReport, asOf: CalendarDate?, _ today: CalendarDate, _ language: Language
  ) throws -> ReportDocument {
    let grant = report.grant?.text ?? ""
    let project = report.project.text
    switch report.what {
    case .status(let days):
      return ReportDocument(
        try statusReport(grant, period: days, asOf: asOf, today: today))
    case .yearly(let year):
      return ReportDocument(try yearlyReport(grant, year: year, asOf: asOf, today: today))
    case .account(let year):
      return ReportDocument(
        try accountReport(grant, year: year, asOf: asOf, today: today), language)
    case .goals(let year):
      return ReportDocument(try goalsReport(project, year: year, asOf: asOf, today: today))
    case .milestones(let year):
      return ReportDocument(try milestonesReport(project, year: year, asOf: asOf, today: today))
    case .evaluation:
      return ReportDocument(try evaluationReport(project, asOf: asOf, today: today))
    }
  }
}
