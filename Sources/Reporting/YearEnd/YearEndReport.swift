import PortfolioModel

/// A year as it is taken to the board: what was raised, where it came from, what came in, what was
/// spent, what is left and what is due. Every format is written from this one value.
public struct YearEndReport: Encodable, Sendable {
  public let year: Int
  public let today: CalendarDate
  public let asOf: CalendarDate?
  /// The last day that counts in figures "to date": the last of the year, or today in a year that
  /// is still running.
  public let closingDay: CalendarDate
  public let organisation: String
  /// The year's totals by funder, one for each measure, as `grants totals` gives them.
  public let totals: [TotalsReport]
  public let byProject: TotalsReport
  /// Every year that has anything in it.
  public let byYear: TotalsReport
  /// The grants that have any money up to the end of the year.
  public let grants: [GrantHead]
  public let awards: [FactRow]
  public let receipts: [FactRow]
  /// What grants bore of each budget line, month by month; and what others bore beside them.
  public let expenditure: [SpendingRow]
  public let cofinancing: [SpendingRow]
  public let balances: [Balance]
  public let pace: [Pace]
  /// All applications, and those that were sent in the year.
  public let applications: PipelineReport
  public let applicationsOfYear: PipelineReport
  public let outlook: OutlookReport
  public let ahead: [MonthAhead]
  public let duties: [DutyRow]
  public let results: AnnualReport
  public let texts: [TextRow]
  public let reconciliation: ReconcileReport
  public let isIllustrative: Bool

  /// Which grant it is, from whom, for when, and where it stands today.
  public struct GrantHead: Encodable, Sendable {
    public let grant: Reference<Grant>
    public let title: String
    public let project: String
    public let funder: String
    public let stage: GrantStage
    public let awardDay: CalendarDate?
    public let period: DayRange?
    public let isIllustrative: Bool

    init(_ grant: GrantSummary, today: CalendarDate) {
      self.grant = grant.ref
      title = grant.title
      project = grant.projectTitle
      funder = grant.funderName
      stage = grant.stage(on: today)
      isIllustrative = grant.isIllustrative
      awardDay = grant.awardDay
      period = grant.firstDay.flatMap { first in
        grant.lastDay.map { DayRange(first: first, last: $0) }
      }
    }
  }

  /// A fact of the year with the funder that it came from.
  public struct FactRow: Encodable, Sendable {
    public let fact: ExplainReport.Fact
    public let funder: String
  }

  /// What one source bore of one budget line.
  public struct SpendingRow: Encodable, Sendable {
    public let grant: Reference<Grant>?
    /// The funder of the grant, or who else bore it.
    public let source: String
    public let project: String
    public let line: String
    /// Twelve amounts, January first.
    public let months: [Money]
    public let total: Money
  }

  /// A grant's money from the beginning of the year to `closingDay`.
  public struct Balance: Encodable, Sendable {
    public let grant: Reference<Grant>
    public let project: String
    public let funder: String
    /// All that has been awarded up to `closingDay`.
    public let awarded: Money
    /// Received less spent before the year; below zero where money was laid out.
    public let opening: Money
    public let received: Money
    public let spent: Money
    /// `opening` with what was received and less what was spent: carried into the next year.
    public let closing: Money
    public let spentToDate: Money
    /// Awarded less spent to date.
    public let remaining: Money
    public let receivedToDate: Money
    /// Awarded less received to date.
    public let outstanding: Money
  }

  /// How far a grant's money and its time have come by `closingDay`.
  public struct Pace: Encodable, Sendable {
    public let grant: Reference<Grant>
    public let project: String
    public let period: DayRange
    public let days: Int
    public let daysElapsed: Int
    public let awarded: Money
    public let spent: Money

    /// Percentage points by which spending is ahead of the time elapsed, below zero behind it.
    public var pointsAhead: Int? {
      guard let money = Share.percent(spent.minorUnits, of: awarded.minorUnits),
        let time = Share.percent(Int64(daysElapsed), of: Int64(days))
      else { return nil }
      return money - time
    }
  }

  /// A coming month: what should come in and what falls due.
  public struct MonthAhead: Encodable, Sendable {
    public let year: Int
    public let month: Int
    /// One amount per currency that has any in the twelve months.
    public let expected: [Money]
    public let instalments: Int
    public let deadlines: Int
  }

  public struct DutyRow: Encodable, Sendable {
    public let ref: String
    public let grant: Reference<Grant>?
    public let project: String
    public let title: String
    /// Who owes it to us, where it is not ours to hand in.
    public let awaitedFrom: String?
    public let isOwed: Bool
    public let due: ImpreciseDate?
    public let state: DutyFact.State
    public let daysOverdue: Int?
  }

  public struct TextRow: Encodable, Sendable {
    public let grant: Reference<Grant>
    public let project: String
    public let section: Narrative.Section
    public let period: DayRange
    public let text: String
  }

  /// The totals of a measure.
  public func totals(_ measure: Measure) -> TotalsReport? {
    totals.first { $0.measure == measure }
  }

  /// The currencies of the year's figures, in alphabetical order; kroner where there are none.
  public var currencies: [Currency] {
    let codes = Set(
      (totals + [byYear]).flatMap { $0.blocks.map(\.currency) }
        + balances.map(\.awarded.currency.code)
        + outlook.blocks.map(\.currency))
    let found = codes.sorted().compactMap(Currency.init(code:))
    return found.isEmpty ? [.dkk] : found
  }
}
