/// Days from one up to another, the end exclusive.
public struct DayRange: Hashable, Sendable {
  /// The first day of the range.
  public let from: CalendarDate
  /// The day after the last day of the range.
  public let upTo: CalendarDate

  /// A range; an end before its beginning makes an empty one.
  public init(from: CalendarDate, upTo: CalendarDate) {
    self.from = from
    self.upTo = max(from, upTo)
  }

  /// The range from a first to a last day, both of them in it.
  public init(first: CalendarDate, last: CalendarDate) {
    self.init(from: first, upTo: last.adding(days: 1))
  }

  /// 1 January to 31 December of a year.
  public static func year(_ year: Int) -> DayRange {
    DayRange(first: .startOfYear(year), last: .endOfYear(year))
  }

  /// The last day of the range; the day before `from` when the range is empty.
  public var last: CalendarDate { upTo.adding(days: -1) }

  /// How many days are in it.
  public var count: Int { from.days(until: upTo) }

  public func contains(_ day: CalendarDate) -> Bool { from <= day && day < upTo }
}
