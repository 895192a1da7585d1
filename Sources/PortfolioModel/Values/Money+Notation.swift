extension Money {
  /// The machine form without the currency: `450000.00`, `-50.25`; no thousands separators.
  public var decimal: String {
    let digits = currency.minorUnitDigits
    let magnitude = String(minorUnits.magnitude)
    let sign = isNegative ? "-" : ""
    guard digits > 0 else { return sign + magnitude }
    let padded = String(repeating: "0", count: max(0, digits + 1 - magnitude.count)) + magnitude
    return sign + padded.dropLast(digits) + "." + padded.suffix(digits)
  }

  /// Reads the machine form: digits, a full stop and exactly the currency's decimals.
  ///
  /// `450000.00` is read; `450.000,00`, `450000`, `+1.00`, `01.00` and `1e3` are not.
  public init?(decimal text: some StringProtocol, currency: Currency) {
    var rest = Substring(text)
    let isNegative = rest.first == "-"
    if isNegative { rest = rest.dropFirst() }
    let parts = rest.split(separator: ".", omittingEmptySubsequences: false)
    let digits = currency.minorUnitDigits
    guard parts.count == (digits == 0 ? 1 : 2),
      parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } }),
      digits == 0 || parts[1].count == digits,
      parts[0] == "0" || parts[0].first != "0",
      let units = Int64((isNegative ? "-" : "") + parts.joined())
    else { return nil }
    self.init(minorUnits: units, currency: currency)
  }

  /// Reads an amount as Danes write it: `1.333.333,33`, `1333333,33`, `-1.600,00`, `45.000`.
  ///
  /// Full stops stand between groups of three or nowhere; a comma comes before the decimals, of
  /// which there are none or as many as the currency has. `1.2.3`, `1.50` and `1,5` are not read.
  public init?(danish text: some StringProtocol, currency: Currency) {
    self.init(danish: ArraySlice(text.utf8), currency: currency)
  }

  /// Reads the same from the UTF-8 of a file, without a text of its own.
  public init?(danish bytes: ArraySlice<UInt8>, currency: Currency) {
    var number = DanishNumber()
    let sign: [UInt8] = bytes.first == 45 ? [45] : Array("−".utf8)
    let isNegative = bytes.starts(with: sign)
    for byte in bytes.dropFirst(isNegative ? sign.count : 0) {
      guard number.take(byte) else { return nil }
    }
    guard let magnitude = number.value(digits: currency.minorUnitDigits),
      let units = Int64(exactly: isNegative ? -magnitude : magnitude)
    else { return nil }
    self.init(minorUnits: units, currency: currency)
  }
}

/// A number in Danish notation, read one byte at a time.
private struct DanishNumber {
  private var magnitude = Int128(0)
  /// The digits since the last full stop, and the full stops.
  private var group = 0
  private var stops = 0
  /// The digits after the comma; nothing before it.
  private var decimals: Int?

  mutating func take(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      magnitude = magnitude * 10 + Int128(byte - UInt8(ascii: "0"))
      if let decimals { self.decimals = decimals + 1 } else { group += 1 }
      return magnitude <= Int128(Int64.max) + 1
    case UInt8(ascii: "."):
      let isFirst = stops == 0
      guard decimals == nil,
        isFirst ? (1...3).contains(group) && !(group == 1 && magnitude == 0) : group == 3
      else { return false }
      stops += 1
      group = 0
      return true
    case UInt8(ascii: ","):
      guard decimals == nil else { return false }
      decimals = 0
      return true
    default: return false
    }
  }

  /// The number in units with so many decimals, or nothing where it has others.
  func value(digits: Int) -> Int128? {
    guard stops == 0 ? group > 0 : group == 3, decimals == nil || decimals == digits,
      decimals != 0
    else { return nil }
    guard decimals == nil else { return magnitude }
    return (0..<digits).reduce(magnitude) { value, _ in value * 10 }
  }
}
