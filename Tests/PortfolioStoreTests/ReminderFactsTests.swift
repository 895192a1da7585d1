import PortfolioModel
import PortfolioStore
import PortfolioTestSupport
import Testing

/// What was sent is added, never changed and never removed; the database itself holds that.
@Suite struct ReminderFactsTests {
  private static func reminder(_ event: Reminder.Event = .attempted) throws -> Reminder {
    var reminder = Reminder()
    reminder.duty = Reference("O-MYW-2")
    reminder.recipient = Reference("projektleder")
    reminder.due = ImpreciseDate(try #require(CalendarDate(iso: "2018-03-31")))
    reminder.step = -30
    reminder.event = event
    reminder.day = try #require(CalendarDate(iso: "2018-03-15"))
    return reminder
  }

  private static let hand = Hand(moment: Moment(milliseconds: 1), author: "x")

  @Test(arguments: [
    ("UPDATE reminder SET recorded = 2", "fact-is-fixed"),
    ("DELETE FROM reminder", "fact-is-fixed"),
    ("INSERT OR REPLACE INTO reminder SELECT * FROM reminder", "reference-is-taken"),
  ])
  func theDatabaseRefuses(sql: String, rule: String) throws {
    let user = try CommandLineUser.withSample()
    let store = try user.store()
    try store.write { try $0.remember(Self.reminder(), by: Self.hand) }
    let before = try user.everything()
    do {
      try store.execute(sql: sql)
      Issue.record("it was let through")
    } catch StoreError.refused(let told) {
      #expect(told.contains(rule), "\(told)")
    }
    #expect(try user.everything() == before)
    #expect(user.run("verify").status == 0)
  }

  @Test func onlyOneRunMayBegin() throws {
    let user = try CommandLineUser.withSample()
    let store = try user.store()
    let begin = { (known: Int) in
      try store.write { try $0.begin(Self.reminder(), known: known, by: Self.hand) }
    }
    #expect(try begin(0))
    #expect(try !begin(0))
    #expect(try begin(1))
    let facts = try store.read { try $0.records(Reminder.self) }
    #expect(facts.map(\.ref) == ["reminder-1", "reminder-2"])
    #expect(user.run("verify").status == 0)
  }

  @Test func aStepOfNoDaysIsRefused() throws {
    let user = try CommandLineUser.withSample()
    let store = try user.store()
    var blank = try Self.reminder()
    blank.step = 0
    let reminder = blank
    #expect(throws: Findings.self) {
      try store.write { try $0.remember(reminder, by: Self.hand) }
    }
    #expect(user.run("verify").status == 0)
  }
}
