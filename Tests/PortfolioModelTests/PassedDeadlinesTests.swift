import PortfolioModel
import Testing

/// When a deadline is missed: nothing is before the whole of what is known has passed.
@Suite struct PassedDeadlinesTests {
  /// The deadline, the last moment at which it is not missed, and the first at which it is.
  @Test(arguments: [
    ("2018-02-28", "2018-02-28T23:59", "2018-03-01T00:00"),
    ("2018-09-03T12:00", "2018-09-03T11:59", "2018-09-03T12:00"),
    ("2018-06", "2018-06-30T23:59", "2018-07-01T00:00"),
    ("2018-medio", "2018-08-31T23:59", "2018-09-01T00:00"),
    ("2018-06-medio", "2018-06-20T23:59", "2018-06-21T00:00"),
    ("2018-winter", "2019-02-28T23:59", "2019-03-01T00:00"),
    ("2018", "2018-12-31T23:59", "2019-01-01T00:00"),
    ("before-2018-09-01", "2018-08-31T23:59", "2018-09-01T00:00"),
    ("before-2018-autumn", "2018-08-31T23:59", "2018-09-01T00:00"),
    // The nights on which the clock is changed.
    ("2018-03-25", "2018-03-25T23:59", "2018-03-26T00:00"),
    ("2018-03-25T02:30", "2018-03-25T01:59", "2018-03-25T03:30"),
    ("2018-10-28", "2018-10-28T23:59", "2018-10-29T00:00"),
    ("2018-10-28T03:30", "2018-10-28T03:29", "2018-10-28T03:30"),
  ])
  func isMissedWhenAllOfItHasPassed(deadline: String, inTime: String, late: String) throws {
    let date = try #require(ImpreciseDate(notation: deadline))
    #expect(try !date.hasPassed(at: moment(inTime)))
    #expect(try date.hasPassed(at: moment(late)))
  }

  @Test func aDayIsKnownOfADayAndOfBeforeADayAlone() {
    let days = [
      "2018-06-30", "2018-09-03T12:00", "before-2018-09-01", "2018-06", "before-2018-06", "2018",
      "2018-spring", "2018-06-ultimo",
    ].map { ImpreciseDate(notation: $0)?.deadlineDay?.iso }
    #expect(days == ["2018-06-30", "2018-09-03", "2018-08-31", nil, nil, nil, nil, nil])
  }

  private func moment(_ text: String) throws -> Moment {
    let date = try #require(ImpreciseDate(notation: text))
    let (day, time) = (try #require(date.exactDay), try #require(date.clockTime))
    return Moment(day, hour: time.hour, minute: time.minute)
  }
}
