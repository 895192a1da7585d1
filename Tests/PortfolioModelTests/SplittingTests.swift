import PortfolioModel
import SeededPortfolios
import Testing

@Suite struct SplittingTests {
  @Test func splitsTheSamplesOddPosting() throws {
    let parts = try Money(minorUnits: 123_457).split(byShares: [18, 4, 1].map { $0 * 10 + 0 } + [])
    #expect(parts.map(\.minorUnits).reduce(0, +) == 123_457)
    let charged = try Money(minorUnits: 123_457).split(byShares: [180, 45, 15])
    #expect(charged.map(\.minorUnits) == [92_593, 23_148, 7_716])
  }

  @Test func givesTheRestToTheFirstOfEquals() throws {
    #expect(
      try Money(minorUnits: 10_000).split(byShares: [1, 1, 1]).map(\.minorUnits)
        == [3334, 3333, 3333])
    #expect(
      try Money(minorUnits: -10_000).split(byShares: [1, 1, 1]).map(\.minorUnits)
        == [-3334, -3333, -3333])
  }

  @Test(arguments: [[], [0], [0, 0], [-1, 2]] as [[Int64]])
  func refusesUnusableShares(shares: [Int64]) {
    #expect(throws: MoneyError.unusableShares) {
      try Money(minorUnits: 1).split(byShares: shares)
    }
  }

  @Test func partsAlwaysMakeTheWholeAndAreLessThanAUnitOff() throws {
    var numbers = SeededNumbers(seed: 2017)
    for _ in 0..<5000 {
      let amount = Int64.random(in: -10_000_000_000...10_000_000_000, using: &numbers)
      let shares = (0..<Int.random(in: 1...12, using: &numbers)).map { _ in
        Int64.random(in: 0...2_000_000_000, using: &numbers)
      }
      guard shares.contains(where: { $0 > 0 }) else { continue }
      let parts = try Money(minorUnits: amount).split(byShares: shares)
      #expect(parts.map(\.minorUnits).reduce(0, +) == amount)
      let whole = shares.reduce(Int128(0)) { $0 + Int128($1) }
      for (part, share) in zip(parts, shares) {
        let off = Int128(part.minorUnits) * whole - Int128(amount) * Int128(share)
        #expect(abs(off) < whole, "\(amount) by \(shares)")
        #expect(share > 0 || part.isZero)
      }
    }
  }
}
