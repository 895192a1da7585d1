import PortfolioModel
import PortfolioTestSupport
import Testing

/// What is left out is asked for at a terminal, and is an error in a script.
@Suite struct PromptingTests {
  @Test func asksForEveryFieldWhereNothingWasSaid() throws {
    let user = try CommandLineUser.withSample()
    let answers = [
      "", "En ny fond", "", "pulje", "fond", "", "", "", "ja", "oekonomi", "Mødt på messen",
    ]
    let outcome = user.run(["funder", "add"], answering: answers)
    #expect(outcome.status == 0, "\(outcome.messages)")
    #expect(outcome.output == "M3 (bevillingsgiver) er registreret.\n")
    #expect(outcome.messages.contains("  --ref [M3]: "))
    #expect(outcome.messages.contains("Slags; vælg: fond, statslig pulje, byggefond"))
    #expect(outcome.messages.contains("  ! »pulje« kan ikke stå i feltet »sort«."))
    #expect(outcome.messages.contains("oekonomi (Økonomimedarbejder)"))
    #expect(
      try user.everything().contains(
        "<funder ref=\"M3\" name=\"En ny fond\" sort=\"foundation\" isNeutral=\"true\" "
          + "contact=\"oekonomi\" note=\"Mødt på messen\""))
  }

  @Test func asksOnlyForWhatMustBeGivenWhereSomethingWasSaid() throws {
    let user = try CommandLineUser.withSample()
    let outcome = user.run(
      ["grant", "add", "G9", "--title", "Ny", "--language", "en"],
      answering: ["mywai", "myway", "F4", ""])
    #expect(outcome.status == 0, "\(outcome.messages)")
    #expect(outcome.messages.contains("did you mean “myway”?"))
    #expect(!outcome.messages.contains("--note"))
  }

  @Test func asksForTheDayWithTodayAsItsDefault() throws {
    let user = try CommandLineUser.withSample()
    let outcome = user.run(["grant", "award"], answering: ["P1", "450.00.0", "450.000", ""])
    #expect(outcome.status == 0, "\(outcome.messages)")
    #expect(outcome.messages.contains("  --day [15.03.2018]: "))
    #expect(outcome.messages.contains("»450.00.0« kan ikke stå i feltet »amount«"))
    #expect(outcome.output == "P1, bevilget i 2018: 0,00 kr. → 450.000,00 kr.\n")
  }

  @Test func asksForAMeasurementWithItsDenominatorAndPeriod() throws {
    let user = try CommandLineUser.withSample()
    let outcome = user.run(
      ["result", "measure"], answering: ["R03", "7", "9", "01-01-2018", "31-03-2018"])
    #expect(outcome.status == 0, "\(outcome.messages)")
    #expect(outcome.output.hasPrefix("R03-2: 7 af 9 mødre (78 %), 01.01.2018–31.03.2018"))
    let correction = user.run(["result", "correct", "R03-2"], answering: ["", "Talt om"])
    #expect(correction.status == 0, "\(correction.messages)")
  }

  @Test func asksForAPublishedFigureWithLastYearAsItsDefault() throws {
    let user = try CommandLineUser.withSample()
    let outcome = user.run(["totals", "publish"], answering: ["", "1.000", "Avisen"])
    #expect(outcome.status == 0, "\(outcome.messages)")
    #expect(outcome.output == "P-2017-2: 1.000,00 kr. for 2017 er husket.\n")
  }

  @Test func asksNothingWhereNothingIsMissing() throws {
    let user = try CommandLineUser.withSample()
    let outcome = user.run(["grant", "award", "P1", "--amount", "1000"], answering: [])
    #expect(outcome.status == 0)
    #expect(!outcome.messages.contains("Der spørges"))
  }

  @Test func theEndOfTheAnswersChangesNothing() throws {
    let user = try CommandLineUser.withSample()
    let before = try user.everything()
    let outcome = user.run(["instalment", "reverse", "G1-2"], answering: [])
    #expect(outcome.status == 64)
    #expect(outcome.messages.contains("[U-MISSING] Der mangler: --reason."))
    #expect(try user.everything() == before)
  }

  @Test(arguments: [
    (["funder", "add"], "--ref, --name, --sort"),
    (["grant", "add", "G9", "--title", "X"], "--project, --funder"),
    (["grant", "award"], "BEVILLING, --amount"), (["grant", "amend", "G5"], "--amount"),
    (["grant", "correct", "G5"], "--award, --reason"), (["grant", "lapse", "G5"], "--reason"),
    (["instalment", "reverse"], "RATE, --reason"), (["funder", "remove", "F9"], "--reason"),
    (["funder", "change", "--note", "x"], "--ref"), (["show"], "NUMMER"),
    (["result", "measure"], "INDIKATOR, --value, --from"),
    (["result", "measure", "R02", "--value", "1"], "--from"),
    (["result", "correct"], "MÅLING, --reason"),
    (["totals", "publish"], "ÅR, --amount, --source"),
    (["narrative", "set"], "BEVILLING, --section, --year, --file"),
    (["narrative", "edit", "G7"], "--section, --year"),
    (["milestone", "done"], "MILEPÆL"), (["milestone", "reopen"], "MILEPÆL, --reason"),
  ])
  func aScriptIsToldAllThatIsMissing(line: [String], missing: String) throws {
    let user = try CommandLineUser.withSample()
    let outcome = user.run(line)
    #expect(outcome.status == 64)
    #expect(
      outcome.messages.hasPrefix("grants: fejl: [U-MISSING] Der mangler: \(missing).\n"),
      "\(outcome.messages)")
  }
}
