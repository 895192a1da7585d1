extension CalendarDate {
  /// Days since 1 January 1970, negative before it (Howard Hinnant's `days_from_civil`).
  public var dayNumber: Int {
    let y = month <= 2 ? year - 1 : year
    let era = y / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// The day with a number, or nothing outside the years that are known.
  public init?(dayNumber: Int) {
    let shifted = dayNumber + 719_468
    guard shifted >= 0 else { return nil }
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthIndex = (5 * dayOfYear + 2) / 153
    let month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9
    self.init(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * monthIndex + 2) / 5 + 1)
  }

  /// The day so many days later, or earlier for a negative number; the last day that is known
  /// where the sum lies beyond it, the first where it lies before.
  public func adding(days: Int) -> CalendarDate {
    CalendarDate(dayNumber: dayNumber + days) ?? (days < 0 ? .first : .last)
  }

  /// The same day so many months later; the last day of that month where it has no such day.
  ///
  /// 31 January + 1 month is 28 February, and 30 November + 3 months is 28 February: reckon each
  /// date of a series from the first, so that the day comes back (30 March).
  public func adding(months: Int) -> CalendarDate {
    let index = year * 12 + month - 1 + months
    let (toYear, toMonth) = (index / 12, index % 12 + 1)
    let toDay = min(day, Self.daysIn(month: toMonth, of: toYear))
    return CalendarDate(year: toYear, month: toMonth, day: toDay) ?? (months < 0 ? .first : .last)
  }

  /// Days from this one to another: 1 for tomorrow, negative for the past.
  public func days(until other: CalendarDate) -> Int { other.dayNumber - dayNumber }

  /// 1 for Monday to 7 for Sunday (ISO 8601).
  public var weekday: Int { ((dayNumber + 3) % 7 + 7) % 7 + 1 }

  /// 1 January 1900, the first day that is known.
  public static let first = Self(unchecked: 1900, 1, 1)
  /// 31 December 2199, the last day that is known.
  public static let last = Self(unchecked: 2199, 12, 31)

  /// The first day of a year, brought into the years that are known.
  public static func startOfYear(_ year: Int) -> CalendarDate {
    Self(unchecked: min(max(year, years.lowerBound), years.upperBound), 1, 1)
  }

  /// The last day of a year, brought into the years that are known.
  public static func endOfYear(_ year: Int) -> CalendarDate {
    Self(unchecked: min(max(year, years.lowerBound), years.upperBound), 12, 31)
  }
}
