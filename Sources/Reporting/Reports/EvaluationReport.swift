import PortfolioModel

/// What a project has come to, at its end or on the way: results against targets and baselines, per
/// activity and area, with the money and what was learned.
public struct EvaluationReport: Encodable, Sendable {
  public let identification: ProjectIdentification
  public let period: DayRange
  public let asOf: CalendarDate?
  /// Whether the project was over at the end of the period; else it is a mid-term evaluation.
  public let isFinal: Bool
  public let results: ResultsPart
  public let milestones: [MilestoneRow]
  public let funding: [FundingRow]
  public let budget: BudgetFollowUp?
  public let texts: [ReportText]
  public let isIllustrative: Bool

  /// - Throws: `MoneyError.outOfRange` when a sum does not fit.
  public init(_ material: ReportMaterial) throws(MoneyError) {
    identification = ProjectIdentification(material)
    period = material.period
    asOf = material.asOf
    let ends = material.grants.compactMap(\.lastDay).max() ?? material.project.ends?.lastDay
    isFinal = ends.map { $0 <= material.period.last } ?? false
    results = ResultsPart(
      material, grant: material.grants.count == 1 ? material.grants[0] : nil, isForOthers: true)
    milestones = MilestoneRow.rows(material)
    funding = try FundingRow.rows(material)
    budget = try BudgetFollowUp(material)
    texts = ReportText.all(material, of: material.grants)
    isIllustrative = material.isIllustrative
  }
}
