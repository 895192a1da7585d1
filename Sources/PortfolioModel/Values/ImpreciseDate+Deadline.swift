/// A date as a deadline: nothing is missed before the whole of what is known has passed.
extension ImpreciseDate {
  /// The last day in time, where it is known: of a day, of a day with a time, and the day before
  /// for "before 1 September 2018". Nothing where only a month or a season is known; no day is
  /// ever invented.
  public var deadlineDay: CalendarDate? {
    switch precision {
    case .day, .minute: lastDay
    default: nil
    }
  }

  /// The time of day in Copenhagen until which it counts, where one is known.
  public var clockTime: (hour: Int, minute: Int)? {
    guard !isBefore, case .minute(_, let hour, let minute) = precision else { return nil }
    return (hour, minute)
  }

  /// Whether it lies behind at a moment: a time from that minute on, a day from the end of it, and
  /// what is only known as a month or a season from the end of its whole span.
  public func hasPassed(at moment: Moment) -> Bool {
    guard !isBefore, case .minute(let day, let hour, let minute) = precision else {
      return lastDay < moment.day
    }
    return Moment(day, hour: hour, minute: minute) <= moment
  }
}
