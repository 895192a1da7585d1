import PortfolioModel
import Reporting
import Testing

@Suite struct SpellingTests {
  @Test(arguments: [
    (3_317_080_000, "33.170.800,00 kr.", "33.170.800 kr.", "33,170,800.00 DKK"),
    (133_333_333, "1.333.333,33 kr.", "1.333.333,33 kr.", "1,333,333.33 DKK"),
    (-160_000, "-1.600,00 kr.", "-1.600 kr.", "-1,600.00 DKK"),
    (0, "0,00 kr.", "0 kr.", "0.00 DKK"), (5, "0,05 kr.", "0,05 kr.", "0.05 DKK"),
    (-5, "-0,05 kr.", "-0,05 kr.", "-0.05 DKK"),
    (100_000, "1.000,00 kr.", "1.000 kr.", "1,000.00 DKK"),
  ])
  func spellsAmounts(minorUnits: Int64, table: String, prose: String, english: String) {
    let money = Money(minorUnits: minorUnits)
    #expect(Spelling(.danish).money(money) == table)
    #expect(Spelling(.danish).prose(money) == prose)
    #expect(Spelling(.english).money(money) == english)
  }

  @Test func setsNoBreakSpacesAndAMinusSignInDocuments() {
    let spelling = Spelling(.danish, isTypographic: true)
    #expect(spelling.money(Money(minorUnits: -160_000)) == "−1.600,00\u{A0}kr.")
    #expect(spelling.percent(79) == "79\u{A0}%")
    #expect(spelling.percent(tenths: -26) == "−2,6\u{A0}%")
  }

  @Test(arguments: [
    ("2018-03-31", "31.03.2018"), ("2018-09-03T12:00", "03.09.2018 kl. 12.00"),
    ("2018-06", "juni 2018"), ("2018-medio", "medio 2018"), ("2018-06-ultimo", "ultimo juni 2018"),
    ("2018-spring", "foråret 2018"), ("before-2018-autumn", "før efteråret 2018"),
    ("2018", "2018"),
  ])
  func spellsDatesAsExactlyAsTheyAreKnown(notation: String, danish: String) throws {
    let date = try #require(ImpreciseDate(notation: notation))
    #expect(Spelling(.danish).date(date) == danish)
  }

  @Test func aSentenceEndsInOneFullStop() {
    #expect(Spelling.sentence("I alt 5 kr..") == "I alt 5 kr.")
    #expect(Spelling.sentence("I alt fem.") == "I alt fem.")
  }

  @Test func countsWithTheRightFormOfTheWord() {
    let awards = { Language.danish.count($0, ("bevilling", "bevillinger"), ("award", "awards")) }
    #expect(
      [0, 1, 2, 1000].map(awards) == [
        "0 bevillinger", "1 bevilling", "2 bevillinger", "1.000 bevillinger",
      ])
  }

  @Test func sortsNamesTheDanishWay() {
    let names = [
      "Århus", "Zebra", "Ærø", "Aabenraa", "Alfa", "Ørsted", "alfabet", "Go’ Ferie", "Gorm",
    ]
    #expect(
      names.sorted(by: DanishOrder.precedes)
        == ["Alfa", "alfabet", "Go’ Ferie", "Gorm", "Zebra", "Ærø", "Ørsted", "Aabenraa", "Århus"])
  }

  @Test(arguments: [
    (1_800_000_000, 3_317_080_000, 543), (1, 3, 333), (2, 3, 667), (1, 2000, 1), (1, 2001, 0),
    (-1, 3, -333), (0, 5, 0),
  ])
  func sharesAreRoundedHalfUp(part: Int64, whole: Int64, tenths: Int) {
    #expect(Share.tenths(part, of: whole) == tenths)
  }

  @Test func thereIsNoShareOfNothing() {
    #expect(Share.tenths(5, of: 0) == nil)
    #expect(Share.percent(11, of: 14) == 79)
    #expect(Share.percent(8, of: 9) == 89)
  }
}
