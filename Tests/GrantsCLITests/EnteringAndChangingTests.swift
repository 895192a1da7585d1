import PortfolioTestSupport
import Testing

/// Records are entered and changed over one path, and every change is logged.
@Suite struct EnteringAndChangingTests {
  @Test func entersARecordWithWhoAndWhen() throws {
    let user = try CommandLineUser.withSample()
    let outcome = user.run(
      "funder", "add", "F10", "--name", "En ny fond", "--sort=foundation", "--as", "Anne")
    #expect(outcome.status == 0, "\(outcome.messages)")
    #expect(outcome.output == "F10 (bevillingsgiver) er registreret.\n")
    let expected = """
        <funder ref="F10" name="En ny fond" sort="foundation" recorded="2019-03-01T11:00:00Z" \
      recordedBy="Anne (tester)"/>
      """
    #expect(try user.everything().contains("\(expected)\n"))
    let again = user.run("funder", "add", "F10", "--name", "En ny fond", "--sort", "foundation")
    #expect(again.output.contains("registreret i forvejen"))
  }

  @Test func logsEveryFieldThatIsChanged() throws {
    let user = try CommandLineUser.withSample()
    let outcome = user.run(
      "grant", "change", "G1", "--caseNumber", "LBF-1", "--periodBasis", "stated", "--reason",
      "Fra bevillingsbrevet")
    #expect(outcome.status == 0, "\(outcome.messages)")
    #expect(
      outcome.output == "G1, caseNumber: – → »LBF-1«\nG1, periodBasis: »derived« → »stated«\n")
    user.setClock(.init(.init(iso: "2019-03-02") ?? .first, hour: 9))
    #expect(user.run("grant", "change", "G1", "--caseNumber", "").status == 0)
    let log = user.run("log", "--from", "2019-01-01", "--format", "csv").output
    #expect(
      log == "\u{FEFF}Hvornår;Hvem;Hvad;Nr.;Felt;Fra;Til;Begrundelse\r\n"
        + "2019-03-01T11:00:00Z;tester;bevilling;G1;caseNumber;;LBF-1;Fra bevillingsbrevet\r\n"
        + "2019-03-01T11:00:00Z;tester;bevilling;G1;periodBasis;derived;stated;"
        + "Fra bevillingsbrevet\r\n"
        + "2019-03-02T08:00:00Z;tester;bevilling;G1;caseNumber;LBF-1;;\r\n")
    #expect(user.run("verify").status == 0)
  }

  @Test func theLogOfAChangeSurvivesExportAndImport() throws {
    let user = try CommandLineUser.withSample()
    #expect(user.run("milestone", "change", "milepæl-4", "--done", "2018-03-12").status == 0)
    let exported = try user.everything()
    let other = try CommandLineUser()
    #expect(other.run("init").status == 0)
    let file = try other.folder.write(exported, as: "p.xml")
    #expect(other.run("import", "portfolio", file).status == 0)
    #expect(try other.everything() == exported)
    #expect(other.run("log", "--record", "milepæl-4").output.contains("2018-03-12"))
  }

  @Test func theLogOfAGrantTellsWhatBelongsToIt() throws {
    let user = try CommandLineUser.withSample()
    let log = user.run("log", "--record", "G5").output
    for text in ["G5-applied", "G5-awarded", "G5-repayment", "O-RAAD-2", "G5-8", "G5-plan-1"] {
      #expect(log.contains(text), "\(text)")
    }
    #expect(!log.contains("G1-awarded"))
  }

  @Test func checkWritesNothing() throws {
    let user = try CommandLineUser.withSample()
    let before = try user.everything()
    #expect(user.run("grant", "change", "G1", "--note", "x", "--check").status == 0)
    #expect(user.run("person", "add", "ny", "--role", "x", "--check").status == 0)
    #expect(try user.everything() == before)
  }

  struct Refusal: Sendable, CustomTestStringConvertible {
    let line: [String]
    let status: Int32
    let code: String
    var testDescription: String { line.joined(separator: " ") }

    init(_ line: String, _ status: Int32, _ code: String) {
      self.line = line.split(separator: " ").map(String.init)
      self.status = status
      self.code = code
    }
  }

  static let refusals = [
    Refusal("funder add F11 --name X --sort fonden", 1, "V-VALUE"),
    Refusal("funder add F11 --name X --sort other --cvr 12345678", 1, "V-VALUE"),
    Refusal("funder add F11 --sort other", 64, "U-MISSING"),
    Refusal("funder add F1 --name X --sort other", 1, "R-DIFFERS"),
    Refusal("funder add F11 --name X --sort anden --navn X", 1, "V-UNKNOWN-FIELD"),
    Refusal("funder add F11 --name 010190-1234 --sort other", 1, "V-CPR"),
    Refusal("grant add G9 --project myvay --funder F1 --title X", 1, "R-UNKNOWN"),
    Refusal("grant change G1 --lastDay 2016-01-01", 1, "V-PERIOD"),
    Refusal("grant change G1 --note x --reason 010190-1234", 1, "V-CPR"),
    Refusal("funder remove F9 --reason 010190-1234", 1, "V-CPR"),
    Refusal("grant change G3 --project myway", 1, "R-IN-USE"),
    Refusal("project change myway --currency EUR", 1, "R-IN-USE"),
    Refusal("grant change G99 --note x", 64, "U-RECORD"),
    Refusal("grant change G1 note x", 64, "U-WORD"),
    Refusal("grant change G1 --note", 64, "U-VALUE"),
    Refusal("organisation add anden --name X", 1, "R-DIFFERS"),
  ]

  @Test(arguments: refusals)
  func refusesAndChangesNothing(refusal: Refusal) throws {
    let user = try CommandLineUser.withSample()
    let before = try user.everything()
    let outcome = user.run(refusal.line)
    #expect(outcome.status == refusal.status, "\(outcome.messages)")
    #expect(outcome.messages.contains("[\(refusal.code)]"), "\(outcome.messages)")
    #expect(try user.everything() == before)
  }
}
