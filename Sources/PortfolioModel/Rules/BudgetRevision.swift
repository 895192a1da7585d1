/// Which revision of a project's budget is meant.
public enum BudgetRevision: Hashable, Sendable {
  /// The first that was approved.
  case original
  /// The latest that is approved: the one in force.
  case latest
  /// The one that is not approved yet.
  case draft
  case number(Int)
}
