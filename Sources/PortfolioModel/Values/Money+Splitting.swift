extension Money {
  /// The amount in parts that stand to each other as `shares`, to the minor unit.
  ///
  /// The parts sum to the amount exactly: each gets its share rounded down, and the units that
  /// are left go one each to the parts with the largest remainders, the first of equals first
  /// (the method of largest remainder). A negative amount is split as its opposite and negated.
  ///
  /// 1.234,57 kr. by 18 : 4,5 : 1,5 is 925,93 + 231,48 + 77,16.
  ///
  /// - Throws: `unusableShares` for no shares, a negative share, or shares that sum to nothing.
  public func split(byShares shares: [Int64]) throws(MoneyError) -> [Money] {
    guard !shares.isEmpty, shares.allSatisfy({ $0 >= 0 }) else { throw .unusableShares }
    let whole = shares.reduce(Int128(0)) { $0 + Int128($1) }
    guard whole > 0 else { throw .unusableShares }

    let magnitude = Int128(minorUnits.magnitude)
    let products = shares.map { magnitude * Int128($0) }
    var units = products.map { $0 / whole }
    let left = Int(magnitude - units.reduce(0, +))
    let byRemainder = products.indices.sorted {
      let (a, b) = (products[$0] % whole, products[$1] % whole)
      return a == b ? $0 < $1 : a > b
    }
    for index in byRemainder.prefix(left) { units[index] += 1 }

    let sign: Int128 = isNegative ? -1 : 1
    return units.map { Money(minorUnits: Int64($0 * sign), currency: currency) }
  }
}
