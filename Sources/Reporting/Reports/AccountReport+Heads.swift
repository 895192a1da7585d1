import PortfolioModel

/// An account laid out under a funder's own budget heads.
public struct AccountSubmission: Sendable {
  public let report: AccountReport
  /// The expenses under the funder's heads, which together are the expenses of the report.
  public let heads: [Head]

  public struct Head: Sendable {
    public let title: String
    public let budget: Money
    public let account: Money
    /// Account less budget.
    public let deviation: Money
  }

  /// - Parameter heads: the funder's heads with the titles of the lines that belong to each. A line
  ///   of none is a head of its own, so that nothing is lost.
  /// - Throws: `MoneyError` when a sum does not fit.
  public init(
    _ report: AccountReport, heads: [(title: String, lines: [String])] = []
  ) throws(MoneyError) {
    self.report = report
    let currency = report.result.currency
    var found: [Head] = []
    var left = report.expenses
    for head in heads {
      let lines = Set(head.lines.map { $0.lowercased() })
      let own = left.filter { lines.contains($0.title.lowercased()) }
      left.removeAll { lines.contains($0.title.lowercased()) }
      found.append(
        Head(
          title: head.title,
          budget: try Money.sum(own.map(\.budget), currency: currency),
          account: try Money.sum(own.map(\.account), currency: currency),
          deviation: try Money.sum(own.map(\.deviation), currency: currency)))
    }
    self.heads =
      found
      + left.map {
        Head(title: $0.title, budget: $0.budget, account: $0.account, deviation: $0.deviation)
      }
  }
}
