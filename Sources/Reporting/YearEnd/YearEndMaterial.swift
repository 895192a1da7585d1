import PortfolioModel

/// Everything that the store knows of a year, from which its report is arranged.
public struct YearEndMaterial: Sendable {
  public var year: Int
  /// The day on which the question is asked.
  public var today: CalendarDate
  /// The last day whose recordings count; all of them when nothing.
  public var asOf: CalendarDate?
  public var organisation: Organisation?
  public var grants: [GrantSummary] = []
  /// What each measure comes to in every calendar year that has any of it.
  public var byYear: [Measure: [MeasuredSum]] = [:]
  /// The facts of the year.
  public var awards: [CountedFact] = []
  public var receipts: [CountedFact] = []
  public var spending: [MonthlySpending] = []
  /// What the sources of money that are no grants are called.
  public var sourceNames: [Reference<FundingSource>: String] = [:]
  public var instalments: [InstalmentStatus] = []
  public var duties: [DutyStatus] = []
  public var narratives: [Narrative] = []
  public var published: [ReconcileReport.Evidence] = []
  public var annual: AnnualReport

  public init(year: Int, today: CalendarDate, asOf: CalendarDate?, annual: AnnualReport) {
    self.year = year
    self.today = today
    self.asOf = asOf
    self.annual = annual
  }
}
