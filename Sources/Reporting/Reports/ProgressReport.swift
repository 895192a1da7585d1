import PortfolioModel

/// What those who steer a project are told of it: the same figures for each body, arranged by each
/// body's own template. It stays within the house, so small numbers are told.
public struct ProgressReport: Encodable, Sendable {
  /// Whom it is for.
  public enum Body: String, CaseIterable, Encodable, Sendable {
    /// The board: the whole, the challenges, the money.
    case board
    /// The steering group: activity by activity, the milestone plan, the success criteria.
    case steering
    /// The political reference group: a page a year.
    case reference
  }

  public let body: Body
  public let identification: ProjectIdentification
  public let period: DayRange
  public let asOf: CalendarDate?
  public let funding: [FundingRow]
  public let fundingTotal: Total
  public let budget: BudgetFollowUp?
  public let results: ResultsPart
  public let milestones: [MilestoneRow]
  public let texts: [ReportText]
  public let upcomingDuties: [DutyRow]
  public let isIllustrative: Bool

  /// What all sources come to.
  public struct Total: Encodable, Sendable {
    public let budget: Money
    public let spentInPeriod: Money
    public let spentToDate: Money
  }

  /// - Throws: `MoneyError.outOfRange` when a sum does not fit.
  public init(_ material: ReportMaterial, body: Body) throws(MoneyError) {
    self.body = body
    identification = ProjectIdentification(material)
    period = material.period
    asOf = material.asOf
    let funding = try FundingRow.rows(material)
    self.funding = funding
    let sum = { (amount: (FundingRow) -> Money) throws(MoneyError) in
      try Money.sum(funding.map(amount), currency: material.project.currency)
    }
    fundingTotal = Total(
      budget: try sum(\.budget), spentInPeriod: try sum(\.spentInPeriod),
      spentToDate: try sum(\.spentToDate))
    budget = try BudgetFollowUp(material)
    results = ResultsPart(material, isForOthers: body == .reference)
    milestones = MilestoneRow.rows(material)
    texts = ReportText.all(material, of: material.grants)
    upcomingDuties = DutyRow.rows(material, of: material.grants)
    isIllustrative = material.isIllustrative
  }

  /// The state of the project in one sentence.
  public func sentence(_ spelling: Spelling) -> String {
    let l = spelling.language
    let day = spelling.long(period.last)
    var parts: [String] = []
    if results.count > 0 {
      let count = spelling.number(results.running)
      let all = spelling.number(results.count)
      parts.append(
        l.say("\(count) af \(all) aktiviteter i gang", "\(count) of \(all) activities are running"))
    }
    if let total = budget?.total {
      let percent = total.spentTenths.map { " (\(spelling.percent(tenths: $0)))" } ?? ""
      let (spent, whole) = (spelling.prose(total.spentToDate), spelling.prose(total.budget))
      parts.append(
        l.say(
          "brugt \(spent) af budgettets \(whole)\(percent)",
          "\(spent) of the budget of \(whole)\(percent) has been spent"))
    }
    guard !parts.isEmpty else {
      return l.say("Pr. \(day) er intet oplyst.", "By \(day) nothing is stated.")
    }
    return l.say("Pr. \(day) er ", "By \(day), ")
      + parts.joined(separator: l.say(", og der er ", ", and ")) + "."
  }
}
