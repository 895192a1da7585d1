import PortfolioModel

/// Everything that the store knows of a grant and its project, from which its status report is
/// arranged.
public struct StatusMaterial: Sendable {
  public var organisation: Organisation?
  public var grant: GrantSummary
  public var record: Grant
  public var period: DayRange
  public var asOf: CalendarDate?
  public var today: CalendarDate
  /// Sums up to the last day of the period, and those within it.
  public var awarded: [MeasuredSum] = []
  public var toDate: [Measure: [MeasuredSum]] = [:]
  public var inPeriod: [Measure: [MeasuredSum]] = [:]
  public var budget: Budget?
  public var lines: [BudgetLineFigures] = []
  /// What the budget gives for single years, where it does.
  public var yearAmounts: [Reference<BudgetLine>: [Int: Money]] = [:]
  public var instalments: [InstalmentStatus] = []
  public var activities: [Activity] = []
  public var indicators: [Indicator] = []
  public var measurements: [Measurement] = []
  public var milestones: [Milestone] = []
  public var narratives: [Narrative] = []

  public init(
    grant: GrantSummary, record: Grant, period: DayRange, asOf: CalendarDate?,
    today: CalendarDate
  ) {
    self.grant = grant
    self.record = record
    self.period = period
    self.asOf = asOf
    self.today = today
  }
}
