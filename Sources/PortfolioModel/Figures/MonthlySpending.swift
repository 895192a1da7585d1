/// What one source bears of the postings on one budget line in one month of a year.
public struct MonthlySpending: Sendable, Hashable {
  public let source: Reference<FundingSource>
  /// The grant, where the source is one; nothing for co-financing and own means.
  public let grant: Reference<Grant>?
  public let project: Reference<Project>
  public let line: Reference<BudgetLine>
  public let lineTitle: String
  /// 1 for January.
  public let month: Int
  public let amount: Money

  public init(
    source: Reference<FundingSource>, grant: Reference<Grant>?, project: Reference<Project>,
    line: Reference<BudgetLine>, lineTitle: String, month: Int, amount: Money
  ) {
    self.source = source
    self.grant = grant
    self.project = project
    self.line = line
    self.lineTitle = lineTitle
    self.month = month
    self.amount = amount
  }
}
