import PortfolioModel

/// Everything that the store knows of a project and its grants, from which any of its reports is
/// arranged. Records of other projects may be among the lists; the reports take their own.
public struct ReportMaterial: Sendable {
  public var organisation: Organisation?
  public var project: Project
  /// The awarded grants of the project, in the order in which they were added.
  public var grants: [GrantSummary]
  /// The days that the report is about.
  public var period: DayRange
  public var asOf: CalendarDate?
  public var today: CalendarDate

  /// Sums up to the last day of the period, and those within it, per grant; co-financing and own
  /// means have no grant.
  public var awarded: [MeasuredSum] = []
  public var toDate: [Measure: [MeasuredSum]] = [:]
  public var inPeriod: [Measure: [MeasuredSum]] = [:]
  /// What each source of the project bears, up to the last day of the period and within it.
  public var borneToDate: [Reference<FundingSource>: Money] = [:]
  public var borneInPeriod: [Reference<FundingSource>: Money] = [:]

  public var budget: Budget?
  public var lines: [BudgetLineFigures] = []
  /// What the budget gives for single years, where it does.
  public var yearAmounts: [Reference<BudgetLine>: [Int: Money]] = [:]
  /// The sources of the budget in force with what it expects of each.
  public var shares: [(source: FundingSource, amount: Money)] = []
  public var funders: [Funder] = []
  public var instalments: [InstalmentStatus] = []

  public var records: [Grant] = []
  public var facts: [GrantFact] = []
  public var terms: [Term] = []
  /// The approvals of budgets and instalment plans, with what they approve.
  public var budgetApprovals: [(budget: Budget, day: CalendarDate)] = []
  public var planApprovals: [(plan: InstalmentPlan, day: CalendarDate)] = []
  public var duties: [DutyStatus] = []
  public var dutyFacts: [DutyFact] = []

  public var goals: [Goal] = []
  public var focusAreas: [FocusArea] = []
  public var activities: [Activity] = []
  public var indicators: [Indicator] = []
  public var measurements: [Measurement] = []
  public var milestones: [Milestone] = []
  public var narratives: [Narrative] = []

  public init(
    project: Project, grants: [GrantSummary], period: DayRange, asOf: CalendarDate?,
    today: CalendarDate
  ) {
    self.project = project
    self.grants = grants
    self.period = period
    self.asOf = asOf
    self.today = today
  }

  /// The value of a term of a grant, where it has one.
  func term(_ rule: Term.Rule, of grant: Reference<Grant>) -> Quantity? {
    terms.last { $0.grant == grant && $0.rule == rule }?.value
  }

  /// The strictest limit on deviations among the terms of the project's grants.
  var deviationLimit: Quantity? {
    terms.filter { term in
      term.rule == .deviationPercent && grants.contains { $0.ref == term.grant }
    }.map(\.value).min()
  }

  /// Whether an amount of the project is made up.
  var isIllustrative: Bool {
    grants.contains(where: \.isIllustrative) || budget?.basis == .illustrative
  }

  func name(of source: FundingSource) -> String {
    if let grant = source.grant {
      return grants.first { $0.ref == grant }?.funderName ?? grant.text
    }
    return funders.first { $0.ref == source.funder?.text }?.name ?? source.ref
  }
}

extension DayRange {
  /// Whether the two have a day in common.
  func overlaps(_ other: DayRange) -> Bool { from < other.upTo && other.from < upTo }
}
