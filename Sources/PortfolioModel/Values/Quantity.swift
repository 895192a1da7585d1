/// A measured number with up to three decimals, kept exactly: mothers, visits, per cent, years.
///
/// Stored in thousandths. It is no amount of money; for that there is `Money`.
public struct Quantity: Hashable, Sendable, Comparable {
  /// The number times 1,000.
  public let thousandths: Int64

  public init(thousandths: Int64) { self.thousandths = thousandths }

  /// A whole number, at most 9 million billion.
  public init(_ whole: Int) { thousandths = Int64(whole) * 1000 }

  public var isWhole: Bool { thousandths % 1000 == 0 }

  public static func < (left: Quantity, right: Quantity) -> Bool {
    left.thousandths < right.thousandths
  }

  /// `840`, `33.5`, `-0.125`: no trailing noughts, a full stop before decimals.
  public var decimal: String {
    let magnitude = thousandths.magnitude
    let sign = thousandths < 0 ? "-" : ""
    var fraction = String(String(1000 + magnitude % 1000).dropFirst())
    while fraction.last == "0" { fraction.removeLast() }
    return sign + String(magnitude / 1000) + (fraction.isEmpty ? "" : "." + fraction)
  }

  /// Reads what `decimal` writes, and nothing else.
  public init?(decimal text: some StringProtocol) {
    let unsigned = Substring(text).dropFirst(text.hasPrefix("-") ? 1 : 0)
    let parts = unsigned.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count),
      parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } })
    else { return nil }
    let fraction = parts.count == 2 ? String(parts[1]) : ""
    guard fraction.count <= 3,
      let value = Int64(parts[0] + fraction + String(repeating: "0", count: 3 - fraction.count))
    else { return nil }
    thousandths = text.hasPrefix("-") ? -value : value
    guard decimal == text else { return nil }
  }
}

extension Quantity {
  /// The sum of two.
  ///
  /// - Throws: `MoneyError.outOfRange` when it does not fit.
  public func adding(_ other: Quantity) throws(MoneyError) -> Quantity {
    let (sum, overflow) = thousandths.addingReportingOverflow(other.thousandths)
    guard !overflow else { throw .outOfRange }
    return Quantity(thousandths: sum)
  }

  /// Reads a number as it is typed: `33,5`, `1.102`, `1.102,5`, and `33.5`.
  ///
  /// A comma stands before decimals, full stops between thousands. A single full stop with three
  /// digits after it (`1.102`) is a thousand and a hundred and two in Danish and hardly more than
  /// one in English, so it is no number at all.
  public init?(typed text: some StringProtocol) {
    let halves = text.split(separator: ",", omittingEmptySubsequences: false)
    let groups = (halves.first ?? "").split(separator: ".", omittingEmptySubsequences: false)
    let isGrouped =
      groups.count > 1 && groups.dropFirst().allSatisfy { $0.count == 3 }
      && (1...3).contains(groups[0].drop { $0 == "-" }.count)
    switch (groups.count, halves.count) {
    case (1, 1): self.init(decimal: text)
    case (2, 1) where !isGrouped: self.init(decimal: text)
    case (3..., 1) where isGrouped: self.init(decimal: groups.joined())
    case (_, 2) where groups.count == 1 || isGrouped:
      var fraction = halves[1]
      guard !fraction.isEmpty else { return nil }
      while fraction.last == "0" { fraction.removeLast() }
      self.init(decimal: groups.joined() + (fraction.isEmpty ? "" : "." + fraction))
    default: return nil
    }
  }
}
