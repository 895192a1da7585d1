import PortfolioModel

/// A funder's annual report of a grant: the status report over a calendar year, with the year's
/// results against its targets, the evaluation and the plans.
public struct YearlyReport: Encodable, Sendable {
  public let year: Int
  public let status: StatusReport

  /// - Throws: `MoneyError.outOfRange` when a sum does not fit.
  public init(_ material: ReportMaterial, grant: GrantSummary, year: Int) throws(MoneyError) {
    self.year = year
    status = try StatusReport(material, grant: grant)
  }

  public var findings: [Finding] { status.findings }
}
