/// A line of a project's budget with what has been spent on it.
public struct BudgetLineFigures: Sendable, Hashable {
  public let line: Reference<BudgetLine>
  public let title: String
  public let isWage: Bool
  /// What the approved revision sets aside for the whole period.
  public let budget: Money
  public let spentInPeriod: Money
  public let spentToDate: Money
  /// Why the line deviates, where that has been written down.
  public let explanation: String?

  public init(
    line: Reference<BudgetLine>, title: String, isWage: Bool, budget: Money,
    spentInPeriod: Money, spentToDate: Money, explanation: String?
  ) {
    self.line = line
    self.title = title
    self.isWage = isWage
    self.budget = budget
    self.spentInPeriod = spentInPeriod
    self.spentToDate = spentToDate
    self.explanation = explanation
  }
}
