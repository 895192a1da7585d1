import PortfolioModel
import Testing

/// Danish time, whatever the zone of the machine.
@Suite struct MomentTests {
  private func moment(_ iso: String) throws -> Moment { try #require(Moment(iso: iso)) }

  @Test(arguments: [
    ("2017-03-27", 17, 0, "2017-03-27T15:00:00Z"), ("2017-01-16", 17, 0, "2017-01-16T16:00:00Z"),
    ("2018-03-25", 1, 59, "2018-03-25T00:59:00Z"), ("2018-03-25", 3, 0, "2018-03-25T01:00:00Z"),
    ("2018-10-28", 2, 59, "2018-10-28T00:59:00Z"), ("2018-10-28", 3, 0, "2018-10-28T02:00:00Z"),
    ("2018-01-01", 0, 0, "2017-12-31T23:00:00Z"), ("1999-03-28", 12, 0, "1999-03-28T10:00:00Z"),
  ])
  func reckonsFromCopenhagen(iso: String, hour: Int, minute: Int, utc: String) throws {
    let day = try #require(CalendarDate(iso: iso))
    let moment = Moment(day, hour: hour, minute: minute)
    #expect(moment.iso == utc)
    #expect(moment.day == day)
    #expect(moment.time == (hour, minute))
  }

  @Test func theDayTurnsAtMidnightInCopenhagen() throws {
    #expect(try moment("2018-06-30T21:59:59Z").day.iso == "2018-06-30")
    #expect(try moment("2018-06-30T22:00:00Z").day.iso == "2018-07-01")
    #expect(try moment("2018-12-30T23:00:00Z").day.iso == "2018-12-31")
  }

  @Test(arguments: [
    "2017-03-27T15:00:00Z", "2017-03-27T15:00:00.250Z", "1969-12-31T23:59:59.999Z",
    "2026-11-24T10:11:12.001Z",
  ])
  func writesWhatItReads(iso: String) throws {
    #expect(try moment(iso).iso == iso)
  }

  @Test(arguments: [
    "2017-03-27", "2017-03-27T15:00Z", "2017-03-27T15:00:00", "2017-03-27T24:00:00Z",
    "2017-03-27T15:60:00Z", "2017-02-31T15:00:00Z", "2017-03-27T15:00:00.000Z",
    "2017-03-27T15:00:00.25Z", "2017-03-27T15:00:00+02:00", "2017-03-27 15:00:00Z", "",
  ])
  func refusesOtherForms(text: String) {
    #expect(Moment(iso: text) == nil)
  }
}
