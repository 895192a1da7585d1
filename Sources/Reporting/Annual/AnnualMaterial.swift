import PortfolioModel

/// What the store knows of a year's results, from which the annual report is arranged.
public struct AnnualMaterial: Sendable {
  public var year: Int
  public var asOf: CalendarDate?
  public var organisation: Organisation?
  public var projects: [Project] = []
  public var funders: [Funder] = []
  public var grants: [GrantSummary] = []
  public var focusAreas: [FocusArea] = []
  public var activities: [Activity] = []
  public var indicators: [Indicator] = []
  public var measurements: [Measurement] = []
  public var duties: [Duty] = []
  public var published: [PublishedFigure] = []
  /// The least number of people that is told; nothing to tell all.
  public var smallCells: Int?
  /// What was awarded in the year.
  public var awarded: TotalsReport

  public init(year: Int, asOf: CalendarDate?, awarded: TotalsReport) {
    self.year = year
    self.asOf = asOf
    self.awarded = awarded
  }
}
