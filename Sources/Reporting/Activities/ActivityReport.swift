import PortfolioModel

/// A grant as an activity of an open standard such as IATI: who, what, when, and every sum of
/// money that has moved or is to move.
public struct ActivityReport: Sendable {
  /// The grant's identifier for ever: the organisation's own, a hyphen, and our reference of it.
  public let identifier: String
  public let grant: Reference<Grant>
  public let organisation: Party
  public let funder: Party
  public let title: String
  public let description: String
  public let caseNumber: String?
  public let stage: GrantStage
  public let currency: Currency
  public let firstDay: CalendarDate?
  public let lastDay: CalendarDate?
  /// The first and last day where they have come.
  public let begunDay: CalendarDate?
  public let endedDay: CalendarDate?
  /// The award of each calendar year by its months, which together make the grant.
  public let budgets: [YearBudget]
  /// What is still to be paid, as planned.
  public let planned: [Movement]
  /// Each award and amendment.
  public let commitments: [Movement]
  /// Each payment that has come in.
  public let receipts: [Movement]
  /// What was spent of the grant in each calendar year.
  public let spending: [Movement]
  public let results: [ActivityResult]
  /// The identifiers of the other grants of the same project.
  public let related: [String]

  public struct Party: Sendable, Hashable {
    public let name: String
    public let identifier: String?
    /// The sort of a funder.
    public let sort: Funder.Sort?

    public init(name: String, identifier: String?, sort: Funder.Sort?) {
      self.name = name
      self.identifier = identifier
      self.sort = sort
    }
  }

  public struct YearBudget: Sendable {
    public let first: CalendarDate
    public let last: CalendarDate
    public let amount: Money
    /// The day of the award.
    public let valued: CalendarDate
  }

  public struct Movement: Sendable {
    public let ref: String
    public let day: CalendarDate
    public let amount: Money
    public let valued: CalendarDate
  }
}

/// An indicator with all its periods, as others read it.
public struct ActivityResult: Sendable {
  public let title: String
  public let activity: String?
  /// Whether it has values that are numbers; else it is told in words alone.
  public let isNumeric: Bool
  public let baseline: Value?
  public let periods: [Period]

  public struct Period: Sendable {
    public let first: CalendarDate
    public let last: CalendarDate
    public let target: Value?
    public let actual: Value?
  }

  public struct Value: Sendable {
    public let day: CalendarDate
    /// Nothing for what is told in words.
    public let number: Quantity?
    public let words: String
  }
}
