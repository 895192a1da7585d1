/// An amount of money: whole minor units (øre) of one currency.
///
/// There is no floating point anywhere near it. Arithmetic is checked: an overflow and a sum of
/// two currencies are thrown, never wrapped or converted.
///
/// `Money(minorUnits: 3_317_080_000)` is 33.170.800,00 kr.
public struct Money: Hashable, Sendable {
  /// Whole minor units, negative for what is taken back: 100 for one krone.
  public let minorUnits: Int64
  /// The currency that the units are of.
  public let currency: Currency

  public init(minorUnits: Int64, currency: Currency = .dkk) {
    self.minorUnits = minorUnits
    self.currency = currency
  }

  /// Nothing, in a currency.
  public static func zero(_ currency: Currency = .dkk) -> Money {
    Money(minorUnits: 0, currency: currency)
  }

  public var isNegative: Bool { minorUnits < 0 }
  public var isZero: Bool { minorUnits == 0 }

  /// Whether the amount has no part of a unit: 33.170.800,00 kr. has none.
  public var isWhole: Bool { minorUnits % currency.minorUnitsPerUnit == 0 }

  public static func + (left: Money, right: Money) throws(MoneyError) -> Money {
    guard left.currency == right.currency else {
      throw .differentCurrencies(left.currency, right.currency)
    }
    let (sum, overflow) = left.minorUnits.addingReportingOverflow(right.minorUnits)
    guard !overflow else { throw .outOfRange }
    return Money(minorUnits: sum, currency: left.currency)
  }

  public static func - (left: Money, right: Money) throws(MoneyError) -> Money {
    guard left.currency == right.currency else {
      throw .differentCurrencies(left.currency, right.currency)
    }
    let (difference, overflow) = left.minorUnits.subtractingReportingOverflow(right.minorUnits)
    guard !overflow else { throw .outOfRange }
    return Money(minorUnits: difference, currency: left.currency)
  }

  /// The amount with the opposite sign.
  public var negated: Money {
    get throws(MoneyError) { try Money.zero(currency) - self }
  }

  /// The sum of amounts, all of `currency`; nothing for none.
  public static func sum(
    _ amounts: some Sequence<Money>, currency: Currency = .dkk
  ) throws(MoneyError) -> Money {
    var total = Money.zero(currency)
    for amount in amounts { total = try total + amount }
    return total
  }
}

/// Why an amount could not be computed.
public enum MoneyError: Error, Hashable, Sendable {
  /// Amounts of two currencies met; currencies are never added.
  case differentCurrencies(Currency, Currency)
  /// The result is beyond 92 million billion units.
  case outOfRange
  /// A split needs at least one share, none of them negative and not all of them nothing.
  case unusableShares
}
