extension Money {
  /// Whether an amount of either sign is more than so many per cent of a whole, compared in minor
  /// units: 20.000,01 of 100.000,00 is more than 20 %, though both print as 20,0 %. Anything is
  /// more than a part of nothing, and nothing is never more.
  public func exceeds(percent: Quantity, of whole: Money) -> Bool {
    guard !isZero else { return false }
    let hundredth = Int128(100_000)  // per cent in thousandths
    return Int128(minorUnits.magnitude) * hundredth
      > Int128(whole.minorUnits.magnitude) * Int128(percent.thousandths)
  }
}
