import PortfolioModel
import PortfolioTestSupport
import Reporting
import Testing

@testable import GrantsCLI

/// What people type, and what the program makes of it.
@Suite struct TypedValueTests {
  @Test(arguments: [
    ("450.000,00", "450000.00 DKK"), ("450000", "450000.00 DKK"),
    ("450000.00", "450000.00 DKK"), ("450.000", "450000.00 DKK"), ("450.00", "450.00 DKK"),
    ("1.234", "1234.00 DKK"), ("-1.600,50 kr.", "-1600.50 DKK"), ("−5", "-5.00 DKK"),
    ("12,50 eur", "12.50 EUR"), ("1.2.3", "1.2.3"), ("1,5", "1,5"), ("450,000.00", "450,000.00"),
    ("1e3", "1e3"), ("+5", "+5"), ("12 sko", "12 sko"), ("", ""),
  ])
  func amounts(typed: String, machine: String) {
    #expect(TypedValue.machineForm(of: typed, .money) == machine)
  }

  @Test(arguments: [
    ("2018-03-31", "2018-03-31"), ("31-03-2018", "2018-03-31"), ("31.03.2018", "2018-03-31"),
    (" 31.03.2018 ", "2018-03-31"), ("31.02.2018", "31.02.2018"), ("31/03/2018", "31/03/2018"),
  ])
  func days(typed: String, machine: String) {
    #expect(TypedValue.machineForm(of: typed, .day) == machine)
  }

  @Test(arguments: [
    ("juni 2018", "2018-06"), ("June 2018", "2018-06"), ("medio 2018", "2018-medio"),
    ("medio juni 2018", "2018-06-medio"), ("foråret 2018", "2018-spring"),
    ("forår 2018", "2018-spring"), ("før efteråret 2018", "before-2018-autumn"),
    ("before autumn 2018", "before-2018-autumn"), ("03.09.2018 kl. 12.00", "2018-09-03T12:00"),
    ("31-03-2018", "2018-03-31"), ("2018", "2018"), ("før før 2018", "før før 2018"),
    ("måske 2018", "måske 2018"),
  ])
  func spans(typed: String, machine: String) {
    #expect(TypedValue.machineForm(of: typed, .impreciseDate) == machine)
  }

  @Test func choicesInEitherLanguage() {
    let shape = Funder.Sort.shape
    for typed in ["statslig pulje", "Statslig Pulje", "statsligpulje", "statePool", "statepool"] {
      #expect(TypedValue.machineForm(of: typed, shape) == "statePool")
    }
    #expect(TypedValue.machineForm(of: "pulje", shape) == "pulje")
    #expect(TypedValue.machineForm(of: "Ja", .flag) == "true")
    #expect(TypedValue.machineForm(of: "33,5", .quantity) == "33.5")
  }

  @Test func everyFieldAndEveryChoiceHasADanishWordOfItsOwn() {
    for kind in RecordKind.allCases { Self.check(kind.type) }
  }

  private static func check<Record: PortfolioRecord>(_ type: Record.Type) {
    for field in Record.fields {
      let name = Language.danish.fieldName(field.name)
      let same = ["partner", "revision", "budget", "form", "format"]
      #expect(name != field.name || same.contains(name), "\(Record.kind).\(field.name)")
      guard case .choice(let identifiers) = field.shape else { continue }
      let words = identifiers.map { Language.danish.choiceWord($0) }
      #expect(Set(words).count == words.count, "\(Record.kind).\(field.name): \(words)")
      for (identifier, word) in zip(identifiers, words) {
        #expect(Language.choice(word, among: identifiers) == identifier, "\(word)")
        let same = ["partner", "data", "interval", "status"]
        #expect(word != identifier || same.contains(word), "\(Record.kind).\(field.name): \(word)")
      }
    }
  }

  @Test func theCommandLineTakesThem() throws {
    let user = try CommandLineUser.withSample()
    let outcome = user.run(
      "grant", "add", "G9", "--project", "myway", "--funder", "F4", "--title", "Ny",
      "--firstDay", "01-04-2018", "--lastDay", "31.12.2018", "--periodBasis", "afledt",
      "--answerExpected", "juni 2018")
    #expect(outcome.status == 0, "\(outcome.messages)")
    #expect(
      try user.everything().contains(
        "firstDay=\"2018-04-01\" lastDay=\"2018-12-31\" periodBasis=\"derived\" "
          + "answerExpected=\"2018-06\""))
    #expect(user.run("grant", "award", "G9", "--amount", "1.2.3").status == 64)
    #expect(user.run("grant", "award", "G9", "--amount", "1000", "--day", "14.03.2018").status == 0)
  }
}
