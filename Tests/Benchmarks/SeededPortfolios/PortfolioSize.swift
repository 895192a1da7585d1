/// How large a portfolio is to be made, and which of that size.
public struct PortfolioSize: Sendable {
  /// From 1 to 100,000; the sample has 8.
  public var grants: Int
  /// From nothing to a million and beyond; the sample has 105.
  public var postings: Int
  /// The same seed makes the same portfolio, to the byte.
  public var seed: UInt64
  /// The year, 2017 or 2018, that all postings are of; nothing where each project has its own days.
  public var year: Int?

  public init(grants: Int, postings: Int, seed: UInt64 = 1, year: Int? = nil) {
    self.grants = grants
    self.postings = postings
    self.seed = seed
    self.year = year
  }
}
