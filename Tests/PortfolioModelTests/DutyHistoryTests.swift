import PortfolioModel
import Testing

/// How often a deadline was moved, and when it was set, by the facts and the log.
@Suite struct DutyHistoryTests {
  private static func moment(_ day: Int) -> Moment { Moment(milliseconds: Int64(day) * 86_400_000) }

  private static func duty(due: String?) -> Duty {
    var duty = Duty()
    duty.ref = "O-1"
    duty.due = due.flatMap { ImpreciseDate(notation: $0) }
    duty.recorded = moment(1)
    return duty
  }

  private static func fact(
    _ day: Int, _ state: DutyFact.State, newDue: String? = nil
  ) -> DutyFact {
    var fact = DutyFact()
    fact.state = state
    fact.newDue = newDue.flatMap { ImpreciseDate(notation: $0) }
    fact.recorded = moment(day)
    return fact
  }

  private static func change(_ day: Int, _ field: String, _ old: String?, _ new: String?) -> Change
  {
    var change = Change()
    change.field = field
    change.old = old
    change.new = new
    change.recorded = moment(day)
    return change
  }

  struct Row: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let due: String?
    var facts: [DutyFact] = []
    var changes: [Change] = []
    let moves: Int
    let dueSet: Int
    let changed: Int
  }

  static let rows = [
    Row(testDescription: "as recorded", due: "2018-03-31", moves: 0, dueSet: 1, changed: 1),
    Row(
      testDescription: "a change of state is no move", due: "2018-03-31",
      facts: [fact(5, .drafting), fact(6, .submitted)], moves: 0, dueSet: 1, changed: 6),
    Row(
      testDescription: "another field is no move", due: "2018-03-31",
      changes: [change(4, "title", "a", "b")], moves: 0, dueSet: 1, changed: 4),
    Row(
      testDescription: "moved twice in the log", due: "2018-05-01",
      changes: [
        change(4, "due", "2018-03-31", "2018-04-15"), change(9, "due", "2018-04-15", "2018-05-01"),
      ], moves: 2, dueSet: 9, changed: 9),
    Row(
      testDescription: "returned with a new date", due: "2018-03-31",
      facts: [fact(5, .submitted), fact(7, .returned, newDue: "2018-04-15")],
      moves: 1, dueSet: 7, changed: 7),
    Row(
      testDescription: "the same new date is no move", due: "2018-03-31",
      facts: [fact(7, .returned, newDue: "2018-03-31")], moves: 0, dueSet: 1, changed: 7),
    // Once a fact has given a date, the duty's own no longer shows.
    Row(
      testDescription: "moved by a fact, then in the log", due: "2018-06-01",
      facts: [fact(3, .returned, newDue: "2018-04-15")],
      changes: [change(5, "due", "2018-03-31", "2018-06-01")], moves: 1, dueSet: 3, changed: 5),
    Row(
      testDescription: "falls away and comes back", due: "2018-03-31",
      facts: [fact(3, .notRequired), fact(8, .notStarted)], moves: 2, dueSet: 1, changed: 8),
    Row(
      testDescription: "gets its first date", due: "2018-03-31",
      changes: [change(4, "due", nil, "2018-03-31")], moves: 1, dueSet: 4, changed: 4),
  ]

  @Test(arguments: rows)
  func tells(row: Row) {
    let history = DutyHistory(Self.duty(due: row.due), facts: row.facts, changes: row.changes)
    #expect(history.moves == row.moves)
    #expect(history.created == Self.moment(1))
    #expect(history.dueSet == Self.moment(row.dueSet))
    #expect(history.changed == Self.moment(row.changed))
  }
}
