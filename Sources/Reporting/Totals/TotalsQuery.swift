import PortfolioModel

/// What is asked of the totals.
public struct TotalsQuery: Sendable {
  /// The business days that count; all of them when nothing.
  public let days: DayRange?
  /// The calendar year, where `days` are exactly one.
  public let year: Int?
  public let measure: Measure
  public let grouping: SumGrouping
  /// The last day whose recordings count; all of them when nothing.
  public let asOf: CalendarDate?
  /// The day on which the question is asked, for the stage of a grant.
  public let today: CalendarDate

  public init(
    days: DayRange?, year: Int?, measure: Measure, grouping: SumGrouping, asOf: CalendarDate?,
    today: CalendarDate
  ) {
    self.days = days
    self.year = year
    self.measure = measure
    self.grouping = grouping
    self.asOf = asOf
    self.today = today
  }
}
