/// A day of the Gregorian calendar, without a time and without a time zone.
///
/// Days from 1 January 1900 to 31 December 2199 are known; a date outside is a typing error.
public struct CalendarDate: Hashable, Sendable, Comparable {
  public let year: Int
  /// 1 for January.
  public let month: Int
  public let day: Int

  /// The years that are known.
  public static let years = 1900...2199

  /// The day, or nothing when there is no such day: 29 February 2017.
  public init?(year: Int, month: Int, day: Int) {
    guard Self.years.contains(year), (1...12).contains(month), day >= 1,
      day <= Self.daysIn(month: month, of: year)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// A day that is known to exist, written as numbers in this module.
  init(unchecked year: Int, _ month: Int, _ day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `2018-03-31`, ten characters and nothing else.
  public init?(iso text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == 45, bytes[7] == 45,
      let year = Self.number(bytes[0..<4]), let month = Self.number(bytes[5..<7]),
      let day = Self.number(bytes[8..<10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// Reads `31-03-2018` or `31.03.2018`, as Danish finance systems write a day.
  public init?(danish text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[2] == 45 || bytes[2] == 46, bytes[5] == bytes[2],
      let day = Self.number(bytes[0..<2]), let month = Self.number(bytes[3..<5]),
      let year = Self.number(bytes[6..<10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    var value = 0
    for digit in digits {
      guard (48...57).contains(digit) else { return nil }
      value = value * 10 + Int(digit - 48)
    }
    return value
  }

  /// `2018-03-31`.
  public var iso: String { "\(year)-\(Self.padded(month))-\(Self.padded(day))" }

  static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  /// The number of days of a month, 28 to 31.
  public static func daysIn(month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
