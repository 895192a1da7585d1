/// Danish working days: every day from Monday to Friday that is no `DanishHoliday`.
extension CalendarDate {
  /// What the day is called, where it is a holiday; two at times: 5 June 2017 is both whit Monday
  /// and constitution day.
  public var holidays: [DanishHoliday] {
    guard let easter = DanishHoliday.easter(year) else { return [] }
    return DanishHoliday.allCases.filter { $0.day(inTheYearOf: easter) == self }
  }

  public var isWorkingDay: Bool { weekday <= 5 && holidays.isEmpty }

  /// The day itself where it is a working day, else the last one before it: when to be done so that
  /// somebody is there to receive it. 28 March for Saturday, 31 March 2018, which Easter precedes.
  public var lastSafeWeekday: CalendarDate {
    isWorkingDay || self == .first ? self : adding(days: -1).lastSafeWeekday
  }

  /// The day itself where it is a working day, else the first one after it: what a statute extends
  /// a deadline to. A funder's deadline is never moved by itself.
  public var nextWeekday: CalendarDate {
    isWorkingDay || self == .last ? self : adding(days: 1).nextWeekday
  }

  /// The working day so many working days before this one.
  public func subtracting(workingDays: Int) -> CalendarDate {
    var day = self
    for _ in 0..<max(0, workingDays) where day != .first {
      day = day.adding(days: -1).lastSafeWeekday
    }
    return day
  }
}
