/// How often something comes back, in whole months.
public struct Rhythm: Hashable, Sendable {
  public let months: Int

  /// - Parameter months: from 1 to 120.
  public init?(months: Int) {
    guard (1...120).contains(months) else { return nil }
    self.months = months
  }

  /// So many days, each reckoned from the first, so that 31 January comes back as 31 March.
  public func days(from first: CalendarDate, count: Int) -> [CalendarDate] {
    (0..<max(0, count)).map { first.adding(months: $0 * months) }
  }
}

extension CalendarDate {
  /// Where a day moves to when the end that it follows moves: by as many months where both ends
  /// are the last day of their month or the same day of it, else by as many days.
  ///
  /// With an end moved from 31 August to 30 November, 17 December becomes 17 March.
  public func following(from old: CalendarDate, to new: CalendarDate) -> CalendarDate {
    let isLast = { (day: CalendarDate) in day.adding(days: 1).day == 1 }
    if (isLast(old) && isLast(new)) || old.day == new.day {
      return adding(months: (new.year - old.year) * 12 + new.month - old.month)
    }
    return adding(days: old.days(until: new))
  }
}
