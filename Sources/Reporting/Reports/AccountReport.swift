import PortfolioModel

/// The account of a grant's project: all its income and expenses in two columns, laid out as the
/// latest approved budget, for a year (*reguleringskontoopgørelse*) or as a whole (*slutregnskab*),
/// with the settlement between grantee and funder.
public struct AccountReport: Encodable, Sendable {
  public let identification: GrantIdentification
  /// The calendar year; nothing for the final account.
  public let year: Int?
  public let period: DayRange
  public let asOf: CalendarDate?
  public let isFinal: Bool
  public let income: [IncomeLine]
  public let incomeTotal: IncomeLine
  public let expenses: [ExpenseLine]
  public let expenseTotal: ExpenseLine
  /// Income less expenses.
  public let result: Money
  public let settlement: Settlement
  /// The per cent beyond which a deviation must be explained.
  public let deviationLimit: Quantity?
  /// Whether the terms ask for an auditor's statement on a grant of this size.
  public let needsAuditor: Bool
  public let texts: [ReportText]
  public let isIllustrative: Bool

  /// A source of income. The grant's is what was paid out; what stands beside it is what it bore.
  public struct IncomeLine: Encodable, Sendable {
    public let title: String
    public let sort: FundingSource.Sort?
    public let budget: Money
    public let account: Money
    public let deviation: Money
  }

  public struct ExpenseLine: Encodable, Sendable {
    public let line: Reference<BudgetLine>?
    public let title: String
    public let budget: Money
    public let account: Money
    /// Account less budget: above zero for overspending.
    public let deviation: Money
    public let deviationTenths: Int?
    public let explanation: String?
    public let lacksExplanation: Bool
  }

  /// What the funder and the grantee owe each other.
  public struct Settlement: Encodable, Sendable {
    public let awarded: Money
    /// Received less spent before the period: what a year begins with.
    public let opening: Money
    public let received: Money
    /// The part of the expenses that the grant bears, in the period.
    public let spent: Money
    /// Received less spent at the end of the period, above zero for what is left in hand.
    public let closing: Money
    /// Awarded less spent, of the whole grant.
    public let unspent: Money
    /// What may be left without being repaid, by the terms; nothing where they do not say.
    public let minimum: Money?
    /// Whether the unspent money is so little that it may be kept.
    public let isBelowMinimum: Bool
    /// What has been received beyond what the grant comes to.
    public let toRepay: Money
    /// What is still to come of what the grant comes to.
    public let toReceive: Money
  }

  /// Whether the final account is made before the grant's period is over.
  public let isEarly: Bool

  public var findings: [Finding] {
    var findings: [Finding] = []
    if isEarly, let last = identification.period?.last {
      findings.append(
        Finding(
          .accountBeforeEnd(end: last),
          subject: .init(kind: .grant, ref: identification.grant.text)))
    }
    guard let deviationLimit else { return findings }
    return findings
      + expenses.filter(\.lacksExplanation).compactMap { line in
        line.line.map {
          Finding(
            .unexplainedDeviation(
              deviation: line.deviation, tenths: line.deviationTenths, limit: deviationLimit),
            subject: .init(kind: .budgetLine, ref: $0.text))
        }
      }
  }
}
