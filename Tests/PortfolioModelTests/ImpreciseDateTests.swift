import PortfolioModel
import Testing

@Suite struct ImpreciseDateTests {
  @Test(arguments: [
    ("2018-03-31", "2018-03-31", "2018-03-31"), ("2018-09-03T12:00", "2018-09-03", "2018-09-03"),
    ("2018-06", "2018-06-01", "2018-06-30"), ("2018-02", "2018-02-01", "2018-02-28"),
    ("2018-06-primo", "2018-06-01", "2018-06-10"), ("2018-06-medio", "2018-06-11", "2018-06-20"),
    ("2018-02-ultimo", "2018-02-21", "2018-02-28"), ("2018-spring", "2018-03-01", "2018-05-31"),
    ("2018-summer", "2018-06-01", "2018-08-31"), ("2018-autumn", "2018-09-01", "2018-11-30"),
    ("2018-winter", "2018-12-01", "2019-02-28"), ("2018-primo", "2018-01-01", "2018-04-30"),
    ("2018-medio", "2018-05-01", "2018-08-31"), ("2018-ultimo", "2018-09-01", "2018-12-31"),
    ("2018", "2018-01-01", "2018-12-31"),
  ])
  func standsForASpan(notation: String, first: String, last: String) throws {
    let date = try #require(ImpreciseDate(notation: notation))
    #expect(date.notation == notation)
    #expect(date.span.from.iso == first)
    #expect(date.lastDay.iso == last)
    #expect(date.span.last.iso == last)
  }

  @Test(arguments: [
    ("before-2018-autumn", "2018-08-31"), ("before-2018", "2017-12-31"),
    ("before-2018-03-15", "2018-03-14"),
  ])
  func beforeEndsTheDayBefore(notation: String, last: String) throws {
    let date = try #require(ImpreciseDate(notation: notation))
    #expect(date.notation == notation)
    #expect(date.lastDay.iso == last)
    #expect(date.span.count == 0)
    #expect(date.exactDay == nil)
  }

  @Test func neverInventsADay() throws {
    #expect(try #require(ImpreciseDate(notation: "2018-medio")).exactDay == nil)
    #expect(try #require(ImpreciseDate(notation: "2018-06")).exactDay == nil)
    #expect(try #require(ImpreciseDate(notation: "2018-09-03T12:00")).exactDay?.iso == "2018-09-03")
  }

  @Test(arguments: [
    "", "18", "2018-13", "2018-6", "2018-medium", "2018-06-mid", "2018-02-30", "2018-09-03T24:00",
    "2018-09-03T12.00", "2018-09-03T12:00:00", "before-", "before-before-2018", "Before-2018",
    "2018-", "1800", "efteråret 2018",
  ])
  func refusesOtherForms(text: String) {
    #expect(ImpreciseDate(notation: text) == nil)
  }
}
