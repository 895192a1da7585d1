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
  public init?(iso text: some StringProtocol) { self.init(iso: ArraySlice(text.utf8)) }

  /// Reads the same from the UTF-8 of a file, without a text of its own.
  public init?(iso bytes: ArraySlice<UInt8>) {
    let start = bytes.startIndex
    guard bytes.count == 10, bytes[start + 4] == 45, bytes[start + 7] == 45,
      let year = Self.number(bytes[start..<start + 4]),
      let month = Self.number(bytes[start + 5..<start + 7]),
      let day = Self.number(bytes[start + 8..<start + 10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// Reads `31-03-2018` or `31.03.2018`, as Danish finance systems write a day.
  public init?(danish text: some StringProtocol) { self.init(danish: ArraySlice(text.utf8)) }

  /// Reads the same from the UTF-8 of a file, without a text of its own.
  public init?(danish bytes: ArraySlice<UInt8>) {
    let start = bytes.startIndex
    guard bytes.count == 10, bytes[start + 2] == 45 || bytes[start + 2] == 46,
      bytes[start + 5] == bytes[start + 2], let day = Self.number(bytes[start..<start + 2]),
      let month = Self.number(bytes[start + 3..<start + 5]),
      let year = Self.number(bytes[start + 6..<start + 10])
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
  public var iso: String {
    String(unsafeUninitializedCapacity: 10) { text in
      var rest = (year * 100 + month) * 100 + day
      for index in stride(from: 9, through: 0, by: -1) {
        let isHyphen = index == 4 || index == 7
        text[index] = isHyphen ? UInt8(ascii: "-") : UInt8(ascii: "0") + UInt8(rest % 10)
        if !isHyphen { rest /= 10 }
      }
      return 10
    }
  }

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
