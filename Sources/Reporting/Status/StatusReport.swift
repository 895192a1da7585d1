import PortfolioModel

/// What a funder is told about a grant for a period: the money, the results, the milestones and
/// the text, all from the record.
public struct StatusReport: Encodable, Sendable {
  public let organisation: String
  public let organisationIdentifier: String?
  public let grant: Reference<Grant>
  public let grantTitle: String
  public let project: String
  public let funder: String
  public let caseNumber: String?
  public let purpose: String?
  public let stage: GrantStage
  public let awardDay: CalendarDate?
  public let grantPeriod: DayRange?
  /// The days that the report is about.
  public let period: DayRange
  /// The last day whose recordings count, where it was asked for.
  public let asOf: CalendarDate?
  public let money: MoneyFigures
  public let budget: [Line]
  public let budgetTotal: Line
  /// The calendar year of `Line.yearBudget`: that of the period, when it lies within one.
  public let budgetYear: Int?
  public let instalments: [InstalmentRow]
  public let results: [ActivityResults]
  public let milestones: [MilestoneRow]
  public let texts: [Text]
  public let isIllustrative: Bool

  /// What the grant itself has been awarded, has received and bears, and what stands beside it.
  public struct MoneyFigures: Encodable, Sendable {
    public let awarded: Money
    public let receivedInPeriod: Money
    public let receivedToDate: Money
    /// The part of the project's expenditure that the grant bears.
    public let spentInPeriod: Money
    public let spentToDate: Money
    /// Awarded less spent to date.
    public let remaining: Money
    public let cofinancingInPeriod: Money
    public let cofinancingToDate: Money
  }

  /// A line of the whole project's budget.
  public struct Line: Encodable, Sendable {
    public let title: String
    public let budget: Money
    /// The part of the budget that falls in `budgetYear`.
    public let yearBudget: Money?
    public let spentInPeriod: Money
    public let spentToDate: Money
    public let remaining: Money
    /// Spent to date of the budget, in tenths of a per cent.
    public let spentTenths: Int?
    public let explanation: String?
  }

  public struct InstalmentRow: Encodable, Sendable {
    public let number: Int
    public let due: CalendarDate
    public let planned: Money
    public let received: Money
    public let state: InstalmentStatus.State
  }

  public struct ActivityResults: Encodable, Sendable {
    public let activity: String
    public let rows: [ResultRow]
  }

  public struct ResultRow: Encodable, Sendable {
    public let indicator: Reference<Indicator>
    public let title: String
    public let unit: String?
    public let role: Measurement.Role
    public let form: Measurement.Form
    public let value: Quantity?
    public let denominator: Quantity?
    public let upper: Quantity?
    public let text: String?
    public let period: DayRange
    public let source: String?
    public let note: String?
  }

  public struct MilestoneRow: Encodable, Sendable {
    public let title: String
    public let planned: ImpreciseDate
    public let done: ImpreciseDate?
  }

  public struct Text: Encodable, Sendable {
    public let section: Narrative.Section
    public let text: String
  }
}
