import PortfolioModel

/// A grant's whole story: what it is, what happened to it in order, its budgets in all revisions,
/// its money, its duties, results and texts, and what was changed in the record.
public struct GrantStory: Encodable, Sendable {
  public let asOf: CalendarDate?
  public let identification: GrantIdentification
  public let conditions: String?
  public let note: String?
  /// Who is responsible: the role, and the name where there is one.
  public let responsible: String?
  /// The last day as it was first awarded, where it has been moved since.
  public let originalLastDay: CalendarDate?
  public let money: Sums
  public let events: [Event]
  public let budget: Budgets?
  public let funding: [FundingRow]
  public let instalments: [InstalmentLine]
  public let duties: [DutyLine]
  public let milestones: [MilestoneRow]
  public let results: ResultListReport
  public let texts: [Text]
  public let terms: [TermLine]
  public let changes: LogReport
  public let isIllustrative: Bool

  /// What the grant comes to; see `Measure`.
  public struct Sums: Encodable, Sendable {
    public let applied: Money
    public let awarded: Money
    public let received: Money
    public let spent: Money
    /// Awarded less spent.
    public let remaining: Money
    /// Awarded less received.
    public let outstanding: Money
    public let years: [Year]
  }

  /// What a calendar year brought.
  public struct Year: Encodable, Sendable {
    public let year: Int
    public let awarded: Money
    public let received: Money
    public let spent: Money
  }

  /// The project's budget in all its revisions.
  public struct Budgets: Encodable, Sendable {
    public let revisions: [Revision]
    public let lines: [Line]
    /// What has been spent on all of them.
    public let spent: Money
  }

  public struct Revision: Encodable, Sendable {
    public let revision: Int
    public let total: Money
    /// Nothing for a draft.
    public let approved: CalendarDate?
    public let approvedBy: String?
    public let reason: String?
  }

  public struct Line: Encodable, Sendable {
    public let title: String
    /// In the order of the revisions; nothing where a revision does not have the line.
    public let amounts: [Money?]
    public let spent: Money
  }

  public struct InstalmentLine: Encodable, Sendable {
    public let ref: Reference<Instalment>
    public let due: CalendarDate
    public let planned: Money
    public let received: Money
    public let state: InstalmentStatus.State
    /// The duty that must be accepted before the rest of it is paid, and its title.
    public let awaits: Reference<Duty>?
    public let awaitsTitle: String?
  }

  public struct DutyLine: Encodable, Sendable {
    public let ref: String
    public let title: String
    public let due: ImpreciseDate?
    public let state: DutyFact.State
    public let daysOverdue: Int?
  }

  public struct Text: Encodable, Sendable {
    public let ref: String
    public let section: Narrative.Section
    public let period: DayRange
    public let text: String
  }

  public struct TermLine: Encodable, Sendable {
    public let ref: String
    public let rule: Term.Rule
    public let value: Quantity
    public let source: String?
    public let note: String?
  }
}
