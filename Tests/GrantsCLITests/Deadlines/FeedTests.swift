import Foundation
import PortfolioModel
import PortfolioStore
import PortfolioTestSupport
import Testing

/// The calendar holds what the record holds, and nothing of the day on which it is made.
@Suite struct FeedTests {
  /// The properties of each event by its UID, unfolded.
  private static func events(_ user: CommandLineUser, _ more: String...) throws -> [String:
    [String]]
  {
    let outcome = user.run(["deadlines", "feed"] + more)
    #expect(outcome.status == 0, "\(outcome.messages)")
    let text = outcome.output.replacing("\r\n ", with: "").replacing("\r\n", with: "\n")
    var events: [String: [String]] = [:]
    for part in text.components(separatedBy: "BEGIN:VEVENT\n").dropFirst() {
      let lines = part.components(separatedBy: "\nEND:VEVENT").first?.components(separatedBy: "\n")
      let uid = try #require(lines?.first { $0.hasPrefix("UID:") }?.dropFirst(4))
      #expect(events[String(uid)] == nil, "\(uid) stands twice")
      events[String(uid)] = lines
    }
    return events
  }

  private static func event(_ duty: String, _ user: CommandLineUser) throws -> [String] {
    try #require(events(user)["duty-\(duty)@bysekretariatet"])
  }

  @Test func everyDutyWithADeadlineIsInIt() throws {
    let user = try CommandLineUser.withSample()
    let duties = try user.store().read { try $0.records(Duty.self) }.filter { $0.due != nil }
    let events = try Self.events(user)
    #expect(Set(events.keys) == Set(duties.map { "duty-\($0.ref)@bysekretariatet" }))
  }

  struct Row: Sendable, CustomTestStringConvertible {
    let duty: String
    let lines: [String]
    var testDescription: String { duty }
  }

  static let rows = [
    Row(
      duty: "O-MYW-2",
      lines: [
        "DTSTART;VALUE=DATE:20180331", "DTEND;VALUE=DATE:20180401", "SEQUENCE:0",
        "SUMMARY:Frist: Årsrapport 2017 – MyWay", "STATUS:CONFIRMED", "TRANSP:TRANSPARENT",
        "DTSTAMP:20151124T160000Z", "CREATED:20151124T160000Z", "TRIGGER:-P13DT15H",
        "CATEGORIES:Årsrapport",
      ]),
    Row(
      duty: "O-PAS-1",
      lines: ["DTSTART;TZID=Europe/Copenhagen:20180903T120000", "TRIGGER:-P14D", "TRIGGER:-P1D"]),
    // From May to the end of August: no day is invented.
    Row(
      duty: "O-HHP-6",
      lines: [
        "DTSTART;VALUE=DATE:20180501", "DTEND;VALUE=DATE:20180901",
        "SUMMARY:Frist medio 2018: Gennemsyn med Landsbyggefonden – Boligsocial helhedsplan "
          + "2017-21",
      ]),
    Row(
      duty: "O-HHP-7",
      lines: [
        "SUMMARY:Afventes september 2018: Boligsociale data fra Randers Kommune – Boligsocial "
          + "helhedsplan 2017-21",
        "DTSTART;VALUE=DATE:20180901", "DTEND;VALUE=DATE:20181001",
      ]),
    Row(
      duty: "O-INF-1",
      lines: [
        "SUMMARY:Indsendt: Fremdriftsrapport – Infrastruktur Glarbjergvej",
        "LAST-MODIFIED:20180130T160000Z",
      ]),
  ]

  @Test(arguments: rows)
  func anEventSaysWhatTheRecordSays(row: Row) throws {
    let event = try Self.event(row.duty, try CommandLineUser.withSample())
    for line in row.lines { #expect(event.contains(line), "\(line) is not in \(event)") }
  }

  @Test func whatIsSettledGivesNoNotice() throws {
    let event = try Self.event("O-INF-1", try CommandLineUser.withSample())
    #expect(!event.contains("BEGIN:VALARM"))
  }

  @Test func movingADeadlineKeepsItsUIDAndRaisesItsSequence() throws {
    let user = try CommandLineUser.withSample()
    user.setClock(Moment(try #require(CalendarDate(iso: "2018-03-20")), hour: 12))
    let before = try Self.events(user)
    for (number, day) in ["2018-04-15", "2018-05-01"].enumerated() {
      #expect(user.run("duty", "change", "O-MYW-2", "--due", day, "--reason", "Aftalt").status == 0)
      let event = try Self.event("O-MYW-2", user)
      #expect(event.contains("SEQUENCE:\(number + 1)"))
      #expect(event.contains("DTSTART;VALUE=DATE:\(day.replacing("-", with: ""))"))
      #expect(event.contains("LAST-MODIFIED:20180320T110000Z"))
      #expect(event.contains("CREATED:20151124T160000Z"))
    }
    // A new note is a change, but moves nothing.
    #expect(user.run("duty", "change", "O-MYW-2", "--note", "Ny", "--reason", "x").status == 0)
    #expect(try Self.event("O-MYW-2", user).contains("SEQUENCE:2"))
    var after = try Self.events(user)
    after["duty-O-MYW-2@bysekretariatet"] = before["duty-O-MYW-2@bysekretariatet"]
    #expect(after == before)
  }

  @Test func aDutyThatFallsAwayIsCancelledAndKeepsItsPlace() throws {
    let user = try CommandLineUser.withSample()
    var fact = DutyFact()
    fact.ref = "O-MYW-2-off"
    fact.duty = Reference("O-MYW-2")
    fact.state = .notRequired
    fact.recorded = Moment(try #require(CalendarDate(iso: "2018-03-20")))
    fact.recordedBy = "tester"
    let added = try user.store().write { try $0.add(fact) }
    #expect(added == .added)
    let event = try Self.event("O-MYW-2", user)
    for line in ["STATUS:CANCELLED", "SEQUENCE:1", "DTSTART;VALUE=DATE:20180331"] {
      #expect(event.contains(line), "\(event)")
    }
    #expect(!event.contains("BEGIN:VALARM"))
  }

  @Test func theSameRecordGivesTheSameBytesOnAnyDay() throws {
    let user = try CommandLineUser.withSample()
    let path = user.folder.path("frister.ics")
    #expect(user.run("deadlines", "feed", path).output == "Skrevet: \(path)\n")
    let bytes = try user.folder.bytes("frister.ics")
    #expect(user.run("deadlines", "feed", path, "--today", "2019-12-31").status == 0)
    #expect(try user.folder.bytes("frister.ics") == bytes)
    #expect(Array(user.run("deadlines", "feed").output.utf8) == bytes)
    // Nothing is left beside the file, and one that cannot be written leaves the old one.
    #expect(try user.folder.names().filter { $0.contains("ics") } == ["frister.ics"])
    let outcome = user.run("deadlines", "feed", user.folder.path("findes-ikke/frister.ics"))
    #expect(outcome.status == 73)
  }

  @Test func leadTimesAreEntriesOfTheirOwn() throws {
    let user = try CommandLineUser.withSample()
    let plain = try Self.events(user)
    let events = try Self.events(user, "--lead", "30", "--lead", "7", "--lead", "7")
    let lead = try #require(events["duty-O-MYW-2-lead-30@bysekretariatet"])
    #expect(lead.contains("DTSTART;VALUE=DATE:20180301"))
    #expect(lead.contains("SUMMARY:Om 30 dage: Årsrapport 2017 – MyWay"))
    #expect(!lead.contains("BEGIN:VALARM"))
    #expect(events.filter { !$0.key.contains("-lead-") } == plain)
    #expect(events["duty-O-INF-1-lead-7@bysekretariatet"] == nil)
    for bad in ["0", "366", "-1"] {
      #expect(user.run("deadlines", "feed", "--lead=\(bad)").status == 64)
    }
  }

  @Test func textOfAnyKindStaysText() throws {
    let user = try CommandLineUser.withSample()
    let title = "a;b,c\\d\nEND:VEVENT\nBEGIN:VEVENT 🎉"
    #expect(user.run("duty", "change", "O-MYW-2", "--title", title, "--reason", "x").status == 0)
    let event = try Self.event("O-MYW-2", user)
    #expect(
      event.contains(#"SUMMARY:Frist: a\;b\,c\\d\nEND:VEVENT\nBEGIN:VEVENT 🎉 – MyWay"#),
      "\(event)")
  }
}
