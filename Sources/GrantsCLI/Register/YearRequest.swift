import Exporting
import PortfolioModel
import PortfolioStore
import Reporting

/// What report on years is asked for: enough to make its figures anew when somebody asks what has
/// changed since it was sent.
struct YearRequest {
  enum Kind: String {
    case year = "year-end"
    case onePage = "year-on-one-page"
    case several = "years"
    case annual
  }

  let kind: Kind
  let years: ClosedRange<Int>
  var asOf: CalendarDate?

  /// The figures that stand in it.
  func figures(_ reader: PortfolioReader, today: CalendarDate) throws -> [DocumentFigure] {
    let (year, day) = (years.lowerBound, asOf ?? today)
    switch kind {
    case .year:
      let report = try reader.yearEnd(year, asOf: asOf, today: day)
      return try figures { try report.tables($0).map(\.reportTable) }
    case .onePage:
      let brief = try reader.yearBrief(year, asOf: asOf, today: day)
      return try figures { try brief.tables($0) }
    case .several:
      let report = try reader.years(years, asOf: asOf, today: day)
      return try figures { try report.figureTables($0).map(\.reportTable) }
    case .annual:
      let report = try reader.annualReport(year, asOf: asOf, today: day)
      return try figures { report.tables($0) }
    }
  }

  private func figures(_ tables: (Language) throws -> [ReportTable]) throws -> [DocumentFigure] {
    DocumentFigure.all(danish: try tables(.danish), english: try tables(.english))
  }
}

extension YearRequest {
  /// The request behind an entry of the register; nothing when it is no report on years.
  init?(_ submission: Submission) {
    guard let kind = Kind(rawValue: submission.report), let first = submission.firstDay,
      let last = submission.lastDay, first <= last
    else { return nil }
    self.kind = kind
    years = first.year...last.year
  }

  /// What it becomes in the register. No duty asks for it by its kind.
  func sealing(
    _ reader: PortfolioReader, today: CalendarDate, format: PageOptions.Format
  ) throws -> Sealing {
    var submission = Submission()
    submission.report = kind.rawValue
    submission.format = format.rawValue
    submission.firstDay = .startOfYear(years.lowerBound)
    submission.lastDay = .endOfYear(years.upperBound)
    submission.asOf = asOf
    return Sealing(submission: submission, figures: try figures(reader, today: today))
  }
}
