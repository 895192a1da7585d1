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
    var rest = Substring(text)
    let isNegative = rest.first == "-" || rest.first == "−"
    if isNegative { rest = rest.dropFirst() }
    let halves = rest.split(separator: ",", omittingEmptySubsequences: false)
    guard (1...2).contains(halves.count), let whole = halves.first else { return nil }
    let groups = whole.split(separator: ".", omittingEmptySubsequences: false)
    if groups.count > 1 {
      guard let first = groups.first, (1...3).contains(first.count), first != "0",
        groups.dropFirst().allSatisfy({ $0.count == 3 })
      else { return nil }
    }
    let none = String(repeating: "0", count: currency.minorUnitDigits)
    let decimals = halves.count == 2 ? String(halves[1]) : none
    guard decimals.count == currency.minorUnitDigits, halves.count == 1 || !decimals.isEmpty
    else { return nil }
    let digits = groups.joined() + decimals
    guard !groups.joined().isEmpty, digits.utf8.allSatisfy({ (48...57).contains($0) }),
      let units = Int64((isNegative ? "-" : "") + digits)
    else { return nil }
    self.init(minorUnits: units, currency: currency)
  }
}
