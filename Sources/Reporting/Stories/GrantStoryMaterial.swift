import PortfolioModel

/// What the store knows of a grant beyond what its project's reports are made of.
public struct GrantStoryMaterial: Sendable {
  /// Of all days, with the grant among its grants also where it is not awarded.
  public var project: ReportMaterial
  public var grant: GrantSummary
  public var instalmentFacts: [InstalmentFact] = []
  /// The revisions of the project's budget, from the original on.
  public var budgets: [Revision<Budget>] = []
  /// What each line of the budgets is given in each of them, in the same order.
  public var budgetLines: [Line] = []
  /// The revisions of the grant's instalment plan.
  public var plans: [Revision<InstalmentPlan>] = []
  public var people: [Person] = []
  public var series: [ResultSeries] = []
  /// What was applied for, awarded, received and spent, by calendar year.
  public var years: [Measure: [MeasuredSum]] = [:]
  public var changes: [Change] = []
  /// What was sent about the grant.
  public var submissions: [Submission] = []

  /// A revision with what it comes to and who approved it when.
  public struct Revision<Whole: PortfolioRecord>: Sendable {
    public let whole: Whole
    public let sum: Money
    /// Nothing for a draft.
    public let day: CalendarDate?
    public let approvedBy: String?
    public let recorded: Moment?

    public init(
      _ whole: Whole, sum: Money, day: CalendarDate?, approvedBy: String?, recorded: Moment?
    ) {
      self.whole = whole
      self.sum = sum
      self.day = day
      self.approvedBy = approvedBy
      self.recorded = recorded
    }
  }

  /// A line with its amount in each revision, nothing where the revision does not have it.
  public struct Line: Sendable {
    public let line: BudgetLine
    public let amounts: [Money?]
    public let spent: Money

    public init(line: BudgetLine, amounts: [Money?], spent: Money) {
      self.line = line
      self.amounts = amounts
      self.spent = spent
    }
  }

  public init(_ project: ReportMaterial, grant: GrantSummary) {
    self.project = project
    self.grant = grant
  }
}
