/// A date as exactly as it is known: a minute, a day, a month, a season, "medio 2018", a year, or
/// some time before one of these. It stands for a span of days; no day is ever invented.
public struct ImpreciseDate: Hashable, Sendable {
  /// What is known.
  public enum Precision: Hashable, Sendable {
    /// A day and a time of that day in Copenhagen: `2018-09-03T12:00`.
    case minute(CalendarDate, hour: Int, minute: Int)
    /// `2018-03-31`.
    case day(CalendarDate)
    /// `2018-06-medio`: the 1st–10th, 11th–20th, or 21st to the end of a month.
    case partOfMonth(MonthPart, month: Int, year: Int)
    /// `2018-06`.
    case month(Int, year: Int)
    /// `2018-spring`: March–May, June–August, September–November, December–February.
    case season(Season, year: Int)
    /// `2018-medio`: January–April, May–August, or September–December.
    case partOfYear(MonthPart, year: Int)
    /// `2018`.
    case year(Int)
  }

  /// Which third of a month or a year.
  public enum MonthPart: String, CaseIterable, Sendable { case primo, medio, ultimo }

  /// Winter belongs to the year in which it begins: winter 2018 ends in February 2019.
  public enum Season: String, CaseIterable, Sendable { case spring, summer, autumn, winter }

  public let precision: Precision
  /// Whether it is some time before what `precision` says, and not in it: "inden efteråret 2018".
  public let isBefore: Bool

  public init(_ precision: Precision, isBefore: Bool = false) {
    self.precision = precision
    self.isBefore = isBefore
  }

  /// A date that is known to the day.
  public init(_ day: CalendarDate) { self.init(.day(day)) }

  /// The day, where the date is known to the day or better.
  public var exactDay: CalendarDate? {
    guard !isBefore else { return nil }
    return switch precision {
    case .minute(let day, _, _), .day(let day): day
    default: nil
    }
  }

  /// The days that it can be. Of a date before something only the end is known: the range is
  /// empty and stands on the day on which that something begins.
  public var span: DayRange {
    let within = Self.span(of: precision)
    return isBefore ? DayRange(from: within.from, upTo: within.from) : within
  }

  /// The last day that it can be: the day before the beginning for a date before something.
  public var lastDay: CalendarDate { isBefore ? span.from.adding(days: -1) : span.last }

  private static func span(of precision: Precision) -> DayRange {
    switch precision {
    case .minute(let day, _, _), .day(let day):
      return DayRange(first: day, last: day)
    case .partOfMonth(let part, let month, let year):
      let start = CalendarDate(unchecked: year, month, 1)
      switch part {
      case .primo: return DayRange(first: start, last: start.adding(days: 9))
      case .medio: return DayRange(first: start.adding(days: 10), last: start.adding(days: 19))
      case .ultimo: return DayRange(from: start.adding(days: 20), upTo: start.adding(months: 1))
      }
    case .month(let month, let year):
      return months(1, from: month, of: year)
    case .season(let season, let year):
      return switch season {
      case .spring: months(3, from: 3, of: year)
      case .summer: months(3, from: 6, of: year)
      case .autumn: months(3, from: 9, of: year)
      case .winter: months(3, from: 12, of: year)
      }
    case .partOfYear(let part, let year):
      return switch part {
      case .primo: months(4, from: 1, of: year)
      case .medio: months(4, from: 5, of: year)
      case .ultimo: months(4, from: 9, of: year)
      }
    case .year(let year):
      return .year(year)
    }
  }

  private static func months(_ count: Int, from month: Int, of year: Int) -> DayRange {
    let start = CalendarDate(unchecked: year, month, 1)
    return DayRange(from: start, upTo: start.adding(months: count))
  }
}
