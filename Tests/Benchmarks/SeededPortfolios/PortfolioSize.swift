/// How large a portfolio is to be made, and which of that size.
public struct PortfolioSize: Sendable {
  /// From 1 to 100,000; the sample has 8.
  public var grants: Int
  /// From nothing to a million and beyond; the sample has 105.
  public var postings: Int
  /// The same seed makes the same portfolio, to the byte.
  public var seed: UInt64

  public init(grants: Int, postings: Int, seed: UInt64 = 1) {
    self.grants = grants
    self.postings = postings
    self.seed = seed
  }
}
