import PortfolioModel
import PortfolioStore
import PortfolioTestSupport
import Reporting
import Testing

@testable import GrantsCLI

/// No figure of today goes through all that was ever recorded: each finds what it needs by an
/// index or in a sum that is kept. Nothing else would tell of a lost index but the clock.
@Suite struct WholeScanTests {
  struct Question: Sendable, CustomTestStringConvertible {
    let name: String
    var asOf: CalendarDate?
    /// What it must not go through.
    var never = grown
    let ask: @Sendable (PortfolioReader) throws -> Void
    var testDescription: String { name }
  }

  /// What there may be a million of, and the log of changes.
  private static let grown: Set<String> = ["posting", "charge", "change"]

  /// What belongs to one project or grant, which a report of another need not go through.
  private static let belonging = grown.union(
    RecordKind.allCases.map(\.rawValue).filter { !["funder", "organisation"].contains($0) })

  private static let today = CalendarDate(iso: "2018-03-15") ?? .first
  private static let earlier = CalendarDate(iso: "2018-01-31") ?? .first

  private static func totals(
    _ measure: Measure, _ grouping: SumGrouping, in year: Int? = nil, of days: DayRange? = nil,
    asOf: CalendarDate? = nil
  ) -> Question {
    let query = TotalsQuery(
      days: year.map { .year($0) } ?? days, year: year, measure: measure, grouping: grouping,
      asOf: asOf, today: today)
    let limits = [
      year.map { " in \($0)" }, days.map { " from \($0.from.iso)" },
      asOf.map { " as of \($0.iso)" },
    ]
    // All of it stands in sums that are kept per grant; where a grant stands is told by its facts.
    let isKept = days == nil && year == nil && asOf == nil && grouping != .stage
    return Question(
      name: "\(measure) by \(grouping)" + limits.compactMap { $0 }.joined(), asOf: asOf,
      never: isKept ? grown.union(["instalmentFact"]) : grown
    ) { _ = try $0.totals(query) }
  }

  static let questions: [Question] =
    Measure.allCases.flatMap { measure in
      SumGrouping.allCases.flatMap { grouping in
        [
          totals(measure, grouping), totals(measure, grouping, in: 2017),
          totals(measure, grouping, asOf: earlier),
        ]
      }
    } + [
      totals(.spent, .project, of: DayRange(from: earlier, upTo: today)),
      Question(name: "overview") { _ = try $0.overview(on: today, asOf: nil) },
      // What was spent on a line is kept for today alone: as of an earlier day it is added up from
      // all postings, in the order of an index that holds all that is asked.
      Question(name: "overview as of", asOf: earlier, never: grown.subtracting(["posting"])) {
        _ = try $0.overview(on: today, asOf: earlier)
      },
      Question(name: "pipeline") { _ = try $0.pipeline(on: today, asOf: nil) },
      Question(name: "status report", never: belonging) {
        _ = try $0.statusReport("G1", period: .year(2017), asOf: nil, today: today)
      },
      Question(name: "account", never: belonging) {
        _ = try $0.accountReport("G1", year: 2017, asOf: nil, today: today)
      },
      Question(name: "evaluation", never: belonging) {
        _ = try $0.evaluationReport("helhedsplan", asOf: nil, today: today)
      },
      Question(name: "activities", never: belonging) {
        try ActivityReading($0, today: today).forEach("G1", format: "iati-2.03") { _ in }
      },
      Question(
        name: "deadlines check", never: grown.union(["duty", "dutyFact", "openDuty", "grantFact"])
      ) {
        _ = try $0.openDeadlines(upTo: today.adding(days: 30))
      },
    ]

  private static func scans(_ question: Question, _ store: PortfolioStore) throws -> Set<WholeScan>
  {
    try store.wholeScans(asOf: question.asOf.endOfDay, of: question.ask)
      .filter { question.never.contains($0.table) }
  }

  @Test(arguments: questions)
  func goesThroughNothingThatGrows(question: Question) throws {
    let store = try CommandLineUser.withSample().store()
    let scans = try Self.scans(question, store)
    #expect(scans.isEmpty, "\(scans)")
  }

  /// The same questions without the index that they are answered from.
  @Test(arguments: [
    ("chargeBySource", "spent by project from 2018-01-31", "charge"),
    ("postingByMoment", "spent by year as of 2018-01-31", "posting"),
    ("changeByMoment", "spent by year as of 2018-01-31", "change"),
    ("openDutyByDay", "deadlines check", "duty"),
    ("grantFactByGrant", "deadlines check", "grantFact"),
    ("indicatorByProject", "status report", "indicator"),
  ])
  func aLostIndexIsSeen(index: String, name: String, table: String) throws {
    let store = try CommandLineUser.withSample().store()
    let question = try #require(Self.questions.first { $0.name == name })
    try store.execute(sql: "DROP INDEX \(index)")
    #expect(try Self.scans(question, store).map(\.table).contains(table))
  }
}
