/// A global location number (GLN, in Denmark called EAN): thirteen digits, the last a check digit.
///
/// Weights 1, 3, 1, 3 … from the left, sum divisible by 10 (GS1 General Specifications).
public struct GLNNumber: Hashable, Sendable {
  public let digits: String

  /// The number, or nothing when it has not thirteen digits or its check digit is wrong.
  public init?(_ text: some StringProtocol) {
    let values = text.utf8.map { Int($0) - 48 }
    guard values.count == 13, values.allSatisfy({ (0...9).contains($0) }),
      values.enumerated().reduce(0, { $0 + $1.element * ($1.offset % 2 == 0 ? 1 : 3) }) % 10 == 0,
      values.contains(where: { $0 != 0 })
    else { return nil }
    digits = String(text)
  }
}
