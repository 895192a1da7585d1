/// A part of a whole in per cent, by whole numbers alone.
public enum Share {
  /// Tenths of a per cent, half rounded away from nought; nothing of a whole that is nought.
  ///
  /// 18.000.000 of 33.170.800 is 543: 54,3 %.
  public static func tenths(_ part: Int64, of whole: Int64) -> Int? {
    rounded(Int128(part) * 1000, by: Int128(whole)).map { Int($0) }
  }

  /// Whole per cent, half rounded away from nought: 11 of 14 is 79.
  public static func percent(_ part: Int64, of whole: Int64) -> Int? {
    rounded(Int128(part) * 100, by: Int128(whole)).map { Int($0) }
  }

  private static func rounded(_ product: Int128, by whole: Int128) -> Int128? {
    guard whole != 0 else { return nil }
    let isNegative = (product < 0) != (whole < 0)
    let (p, w) = (abs(product), abs(whole))
    let result = (2 * p + w) / (2 * w)
    return isNegative ? -result : result
  }
}
