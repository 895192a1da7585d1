/// A number of the Danish business register (CVR): eight digits, the last a check digit.
///
/// Weights 2 7 6 5 4 3 2 1, sum divisible by 11. A right check digit does not mean that the
/// number is registered.
public struct CVRNumber: Hashable, Sendable {
  public let digits: String

  /// The number, or nothing when it has not eight digits or its check digit is wrong.
  public init?(_ text: some StringProtocol) {
    let values = text.utf8.map { Int($0) - 48 }
    guard values.count == 8, values.allSatisfy({ (0...9).contains($0) }),
      zip(values, [2, 7, 6, 5, 4, 3, 2, 1]).reduce(0, { $0 + $1.0 * $1.1 }) % 11 == 0,
      values != Array(repeating: 0, count: 8)
    else { return nil }
    digits = String(text)
  }
}
