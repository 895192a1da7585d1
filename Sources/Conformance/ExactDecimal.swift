/// A decimal number of a file to the eighth place, exactly, so that percentages and amounts can be
/// added without floating point.
struct ExactDecimal: Hashable, Comparable, Sendable {
  static let places = 8
  /// How many units of the eighth place.
  let units: Int64

  init(units: Int64) { self.units = units }

  init(_ whole: Int64) { units = whole * 100_000_000 }

  /// Reads `[+-]digits[.digits]` as `xsd:decimal` has it; nothing for anything else, for more than
  /// eight places that are not zero, and for what is beyond ten digits before the point.
  init?(_ text: String) {
    var digits = Substring(text)
    let isNegative = digits.first == "-"
    if isNegative || digits.first == "+" { digits = digits.dropFirst() }
    let parts = digits.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let whole = parts[0]
    let fraction = parts.count > 1 ? parts[1] : ""
    guard !(whole.isEmpty && fraction.isEmpty),
      whole.count <= 10 || whole.allSatisfy({ $0 == "0" }),
      (whole + fraction).utf8.allSatisfy({ (48...57).contains($0) }),
      fraction.dropFirst(Self.places).allSatisfy({ $0 == "0" })
    else { return nil }
    let padded = fraction.prefix(Self.places)
    let filled = whole + padded + String(repeating: "0", count: Self.places - padded.count)
    guard let units = Int64(filled) else { return nil }
    self.units = isNegative ? -units : units
  }

  static func < (a: Self, b: Self) -> Bool { a.units < b.units }

  /// The sum, or nothing where it is beyond 64 bits.
  static func sum(_ numbers: [Self]) -> Self? {
    var total: Int64 = 0
    for number in numbers {
      let (next, overflow) = total.addingReportingOverflow(number.units)
      guard !overflow else { return nil }
      total = next
    }
    return Self(units: total)
  }
}
