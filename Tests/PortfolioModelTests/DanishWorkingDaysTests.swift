import PortfolioModel
import Testing

@Suite struct DanishWorkingDaysTests {
  private func day(_ iso: String) throws -> CalendarDate { try #require(CalendarDate(iso: iso)) }

  /// The table of `danish-practice`: skærtorsdag, langfredag, påskedag, 2. påskedag, store bededag,
  /// Kristi himmelfart, pinsedag, 2. pinsedag.
  @Test(arguments: [
    (2017, ["04-13", "04-14", "04-16", "04-17", "05-12", "05-25", "06-04", "06-05"]),
    (2018, ["03-29", "03-30", "04-01", "04-02", "04-27", "05-10", "05-20", "05-21"]),
    (2019, ["04-18", "04-19", "04-21", "04-22", "05-17", "05-30", "06-09", "06-10"]),
    (2020, ["04-09", "04-10", "04-12", "04-13", "05-08", "05-21", "05-31", "06-01"]),
    (2021, ["04-01", "04-02", "04-04", "04-05", "04-30", "05-13", "05-23", "05-24"]),
    (2023, ["04-06", "04-07", "04-09", "04-10", "05-05", "05-18", "05-28", "05-29"]),
    (2024, ["03-28", "03-29", "03-31", "04-01", nil, "05-09", "05-19", "05-20"]),
    (2026, ["04-02", "04-03", "04-05", "04-06", nil, "05-14", "05-24", "05-25"]),
  ])
  func holidaysFallAsInTheTable(year: Int, days: [String?]) {
    let moving: [DanishHoliday] = [
      .maundyThursday, .goodFriday, .easterSunday, .easterMonday, .prayerDay, .ascensionDay,
      .whitSunday, .whitMonday,
    ]
    #expect(
      moving.map { $0.day(in: year)?.iso } == days.map { $0.map { "\(year)-\($0)" } })
  }

  /// Every Easter Sunday lies between 22 March and 25 April and is a Sunday; the extremes are those
  /// of the church's own tables.
  @Test func easterIsASundayOfSpringInEveryYear() throws {
    var earliest: [Int] = []
    var latest: [Int] = []
    for year in CalendarDate.years {
      let easter = try #require(DanishHoliday.easterSunday.day(in: year))
      #expect(easter.weekday == 7, "\(year)")
      let first = try day("\(year)-03-22")
      let last = try day("\(year)-04-25")
      #expect(first <= easter && easter <= last, "\(year)")
      if easter == last { latest.append(year) }
      if easter == first { earliest.append(year) }
    }
    #expect(latest == [1943, 2038, 2190])
    #expect(earliest == [])
  }

  @Test(arguments: [
    ("2018-03-31", "2018-03-28", "2018-04-03"), ("2018-06-30", "2018-06-29", "2018-07-02"),
    ("2018-09-30", "2018-09-28", "2018-10-01"), ("2018-12-31", "2018-12-28", "2019-01-02"),
    ("2019-03-31", "2019-03-29", "2019-04-01"), ("2019-06-30", "2019-06-28", "2019-07-01"),
    ("2020-06-30", "2020-06-30", "2020-06-30"), ("2023-05-05", "2023-05-04", "2023-05-08"),
    ("2024-04-26", "2024-04-26", "2024-04-26"),
    // Two holidays on one day, the Friday between, and the end of the years that are known.
    ("2017-06-05", "2017-06-02", "2017-06-06"), ("2018-05-11", "2018-05-11", "2018-05-11"),
    ("1900-01-01", "1900-01-01", "1900-01-02"), ("2199-12-31", "2199-12-30", "2199-12-31"),
  ])
  func theSafeWeekdayIsTheLastOneBefore(deadline: String, safe: String, next: String) throws {
    #expect(try day(deadline).lastSafeWeekday.iso == safe)
    #expect(try day(deadline).nextWeekday.iso == next)
  }

  @Test func whitMondayOf2017IsConstitutionDayToo() throws {
    #expect(try day("2017-06-05").holidays == [.whitMonday, .constitutionDay])
  }

  /// Ten working days before Wednesday, 28 March 2018 is the 14th; over Easter they reach farther.
  @Test(arguments: [
    ("2018-03-28", 10, "2018-03-14"), ("2018-04-03", 1, "2018-03-28"),
    ("2018-04-04", 2, "2018-03-28"), ("2018-03-28", 0, "2018-03-28"),
    ("2019-01-02", 1, "2018-12-28"),
  ])
  func workingDaysAreCountedBack(from: String, days: Int, to: String) throws {
    #expect(try day(from).subtracting(workingDays: days).iso == to)
  }

  @Test func theDatesInTheHouseAreWorkedBackFromTheSafeWeekday() throws {
    let deadline = try day("2018-03-31")
    #expect(
      InternalStep.allCases.map { $0.day(before: deadline).iso } == [
        "2018-02-28", "2018-03-14", "2018-03-21", "2018-03-26",
      ])
    #expect(InternalStep.allCases.filter { $0.isDone(in: .notStarted) } == [])
    #expect(InternalStep.allCases.filter { $0.isDone(in: .drafting) } == [.dataGathered])
    #expect(InternalStep.allCases.filter { $0.isDone(in: .underReview) }.count == 2)
    #expect(InternalStep.allCases.allSatisfy { $0.isDone(in: .ready) && $0.isDone(in: .accepted) })
    #expect(InternalStep.allCases.filter { $0.isDone(in: .returned) } == [])
  }
}
