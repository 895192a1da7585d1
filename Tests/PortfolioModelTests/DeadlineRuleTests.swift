import PortfolioModel
import Testing

@Suite struct DeadlineRuleTests {
  private func day(_ iso: String) throws -> CalendarDate { try #require(CalendarDate(iso: iso)) }

  private func schedule(_ rule: String) throws -> DutySchedule {
    var schedule = DutySchedule()
    schedule.title = "T"
    schedule.rule = try #require(DeadlineRule(text: rule))
    return schedule
  }

  @Test(arguments: [
    "end+3", "end+0", "year+6", "instalment-1", "every-3/2018-03-31",
    "every-12/2018-03-31/2020-03-31", "on/2018-03-31/2018-10-15", "upon/hvert møde/eller før",
  ])
  func readsWhatItWrites(text: String) {
    #expect(DeadlineRule(text: text)?.text == text)
  }

  @Test(arguments: [
    "", "end", "end3", "end+03", "end+121", "year+-1", "instalment-61", "every-0/2018-03-31",
    "every-3", "every-3/2018-02-30", "every-3/2018-03-31/2018-03-30", "on/", "on/2018-03-31/x",
    "on/2018-03-31/2018-03-31", "upon/", "upon", "when+3", "end+3/2018-01-01",
  ])
  func refusesWhatIsNoRule(text: String) {
    #expect(DeadlineRule(text: text) == nil)
  }

  typealias Row = (rule: String, first: String?, last: String?, expected: [String]?)

  /// The rule, the first and last day of the grant, and the deadlines that follow.
  static let rows: [Row] = [
    ("end+3", "2017-03-01", "2017-11-30", ["2018-02-28"]),
    ("end+3", "2017-03-01", "2018-11-30", ["2019-02-28"]),
    ("end+2", "2019-01-01", "2019-12-31", ["2020-02-29"]),
    ("year+6", "2017-06-01", "2019-05-31", ["2018-06-30", "2019-06-30", "2020-06-30"]),
    // The day comes back after a shorter month.
    (
      "every-1/2017-11-30", "2017-01-01", "2018-03-31",
      ["2017-11-30", "2017-12-30", "2018-01-30", "2018-02-28", "2018-03-30"]
    ),
    ("every-3/2018-03-31/2018-10-01", nil, nil, ["2018-03-31", "2018-06-30", "2018-09-30"]),
    (
      "every-12/2020-02-29", "2020-01-01", "2022-12-31", ["2020-02-29", "2021-02-28", "2022-02-28"]
    ),
    ("on/2018-10-15/2018-03-31", nil, nil, ["2018-03-31", "2018-10-15"]),
    // What is not known gives no deadline.
    ("end+3", "2017-03-01", nil, nil), ("year+6", nil, "2017-03-01", nil),
    ("every-3/2018-03-31", nil, nil, nil), ("every-3/2018-03-31", nil, "2018-03-30", []),
    ("upon/hvert møde", "2017-03-01", "2018-03-01", nil), ("instalment+0", nil, nil, nil),
  ]

  @Test func deadlinesFollowFromTheRule() throws {
    for row in Self.rows {
      let occurrences = try schedule(row.rule).occurrences(
        firstDay: row.first.map { try day($0) }, lastDay: row.last.map { try day($0) },
        instalments: [])
      let dues = occurrences?.compactMap { $0.due?.iso }
      #expect(dues == row.expected, "\(row.rule)")
      #expect(Set((occurrences ?? []).map(\.key)).count == dues?.count ?? 0, "\(row.rule)")
    }
  }

  @Test func deadlinesFollowTheInstalmentsThatStillCome() throws {
    let states: [InstalmentStatus.State] = [.received, .planned, .cancelled]
    let instalments = try states.enumerated().map { index, state in
      InstalmentStatus(
        ref: Reference("G-\(index + 1)"), grant: Reference("G"), number: index + 1,
        due: try day("2018-0\(index + 1)-31".replacingMonthEnd), planned: Money(minorUnits: 1),
        received: Money(minorUnits: 0), state: state, awaits: nil)
    }
    let given = try schedule("instalment-1").occurrences(
      firstDay: nil, lastDay: nil, instalments: instalments)
    #expect(given?.map(\.key) == ["G-1", "G-2"])
    #expect(given?.compactMap { $0.due?.iso } == ["2017-12-31", "2018-01-28"])
    #expect(given?.map(\.title) == ["T 1", "T 2"])
  }

  @Test func whatFollowsAGrantNeedsOne() throws {
    for rule in ["end+3", "year+6", "instalment+0", "every-3/2018-03-31"] {
      #expect(try schedule(rule).faults == [.missingField("grant")], "\(rule)")
    }
    for rule in ["every-3/2018-03-31/2018-12-31", "on/2018-03-31", "upon/møde"] {
      #expect(try schedule(rule).faults == [], "\(rule)")
    }
  }

  /// Every state after every other, for what we owe a funder.
  @Test(arguments: [
    (
      DutyFact.State.notStarted,
      "drafting gathering notRequired notStarted ready submitted underReview"
    ),
    (.ready, "drafting gathering notRequired notStarted ready submitted underReview"),
    (.submitted, "accepted returned"), (.accepted, "returned"),
    (.returned, "drafting gathering notRequired notStarted ready submitted underReview"),
    (.notRequired, "notStarted"),
  ])
  func aDutyComesIntoTheStatesThatFollow(state: DutyFact.State, expected: String) {
    let next = DutyFact.State.allCases.filter { $0.fault(after: state, .outgoing) == nil }
    #expect(next.map(\.rawValue).sorted().joined(separator: " ") == expected)
  }

  @Test func whatComesFromOthersIsAcceptedAsItComes() {
    for direction in [Duty.Direction.incoming, .within, .mutual] {
      #expect(DutyFact.State.accepted.fault(after: .notStarted, direction) == nil)
    }
    #expect(DutyFact.State.accepted.fault(after: .drafting, .outgoing) == .dutyNotSubmitted)
    #expect(DutyFact.State.accepted.fault(after: .accepted, .within) == .dutyIsSettled(.accepted))
  }
}

extension String {
  /// `2018-02-28` for `2018-02-31`.
  fileprivate var replacingMonthEnd: String { self == "2018-02-31" ? "2018-02-28" : self }
}
