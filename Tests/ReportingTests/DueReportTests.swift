import PortfolioModel
import Reporting
import Testing

/// Which report answers a duty, and what it covers.
@Suite struct DueReportTests {
  private static func day(_ text: String) -> CalendarDate { CalendarDate(iso: text) ?? .first }

  private static func days(_ first: String, _ last: String) -> DayRange {
    DayRange(first: day(first), last: day(last))
  }

  /// A grant from 1 June 2017 to 31 May 2021.
  private static let grant = GrantSummary(
    ref: Reference("G"), title: "Bevilling", project: Reference("P"), projectTitle: "Projekt",
    projectSort: .project, holder: .own, funder: Reference("F"), funderName: "Fond",
    currency: .dkk, firstDay: day("2017-06-01"), lastDay: day("2021-05-31"))

  private static func duty(
    _ sort: Duty.Sort, due: String, direction: Duty.Direction = .outgoing,
    state: DutyFact.State = .notStarted
  ) -> DutyStatus {
    var duty = Duty()
    duty.ref = "D-\(due)"
    duty.project = Reference("P")
    duty.grant = Reference("G")
    duty.sort = sort
    duty.direction = direction
    return DutyStatus(duty: duty, state: state, due: ImpreciseDate(notation: due))
  }

  private static func due(
    _ duties: [DutyStatus], today: String = "2018-03-15", within days: Int = 36500
  ) -> [DueReport] {
    DueReport.all(duties, [grant], on: day(today), within: days)
  }

  @Test(arguments: [
    (Duty.Sort.annualReport, "2018-03-31", DueReport.What.yearly(2017)),
    (.annualReport, "2018-12-31", .yearly(2017)), (.accountStatement, "2018-06-30", .account(2017)),
    (.finalAccount, "2021-08-31", .account(nil)), (.goalForm, "2018-06-30", .goals(2017)),
    (.milestonePlan, "2018-06-30", .milestones(2018)), (.evaluation, "2018-medio", .evaluation),
    (.midtermEvaluation, "2019-05", .evaluation),
    (.statusReport, "2019-01-31", .status(days("2018-01-01", "2018-12-31"))),
    (.statusReport, "2018-01-31", .status(days("2017-06-01", "2017-12-31"))),
    (.statusReport, "2018-09", .status(days("2018-01-01", "2018-08-31"))),
    (.progressReport, "2021-09-30", .status(days("2021-01-01", "2021-05-31"))),
    // Long after its end only the whole of the grant is left to report.
    (.progressReport, "2023-09-30", .status(days("2017-06-01", "2021-05-31"))),
    (.finalReport, "2021-08-31", .status(days("2017-06-01", "2021-05-31"))),
  ])
  func theDeadlineSaysWhatTheReportCovers(
    sort: Duty.Sort, due: String, what: DueReport.What
  ) {
    #expect(Self.due([Self.duty(sort, due: due)]).map(\.what) == [what])
  }

  @Test(arguments: [Duty.Sort.application, .review, .data, .meeting])
  func whatIsNoReportIsLeftOut(sort: Duty.Sort) {
    #expect(Self.due([Self.duty(sort, due: "2018-03-31")]) == [])
  }

  @Test(arguments: [(15, 0), (16, 1), (17, 1)])
  func theLastDayOfTheWindowIsInIt(days: Int, count: Int) {
    #expect(Self.due([Self.duty(.annualReport, due: "2018-03-31")], within: days).count == count)
  }

  @Test func whatIsOverdueComesFirstAndWhatIsHandedInOrOwedToUsNotAtAll() {
    let duties = [
      Self.duty(.annualReport, due: "2018-03-31"), Self.duty(.finalAccount, due: "2018-02-28"),
      Self.duty(.annualReport, due: "2018-03-30", state: .submitted),
      Self.duty(.annualReport, due: "2018-03-29", direction: .incoming),
      Self.duty(.annualReport, due: "2018-03-28", direction: .within),
    ]
    #expect(Self.due(duties, within: 60).map(\.duty.text) == ["D-2018-02-28", "D-2018-03-31"])
  }
}
