/// A moment of the real clock, in whole milliseconds since 1 January 1970 UTC.
///
/// Every fact carries the moment at which it was recorded. On screen a moment is shown in Danish
/// time, whatever the zone of the machine.
public struct Moment: Hashable, Sendable, Comparable {
  public let milliseconds: Int64

  public init(milliseconds: Int64) { self.milliseconds = milliseconds }

  public static func < (left: Moment, right: Moment) -> Bool {
    left.milliseconds < right.milliseconds
  }

  /// A time of day in Copenhagen. In the hour that autumn repeats, the first of the two.
  public init(_ day: CalendarDate, hour: Int = 0, minute: Int = 0) {
    let local = (Int64(day.dayNumber) * 1440 + Int64(hour * 60 + minute)) * 60_000
    let summer = Moment(milliseconds: local - 7_200_000)
    self = summer.isSummerTime ? summer : Moment(milliseconds: local - 3_600_000)
  }

  /// The day in Copenhagen.
  public var day: CalendarDate {
    let minutes = localMinutes
    return CalendarDate(dayNumber: Int((minutes - Self.floorMod(minutes, 1440)) / 1440))
      ?? (milliseconds < 0 ? .first : .last)
  }

  /// Hours and minutes in Copenhagen.
  public var time: (hour: Int, minute: Int) {
    let minute = Int(Self.floorMod(localMinutes, 1440))
    return (minute / 60, minute % 60)
  }

  private var localMinutes: Int64 {
    let local = milliseconds + (isSummerTime ? 7_200_000 : 3_600_000)
    return (local - Self.floorMod(local, 60_000)) / 60_000
  }

  private static func floorMod(_ value: Int64, _ divisor: Int64) -> Int64 {
    let rest = value % divisor
    return rest < 0 ? rest + divisor : rest
  }

  /// Whether Denmark keeps summer time: from the last Sunday of March at 01.00 UTC to the last
  /// Sunday of October at 01.00 UTC (directive 2000/84/EC; in force in this form since 1996).
  public var isSummerTime: Bool {
    let utcDay = (milliseconds - Self.floorMod(milliseconds, 86_400_000)) / 86_400_000
    guard let date = CalendarDate(dayNumber: Int(utcDay)) else { return false }
    return milliseconds >= Self.changeover(month: 3, of: date.year)
      && milliseconds < Self.changeover(month: 10, of: date.year)
  }

  private static func changeover(month: Int, of year: Int) -> Int64 {
    let last = CalendarDate(unchecked: year, month, 31)
    let sunday = last.adding(days: -(last.weekday % 7))
    return Int64(sunday.dayNumber) * 86_400_000 + 3_600_000
  }
}

extension Moment {
  /// UTC in ISO 8601: `2017-03-27T15:00:00Z`, with milliseconds where there are any.
  public var iso: String {
    let rest = Self.floorMod(milliseconds, 86_400_000)
    let day = CalendarDate(dayNumber: Int((milliseconds - rest) / 86_400_000)) ?? .first
    let seconds = rest / 1000
    let pad = { (number: Int64) in CalendarDate.padded(Int(number)) }
    let fraction = rest % 1000
    let tail = fraction == 0 ? "" : "." + String(String(1000 + fraction).dropFirst())
    return
      "\(day.iso)T\(pad(seconds / 3600)):\(pad(seconds / 60 % 60)):\(pad(seconds % 60))\(tail)Z"
  }

  /// Reads what `iso` writes, and nothing else.
  public init?(iso text: String) {
    guard text.last == "Z", let separator = text.firstIndex(of: "T"),
      let day = CalendarDate(iso: text[..<separator])
    else { return nil }
    let clock = text[text.index(after: separator)...].dropLast()
    let halves = clock.split(separator: ".", omittingEmptySubsequences: false)
    let parts = halves.first?.split(separator: ":", omittingEmptySubsequences: false) ?? []
    guard parts.count == 3, parts.allSatisfy({ $0.count == 2 }),
      let hour = Int64(parts[0]), (0...23).contains(hour),
      let minute = Int64(parts[1]), (0...59).contains(minute),
      let second = Int64(parts[2]), (0...59).contains(second)
    else { return nil }
    var fraction: Int64 = 0
    if halves.count == 2 {
      guard halves[1].count == 3, let value = Int64(halves[1]) else { return nil }
      fraction = value
    }
    let clockSeconds = hour * 3600 + minute * 60 + second
    self.init(
      milliseconds: Int64(day.dayNumber) * 86_400_000 + clockSeconds * 1000 + fraction)
    guard iso == text else { return nil }
  }
}
