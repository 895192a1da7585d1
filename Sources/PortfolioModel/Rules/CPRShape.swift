/// Digits that stand together as in a Danish civil registration number: `ddmmyy-xxxx` with a day and
/// a month that exist.
///
/// Written as people write it: with a dash of any sort or a space before the last four digits or
/// nothing at all, and with dots, slashes or hyphens in the date where a dash follows it. Digits of
/// other scripts and characters that cannot be seen hide nothing. In a replacement number 60 is
/// added to the day (CPR-kontoret, "Administrative personnumre"); that is only seen with a dash, as
/// too many other numbers of ten digits begin so. Ten digits inside a longer number, such as a GLN,
/// do not count.
public enum CPRShape {
  /// Whether such digits are in a text.
  public static func isIn(_ text: String) -> Bool {
    var digits = 0
    var isPlain = true
    for byte in text.utf8 {
      if isDigit(byte) { digits += 1 }
      if byte > 127 { isPlain = false }
    }
    // Nearly every text of a million postings ends here.
    guard digits >= 10 || !isPlain else { return false }
    let bytes = isPlain ? Array(text.utf8) : plain(text)
    return bytes.indices.contains { index in
      isDigit(bytes[index]) && (index == 0 || !isDigit(bytes[index - 1]))
        && (isWhole(bytes[index...]) || isDated(bytes[index...]))
    }
  }

  /// What a reader sees: digits as `0` to `9`, any dash as `-`, any space as a space.
  private static func plain(_ text: String) -> [UInt8] {
    text.unicodeScalars.compactMap { scalar in
      if scalar.isASCII { return UInt8(scalar.value) }
      switch scalar.properties.generalCategory {
      case .format: return nil
      case .dashPunctuation: return dash
      case .spaceSeparator: return space
      case .decimalNumber:
        return scalar.properties.numericValue.map { UInt8($0) + 48 } ?? other
      default: return scalar.value == 0x2212 ? dash : other
      }
    }
  }

  private static let (dash, space, other) = (UInt8(45), UInt8(32), UInt8(120))

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

  /// Ten digits and no more.
  private static func isWhole(_ bytes: ArraySlice<UInt8>) -> Bool {
    let run = bytes.prefix(while: isDigit)
    return run.count == 10 && isBirthday(Array(run.prefix(6)), days: 1...31)
  }

  /// A date of six digits, what separates, and four digits and no more.
  private static func isDated(_ bytes: ArraySlice<UInt8>) -> Bool {
    var rest = bytes
    guard let (date, hasMarks) = date(&rest) else { return false }
    let between = rest.prefix { $0 == dash || $0 == space }
    let hasDash = between.contains(dash)
    guard hasDash || (between.count == 1 && !hasMarks),
      isBirthday(date, days: 1...31) || (hasDash && isBirthday(date, days: 61...91))
    else { return false }
    return rest.dropFirst(between.count).prefix(while: isDigit).count == 4
  }

  /// The six digits of a date in front, taken off, and whether marks stand between them.
  private static func date(_ rest: inout ArraySlice<UInt8>) -> ([UInt8], hasMarks: Bool)? {
    let run = rest.prefix(while: isDigit)
    if run.count == 6 {
      rest = rest.dropFirst(6)
      return (Array(run), false)
    }
    var date: [UInt8] = []
    for part in 0..<3 {
      let pair = rest.prefix(while: isDigit)
      guard pair.count == 2 else { return nil }
      date += pair
      rest = rest.dropFirst(2)
      guard part < 2 else { break }
      guard let mark = rest.first, [46, 47, dash, space].contains(mark) else { return nil }
      rest = rest.dropFirst()
    }
    return (date, true)
  }

  private static func isBirthday(_ digits: [UInt8], days: ClosedRange<Int>) -> Bool {
    let number = { (place: Int) in Int(digits[place] - 48) * 10 + Int(digits[place + 1] - 48) }
    return days.contains(number(0)) && (1...12).contains(number(2))
  }
}
