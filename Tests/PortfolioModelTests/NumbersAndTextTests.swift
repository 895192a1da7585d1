import Foundation
import PortfolioModel
import SeededPortfolios
import Testing

@Suite struct NumbersAndTextTests {
  @Test(arguments: ["13748136", "13585628"])
  func acceptsCVRNumbersWithTheirCheckDigit(text: String) {
    #expect(CVRNumber(text)?.digits == text)
  }

  @Test(arguments: ["13585627", "12345678", "1374813", "137481360", "1374813x", "00000000", ""])
  func refusesOtherCVRNumbers(text: String) {
    #expect(CVRNumber(text) == nil)
  }

  @Test func checksGLNNumbers() {
    #expect(GLNNumber("4260304620007") != nil)
    for text in ["4260304620008", "426030462000", "4260-304620007", "0000000000000"] {
      #expect(GLNNumber(text) == nil, "\(text)")
    }
  }

  @Test(arguments: [("840", 840_000), ("33.5", 33_500), ("-0.125", -125), ("0", 0)])
  func readsAndWritesQuantities(text: String, thousandths: Int64) {
    #expect(Quantity(decimal: text)?.thousandths == thousandths)
    #expect(Quantity(thousandths: thousandths).decimal == text)
  }

  @Test(arguments: ["", "33,5", "33.50", "0.0001", "1.", ".5", "+1", "01", "-0", "1e3", "NaN"])
  func refusesOtherQuantities(text: String) {
    #expect(Quantity(decimal: text) == nil)
  }

  @Test(arguments: [
    ("33,5", 33_500), ("33,50", 33_500), ("1.102,5", 1_102_500), ("1.102.000", 1_102_000_000),
    ("1102", 1_102_000), ("33.5", 33_500), ("0,125", 125), ("-1.102,0", -1_102_000),
  ])
  func readsNumbersAsTheyAreTyped(text: String, thousandths: Int64) {
    #expect(Quantity(typed: text)?.thousandths == thousandths)
  }

  @Test(arguments: [
    "1.102", "12.34,5", "1,102,5", "1.102.00", "79 %", "79%", "", ",5", "5,", ".5",
    "1,2345", "1 102", "elleve",
  ])
  func refusesNumbersThatCanBeReadInTwoWaysOrNone(text: String) {
    #expect(Quantity(typed: text) == nil)
  }

  @Test(arguments: [
    "010190-1234", "0101901234", "Ring til 311299 4321 i dag", "x0101901234y", "(010190-1234)",
    "010190 - 1234", "010190–1234", "010190\u{A0}1234", "010190\u{AD}1234", "01.01.90-1234",
    "01-01-90-1234", "01/01/90 - 1234", "０１０１９０-１２３４", "0101\u{200B}901234", "610190-1234",
    "010190\u{2212}1234", "9010190-1234 og 010190-1234",
  ])
  func seesWhatIsShapedLikeACPRNumber(text: String) {
    #expect(CPRShape.isIn(text))
  }

  @Test(arguments: [
    "5790000000000", "12345678", "320190-1234", "011390-1234", "2017-0001", "MYWAY-0001",
    "010190-12345", "33.170.800,00", "010190", "01-01-1990 1234", "20170101123456",
    "12.03.18 1400 kr.", "01.06.17-31.12.17", "6101901234", "2018-03-12 1234", "12 03 45 6789",
    "010190  1234", "9010190-1234",
  ])
  func seesNoCPRNumberInOtherNumbers(text: String) {
    #expect(!CPRShape.isIn(text))
  }

  @Test func knowsWhatCanBeAReference() {
    for text in ["G1", "go-ferie-4", "helhedsplan.løn", "mål-1", "J.nr/2017_3"] {
      #expect(TextRule.isReference(text), "\(text)")
    }
    for text in ["", "a b", "a;b", "<a>", String(repeating: "x", count: 81), "a\n"] {
      #expect(!TextRule.isReference(text), "\(text)")
    }
  }

  @Test func bringsTextIntoOneNormalForm() {
    #expect(TextRule.normalised("Ra\u{30A}dgivning") == "R\u{E5}dgivning")
    #expect(Array(TextRule.normalised("Ra\u{30A}d").utf8) == Array("R\u{E5}d".utf8))
  }

  /// Long text is normalised a piece at a time, which must make no difference.
  @Test func longTextIsNormalisedAsShortTextIs() {
    let parts = ["a\u{30A}", "e\u{301}\u{323}", "\u{1112}\u{1161}\u{11AB}", "x", "\u{212B}", "👩‍👧\n"]
    var numbers = SeededNumbers(seed: 7)
    for count in [1, 255, 256, 257, 2000] {
      let text = (0..<count).map { _ in parts.randomElement(using: &numbers) ?? "" }.joined()
      let whole = text.precomposedStringWithCanonicalMapping
      #expect(Array(TextRule.normalised(text).utf8) == Array(whole.utf8))
    }
    // By the square of its length this would take an hour.
    let accents = String(repeating: "e\u{301}", count: 3_000_000)
    #expect(TextRule.normalised(accents).utf8.count == 6_000_000)
  }

  @Test func aLetterWithVeryManyAccentsIsNotOneCharacterLong() {
    let letter = "a" + String(repeating: "\u{301}", count: 1_000_000)
    #expect(letter.count == 1)
    #expect(TextRule.length(of: letter) == 31_250)
    #expect(
      TextRule.fault(in: letter, field: "title", shape: .text(limit: 200), ReadingOptions())
        == .tooLong(field: "title", count: 31_250, limit: 200))
    // Such a letter is left as it is; what stands far from it is not.
    #expect(TextRule.normalised(letter).utf8.elementsEqual(letter.utf8))
    #expect(TextRule.length(of: "👩‍👩‍👧‍👦 å") == 3)
  }

  @Test(arguments: [
    (GrantFact.Event.awarded, "2016-12-31", GrantStage.awarded), (.awarded, "2017-01-01", .active),
    (.awarded, "2018-12-31", .active), (.awarded, "2019-01-01", .ended),
    (.applied, "2017-06-01", .applied), (.declined, "2017-06-01", .declined),
  ])
  func aStageFollowsFromEventAndDay(
    event: GrantFact.Event, day: String, stage: GrantStage
  ) throws {
    let found = GrantStage(
      event: event, firstDay: CalendarDate(iso: "2017-01-01"),
      lastDay: CalendarDate(iso: "2018-12-31"), isSettled: false,
      on: try #require(CalendarDate(iso: day)))
    #expect(found == stage)
  }

  @Test func aSettledGrantIsClosedOnceItHasEnded() throws {
    let last = CalendarDate(iso: "2018-12-31")
    let stage = { (day: String) in
      GrantStage(
        event: .awarded, firstDay: nil, lastDay: last, isSettled: true,
        on: CalendarDate(iso: day) ?? .first)
    }
    #expect(stage("2018-12-31") == .awarded)
    #expect(stage("2019-01-01") == .closed)
  }
}
