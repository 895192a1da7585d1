/// What a measure comes to for one group of our own grants, in one currency.
public struct GroupedSum: Sendable, Hashable {
  /// The reference of the funder or project, the year, the kind or the stage; nothing for what
  /// co-financing and own means bear, which stands beside the groups.
  public let key: String?
  /// The name of the group, where it has one besides its key.
  public let label: String
  public let amount: Money
  /// As in `MeasuredSum`.
  public let count: Int

  public init(key: String?, label: String, amount: Money, count: Int) {
    self.key = key
    self.label = label
    self.amount = amount
    self.count = count
  }
}

/// What grants are put together by.
public enum SumGrouping: String, CaseIterable, Sendable, Encodable {
  case funder, project, year, kind, stage
}
