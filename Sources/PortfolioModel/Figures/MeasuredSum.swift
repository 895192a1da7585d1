/// What a measure comes to for one source of money, in one year or in all of the days asked for.
public struct MeasuredSum: Sendable, Hashable {
  /// The grant; nothing for co-financing and own means, which stand beside the total.
  public let grant: Reference<Grant>?
  public let project: Reference<Project>
  /// The calendar year, when the sums were asked for by year.
  public let year: Int?
  public let amount: Money
  /// How many awards, applications, receipts or postings make it. Amendments do not count, and a
  /// corrected award counts once.
  public let count: Int

  public init(
    grant: Reference<Grant>?, project: Reference<Project>, year: Int?, amount: Money, count: Int
  ) {
    self.grant = grant
    self.project = project
    self.year = year
    self.amount = amount
    self.count = count
  }
}
