import PortfolioModel

/// What a funder is told about a grant for a period: the money, the results, the milestones and
/// the text, all from the record.
public struct StatusReport: Encodable, Sendable {
  public let identification: GrantIdentification
  /// The days that the report is about.
  public let period: DayRange
  /// The last day whose recordings count, where it was asked for.
  public let asOf: CalendarDate?
  public let money: MoneyFigures
  public let funding: [FundingRow]
  /// Nothing where the project has no approved budget.
  public let budget: BudgetFollowUp?
  public let instalments: [InstalmentRow]
  public let results: ResultsPart
  /// Those that were planned or done up to the end of the period.
  public let milestones: [MilestoneRow]
  /// Those that are still to come after it.
  public let upcomingMilestones: [MilestoneRow]
  public let texts: [ReportText]
  public let textLengths: [TextLength]
  /// The day of the last report before this one, where it is known.
  public let lastReport: CalendarDate?
  /// What was changed since the last report, or since the award where there was none.
  public let changes: [ChangeRow]
  public let upcomingDuties: [DutyRow]
  public let isIllustrative: Bool

  /// Arranges what the store knows into the report of one of the project's grants.
  ///
  /// - Throws: `MoneyError.outOfRange` when a sum does not fit.
  public init(_ material: ReportMaterial, grant: GrantSummary) throws(MoneyError) {
    identification = GrantIdentification(material, grant)
    period = material.period
    asOf = material.asOf
    money = try MoneyFigures(material, grant)
    funding = try FundingRow.rows(material)
    budget = try BudgetFollowUp(material)
    instalments = InstalmentRow.rows(material, grant)
    results = ResultsPart(material, grant: grant, isForOthers: true)
    let milestones = MilestoneRow.rows(material)
    let isToCome = { (row: MilestoneRow) in
      material.period.last < (row.done ?? row.planned).span.from
    }
    self.milestones = milestones.filter { !isToCome($0) }
    upcomingMilestones = milestones.filter(isToCome)
    texts = ReportText.all(material, of: [grant])
    textLengths = TextLength.all(material, grant, texts)
    lastReport = ChangeRow.lastReport(material, grant)
    changes = ChangeRow.rows(material, grant, after: lastReport)
    upcomingDuties = DutyRow.rows(material, of: [grant])
    isIllustrative = material.isIllustrative
  }

  /// What the funder would miss or not take: deviations beyond its limit that nobody has explained,
  /// texts that are too long.
  public var findings: [Finding] {
    (budget?.findings ?? [])
      + textLengths.compactMap { $0.finding(identification.grant) }
  }
}
