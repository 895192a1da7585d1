/// A currency by its ISO 4217 code, with the number of its minor units.
///
/// Only the currencies of `minorUnitDigits` are known; a portfolio in another one is refused at
/// the door, since a wrong number of decimals would move the decimal point of every amount.
public struct Currency: Hashable, Sendable {
  /// The three capital letters of ISO 4217, such as `DKK`.
  public let code: String

  /// The number of decimals of the currency: 2 for kroner and øre.
  public let minorUnitDigits: Int

  /// Minor units in one major unit: 100 øre in a krone.
  public var minorUnitsPerUnit: Int64 { minorUnitDigits == 0 ? 1 : 100 }

  /// Decimals per code, from ISO 4217 list one.
  private static let digits: [String: Int] = [
    "DKK": 2, "EUR": 2, "SEK": 2, "NOK": 2, "USD": 2, "GBP": 2, "CHF": 2, "PLN": 2, "CZK": 2,
    "ISK": 0, "JPY": 0,
  ]

  /// The codes that are known, in alphabetical order.
  public static var knownCodes: [String] { digits.keys.sorted() }

  /// The currency with a code, or nothing when the code is not known.
  public init?(code: String) {
    guard let digits = Self.digits[code] else { return nil }
    self.code = code
    self.minorUnitDigits = digits
  }

  private init(known code: String, digits: Int) {
    self.code = code
    self.minorUnitDigits = digits
  }

  /// Danish kroner, the currency of a portfolio that names no other.
  public static let dkk = Currency(known: "DKK", digits: 2)
}
