import PortfolioModel
import Reporting
import Testing

/// Green, yellow or red, at and on either side of every limit.
@Suite struct LightTests {
  private static let year = DayRange.year(2018)

  private func light(
    spent: Int64 = 0, day: String = "2018-01-01", overdue: Int? = nil, left: Int? = nil,
    findings: Int = 0
  ) throws -> Light {
    Light(
      spent: Money(minorUnits: spent), awarded: Money(minorUnits: 10_000), period: Self.year,
      daysOverdue: overdue, daysLeft: left, findings: findings,
      on: try #require(CalendarDate(iso: day)))
  }

  @Test(arguments: [
    (Int64(0), Light.Colour.green), (1_000, .green), (1_100, .yellow), (2_500, .yellow),
    (2_600, .red),
    (10_001, .red),
  ])
  func spendingAheadOfTimeTurnsYellowAndRed(spent: Int64, colour: Light.Colour) throws {
    #expect(try light(spent: spent).colour == colour)
  }

  @Test(arguments: [
    ("2018-02-06", Light.Colour.green), ("2018-02-12", .yellow), ("2018-04-02", .yellow),
    ("2018-04-10", .red),
  ])
  func spendingBehindTimeTurnsYellowAndRed(day: String, colour: Light.Colour) throws {
    #expect(try light(day: day).colour == colour)
  }

  @Test func whatIsOverdueIsRedWhateverElse() throws {
    let light = try light(overdue: 15, left: 3, findings: 2)
    #expect(light.words(.danish) == "rød: frist overskredet med 15 dage")
  }

  @Test(arguments: [
    (0, "gul: frist i dag"), (1, "gul: frist om 1 dag"), (30, "gul: frist om 30 dage"),
    (31, "grøn: følger planen"),
  ])
  func whatIsDueWithinThirtyDaysIsYellow(left: Int, words: String) throws {
    #expect(try light(left: left).words(.danish) == words)
  }

  @Test func aFindingIsYellow() throws {
    #expect(try light(findings: 1).words(.danish) == "gul: 1 bemærkning")
  }

  @Test func aGrantThatHasNotBegunIsGreen() throws {
    #expect(try light(day: "2017-12-31").words(.danish) == "grøn: ikke begyndt")
  }

  @Test func overspendingIsNamed() throws {
    #expect(try light(spent: 10_050).words(.danish) == "rød: merforbrug 0,50 kr.")
  }
}
