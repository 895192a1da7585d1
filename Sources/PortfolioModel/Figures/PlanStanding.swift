/// Where the payments of a grant stand, for planning those that are still to come.
public struct PlanStanding: Sendable, Hashable {
  /// An instalment with the day and the amount that the plan in force gives it.
  public struct Item: Sendable, Hashable {
    public let instalment: Reference<Instalment>
    public let due: CalendarDate
    public let amount: Money

    public init(instalment: Reference<Instalment>, due: CalendarDate, amount: Money) {
      self.instalment = instalment
      self.due = due
      self.amount = amount
    }
  }

  /// What has been awarded, amendments included.
  public let awarded: Money
  /// The instalments of which something has been received; they stay as they are planned.
  public let kept: [Item]
  /// The others of the plan in force.
  public let upcoming: [Item]

  public init(awarded: Money, kept: [Item], upcoming: [Item]) {
    self.awarded = awarded
    self.kept = kept
    self.upcoming = upcoming
  }

  /// What is left of the award for the instalments to come.
  public var rest: Money {
    get throws(MoneyError) {
      try awarded - Money.sum(kept.map(\.amount), currency: awarded.currency)
    }
  }
}
