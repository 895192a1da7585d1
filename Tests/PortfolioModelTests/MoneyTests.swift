import PortfolioModel
import Testing

@Suite struct MoneyTests {
  private static let euro = Currency(code: "EUR") ?? .dkk

  @Test func addsAndSubtractsExactly() throws {
    let sum = try Money(minorUnits: 133_333_333) + Money(minorUnits: 1)
    #expect(sum == Money(minorUnits: 133_333_334))
    #expect(try sum - sum == .zero())
    #expect(try Money(minorUnits: 5).negated == Money(minorUnits: -5))
  }

  @Test func neverAddsCurrencies() {
    #expect(throws: MoneyError.differentCurrencies(.dkk, Self.euro)) {
      try Money(minorUnits: 1) + Money(minorUnits: 1, currency: Self.euro)
    }
    #expect(throws: MoneyError.differentCurrencies(Self.euro, .dkk)) {
      try Money.sum([Money(minorUnits: 1)], currency: Self.euro)
    }
  }

  @Test func throwsWhereASumDoesNotFit() {
    #expect(throws: MoneyError.outOfRange) {
      try Money(minorUnits: .max) + Money(minorUnits: 1)
    }
    #expect(throws: MoneyError.outOfRange) {
      try Money(minorUnits: .min) - Money(minorUnits: 1)
    }
    #expect(throws: MoneyError.outOfRange) { try Money(minorUnits: .min).negated }
  }

  @Test(arguments: [
    ("450000.00", 45_000_000), ("0.05", 5), ("-50.25", -5025), ("0.00", 0), ("-0.01", -1),
    ("92233720368547758.07", Int64.max),
  ])
  func readsAndWritesTheMachineForm(text: String, minorUnits: Int64) {
    #expect(Money(decimal: text, currency: .dkk)?.minorUnits == minorUnits)
    #expect(Money(minorUnits: minorUnits).decimal == text)
  }

  @Test(arguments: [
    "", "450000", "450.000,00", "+1.00", "01.00", "1e3", "1.0", "1.000", " 1.00", "1.00 ", ".50",
    "1.", "--1.00", "92233720368547758.08", "１.00",
  ])
  func refusesWhatIsNotTheMachineForm(text: String) {
    #expect(Money(decimal: text, currency: .dkk) == nil)
  }

  @Test(arguments: [
    ("1.333.333,33", 133_333_333), ("1333333,33", 133_333_333), ("-1.600,00", -160_000),
    ("45.000", 4_500_000), ("45000", 4_500_000), ("0,05", 5), ("−10,00", -1000),
  ])
  func readsAmountsAsDanesWriteThem(text: String, minorUnits: Int64) {
    #expect(Money(danish: text, currency: .dkk)?.minorUnits == minorUnits)
  }

  @Test(arguments: [
    "", "1.2.3", "1.50", "1,5", "1,555", "1.0000,00", "0.100,00", "1,", ",50", "1e3", "en", "1 000",
    "99.999.999.999.999.999.999,00", "1.333,333,33", "-",
  ])
  func refusesAmountsThatCouldBeRead(text: String) {
    #expect(Money(danish: text, currency: .dkk) == nil)
  }

  @Test func knowsTheDecimalsOfTheCurrency() throws {
    let yen = try #require(Currency(code: "JPY"))
    #expect(Money(minorUnits: 500, currency: yen).decimal == "500")
    #expect(Money(decimal: "500", currency: yen)?.minorUnits == 500)
    #expect(Money(decimal: "500.00", currency: yen) == nil)
    #expect(Currency(code: "XXX") == nil)
  }
}
