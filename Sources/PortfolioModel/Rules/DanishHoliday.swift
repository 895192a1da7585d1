/// A day on which Danish offices are closed, or on which the statutes let a deadline run on as if
/// they were: constitution day, Christmas Eve and New Year's Eve are no public holidays, but count
/// like them (forældelsesloven § 27, stk. 2).
public enum DanishHoliday: String, CaseIterable, Sendable {
  case newYearsDay, maundyThursday, goodFriday, easterSaturday, easterSunday, easterMonday
  /// Store bededag, the fourth Friday after Easter; none from 2024 on (lov nr. 214 af 6.3.2023).
  case prayerDay
  case ascensionDay, whitSunday, whitMonday, constitutionDay
  case christmasEve, christmasDay, secondChristmasDay, newYearsEve

  /// The last year with a store bededag.
  public static let lastPrayerDay = 2023

  /// The day in a year; nothing where the year has none.
  public func day(in year: Int) -> CalendarDate? {
    Self.easter(year).flatMap(day(inTheYearOf:))
  }

  /// The day in the year of an Easter Sunday; nothing where the year has none.
  func day(inTheYearOf easter: CalendarDate) -> CalendarDate? {
    switch self {
    case .newYearsDay: CalendarDate(year: easter.year, month: 1, day: 1)
    case .constitutionDay: CalendarDate(year: easter.year, month: 6, day: 5)
    case .christmasEve: CalendarDate(year: easter.year, month: 12, day: 24)
    case .christmasDay: CalendarDate(year: easter.year, month: 12, day: 25)
    case .secondChristmasDay: CalendarDate(year: easter.year, month: 12, day: 26)
    case .newYearsEve: CalendarDate(year: easter.year, month: 12, day: 31)
    case .maundyThursday: easter.adding(days: -3)
    case .goodFriday: easter.adding(days: -2)
    case .easterSaturday: easter.adding(days: -1)
    case .easterSunday: easter
    case .easterMonday: easter.adding(days: 1)
    case .prayerDay: easter.year > Self.lastPrayerDay ? nil : easter.adding(days: 26)
    case .ascensionDay: easter.adding(days: 39)
    case .whitSunday: easter.adding(days: 49)
    case .whitMonday: easter.adding(days: 50)
    }
  }

  /// Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher: the anonymous algorithm of
  /// Nature, 1876).
  static func easter(_ year: Int) -> CalendarDate? {
    let (golden, century, rest) = (year % 19, year / 100, year % 100)
    let correction = (century + 8) / 25
    let moon = (century - correction + 1) / 3
    let epact = (19 * golden + century - century / 4 - moon + 15) % 30
    let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7
    let late = (golden + 11 * epact + 22 * weekday) / 451
    let days = epact + weekday - 7 * late + 114
    return CalendarDate(year: year, month: days / 31, day: days % 31 + 1)
  }
}
