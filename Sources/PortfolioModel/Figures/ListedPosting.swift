/// A posting as a list of them shows it, with the part of it that grants bear.
public struct ListedPosting: Sendable, Hashable {
  public let day: CalendarDate
  /// The voucher, and `/` and its running number beyond 1.
  public let name: String
  public let project: String
  public let line: String
  public let text: String
  public let amount: Money
  /// The part of the amount that is charged to grants; the rest is borne by others.
  public let borneByGrants: Money

  public init(
    day: CalendarDate, name: String, project: String, line: String, text: String,
    amount: Money, borneByGrants: Money
  ) {
    self.day = day
    self.name = name
    self.project = project
    self.line = line
    self.text = text
    self.amount = amount
    self.borneByGrants = borneByGrants
  }
}
