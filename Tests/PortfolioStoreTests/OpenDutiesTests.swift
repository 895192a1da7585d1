import Foundation
import PortfolioModel
import PortfolioStore
import PortfolioTestSupport
import Testing

/// The open duties that are kept for the check of deadlines are what the facts make them.
@Suite struct OpenDutiesTests {
  private static let author = "1, 'x'"

  private func opened(with sql: String) throws -> PortfolioStore {
    let folder = try TestFolder()
    try PortfolioStore.create(at: folder.path("p.sqlite"))
    let store = try PortfolioStore(opening: folder.path("p.sqlite"))
    try store.execute(
      sql: """
        INSERT INTO funder (ref, name, sort, isNeutral, recorded, recordedBy)
          VALUES ('F', 'Fond', 'foundation', 0, \(Self.author));
        INSERT INTO project (ref, title, sort, holder, currency, recorded, recordedBy)
          VALUES ('P', 'Projekt', 'project', 'own', 'DKK', \(Self.author));
        """ + sql)
    return store
  }

  private static func duty(_ ref: String, due: String?, direction: String = "outgoing") -> String {
    """
    INSERT INTO duty (ref, project, sort, title, direction, due, basis, recorded, recordedBy)
      VALUES ('\(ref)', 'P', 'data', 'T', '\(direction)', \(due.map { "'\($0)'" } ?? "NULL"),
        'stated', \(author));
    """
  }

  private static func fact(_ duty: String, _ state: String, newDue: String? = nil, at: Int)
    -> String
  {
    """
    INSERT INTO dutyFact (ref, duty, state, happened, newDue, basis, recorded, recordedBy)
      VALUES ('\(duty)-\(at)', '\(duty)', '\(state)', '2018', \(newDue.map { "'\($0)'" } ?? "NULL"),
        'stated', \(at), 'x');
    """
  }

  /// Every form of a date, in years with and without a leap day.
  static let notations: [String] = [2018, 2020, 2100].flatMap { year in
    let months = (1...12).map { $0 < 10 ? "0\($0)" : "\($0)" }
    let spans =
      ["", "-spring", "-summer", "-autumn", "-winter", "-primo", "-medio", "-ultimo"]
      + months.flatMap { month in
        ["-\(month)", "-\(month)-primo", "-\(month)-medio", "-\(month)-ultimo", "-\(month)-28"]
      } + ["-02-28T12:00", "-12-31"]
    return spans.flatMap { ["\(year)\($0)", "before-\(year)\($0)"] }
  }

  @Test func theLastDayInSQLIsTheModels() throws {
    let store = try opened(
      with: Self.notations.enumerated().map { Self.duty("D\($0)", due: $1) }.joined())
    try store.read { reader in
      for notation in Self.notations {
        let date = try #require(ImpreciseDate(notation: notation))
        // What is due on its last day is found up to that day, and not up to the day before.
        let before = try reader.openDeadlines(upTo: date.lastDay.adding(days: -1))
        let upTo = try reader.openDeadlines(upTo: date.lastDay)
        let isIn = { (deadlines: [DutyDeadline]) in
          deadlines.contains { $0.status.duty.due == date }
        }
        #expect(isIn(upTo), "\(notation)")
        #expect(isIn(before) == (date.deadlineDay == nil), "\(notation)")
      }
      #expect(try reader.integrityFaults() == [])
    }
  }

  /// A story of one duty: the statement, and what is open up to the end of 2018 after it.
  static let story: [(sql: String, open: [String])] = [
    (duty("D", due: "2018-06-30"), ["notStarted 2018-06-30"]),
    ("UPDATE duty SET due = '2019-06-30' WHERE ref = 'D';", []),
    ("UPDATE duty SET due = '2018-09-30' WHERE ref = 'D';", ["notStarted 2018-09-30"]),
    (fact("D", "drafting", at: 10), ["drafting 2018-09-30"]),
    (fact("D", "submitted", at: 20), []),
    (fact("D", "returned", newDue: "2018-10-15", at: 30), ["returned 2018-10-15"]),
    // Recorded earlier, entered later: what was recorded last holds.
    (fact("D", "accepted", at: 25), ["returned 2018-10-15"]),
    (fact("D", "accepted", at: 40), []),
    (duty("E", due: nil), ["notStarted nil"]),
    ("UPDATE duty SET due = '2020' WHERE ref = 'E';", ["notStarted 2020"]),
    ("UPDATE duty SET due = '2020-01-01' WHERE ref = 'E';", []),
    ("UPDATE duty SET direction = 'incoming' WHERE ref = 'E';", ["notStarted 2020-01-01"]),
    ("DELETE FROM duty WHERE ref = 'E';", []),
  ]

  @Test func openDutiesFollowEveryFactAndChange() throws {
    let store = try opened(with: "")
    for (sql, expected) in Self.story {
      try store.execute(sql: sql)
      try store.read { reader in
        let end = try #require(CalendarDate(iso: "2018-12-31"))
        let open = try reader.openDeadlines(upTo: end).map(\.status)
        #expect(
          open.map { "\($0.state.rawValue) \($0.due?.notation ?? "nil")" } == expected, "\(sql)")
        #expect(try reader.integrityFaults() == [], "\(sql)")
        // The whole list gives the same states.
        let all = try reader.duties().filter { !$0.state.isSettled }
        #expect(Set(all.map(\.duty.ref)) == Set(try reader.openDeadlines().map(\.status.duty.ref)))
      }
    }
  }

  @Test func anEarlierRecordHasItsOwnOpenDuties() throws {
    let store = try opened(
      with: Self.duty("D", due: "2018-06-30") + Self.fact("D", "submitted", at: 1000))
    #expect(try store.read { try $0.openDeadlines().count } == 0)
    let then = try store.read(asOf: Moment(milliseconds: 500)) { try $0.openDeadlines() }
    #expect(then.map(\.status.state) == [.notStarted])
  }
}
