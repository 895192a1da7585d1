import PortfolioModel
import Testing

@Suite struct CalendarDateTests {
  private func day(_ iso: String) throws -> CalendarDate { try #require(CalendarDate(iso: iso)) }

  @Test(arguments: ["2016-02-29", "2000-02-29", "1900-01-01", "2199-12-31", "2017-12-31"])
  func readsDaysThatExist(iso: String) throws {
    #expect(try day(iso).iso == iso)
  }

  @Test(arguments: [
    "2017-02-29", "1900-02-29", "2017-02-31", "2017-13-01", "2017-00-10", "2017-1-1", "2017-01-00",
    "1899-12-31", "2200-01-01", "2017-01-01Z", "20170101", "", "31-02-2017", "2017/01/01",
    "２017-01-01",
  ])
  func refusesWhatIsNoDay(text: String) {
    #expect(CalendarDate(iso: text) == nil)
  }

  @Test func readsDaysAsDanishFinanceSystemsWriteThem() throws {
    #expect(CalendarDate(danish: "31-12-2017") == (try day("2017-12-31")))
    #expect(CalendarDate(danish: "01.03.2018") == (try day("2018-03-01")))
    for text in ["31-02-2017", "1-3-2018", "31.12-2017", "2017-12-31", "31/12/2017"] {
      #expect(CalendarDate(danish: text) == nil, "\(text)")
    }
  }

  @Test func everyDayHasANumberOfItsOwn() throws {
    var expected = CalendarDate.first.dayNumber
    var weekday = CalendarDate.first.weekday
    for year in CalendarDate.years {
      for month in 1...12 {
        for number in 1...CalendarDate.daysIn(month: month, of: year) {
          let day = try #require(CalendarDate(year: year, month: month, day: number))
          guard day.dayNumber == expected, CalendarDate(dayNumber: expected) == day,
            day.weekday == weekday
          else {
            Issue.record("\(day.iso)")
            return
          }
          expected += 1
          weekday = weekday % 7 + 1
        }
      }
    }
    #expect(CalendarDate(dayNumber: 0)?.iso == "1970-01-01")
    #expect(CalendarDate(dayNumber: expected) == nil)
  }

  @Test(arguments: [
    ("2018-03-31", 6), ("2018-06-30", 6), ("2018-12-31", 1), ("2020-06-30", 2), ("1969-07-20", 7),
  ])
  func knowsTheWeekday(iso: String, weekday: Int) throws {
    #expect(try day(iso).weekday == weekday)
  }

  @Test(arguments: [
    ("2018-01-31", 1, "2018-02-28"), ("2017-11-30", 3, "2018-02-28"),
    ("2017-11-30", 4, "2018-03-30"), ("2016-02-29", 12, "2017-02-28"),
    ("2018-03-31", -1, "2018-02-28"), ("2017-10-12", 36, "2020-10-12"),
    ("2018-01-15", -13, "2016-12-15"),
  ])
  func addsMonthsAndKeepsTheDayWhereItCan(from: String, months: Int, to: String) throws {
    #expect(try day(from).adding(months: months).iso == to)
  }

  @Test func staysWithinTheYearsThatAreKnown() throws {
    #expect(CalendarDate.last.adding(days: 1) == .last)
    #expect(CalendarDate.first.adding(days: -1) == .first)
    #expect(try day("2018-02-28").adding(days: 1).iso == "2018-03-01")
    #expect(try day("2018-02-28").days(until: day("2018-03-15")) == 15)
  }
}
