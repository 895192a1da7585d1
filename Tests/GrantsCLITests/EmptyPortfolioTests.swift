import PortfolioTestSupport
import Testing

/// A portfolio with nothing in it, and years with nothing in them: sensible words, no crash.
@Suite struct EmptyPortfolioTests {
  static let commands: [[String]] = [
    ["totals"], ["totals", "--year", "2017"], ["totals", "--explain"], ["totals", "reconcile"],
    ["overview"], ["pipeline"], ["outlook"], ["check"], ["verify"], ["list", "grant"],
    ["list", "duty"],
  ]

  @Test(arguments: commands, ["text", "csv", "json"])
  func everyCommandWorksOnNothing(command: [String], format: String) throws {
    let user = try CommandLineUser()
    #expect(user.run("init").status == 0)
    let line = command == ["verify"] ? command : command + ["--format", format]
    let outcome = user.run(line)
    #expect(outcome.status == 0, "\(outcome.messages)")
    #expect(!outcome.output.contains("nil"))
    #expect(!outcome.output.contains("Optional"))
    #expect(!outcome.output.isEmpty)
  }

  @Test func aYearWithoutAwardsSaysSo() throws {
    let user = try CommandLineUser.withSample()
    #expect(user.run("totals", "--year", "1999").output.contains("Ingen beløb i perioden."))
    let english = user.run("totals", "--year", "1999", "--language", "en").output
    #expect(english.contains("No amounts in the period."))
  }

  @Test func twoCurrenciesStandInBlocksOfTheirOwn() throws {
    let user = try CommandLineUser()
    #expect(user.run("init").status == 0)
    let text = """
      <portfolio xmlns="urn:grants:portfolio:1" version="1">
        <funder ref="F" name="En Fond" sort="foundation"/>
        <project ref="a" title="A" sort="project"/>
        <project ref="b" title="B" sort="project" currency="EUR"/>
        <grant ref="GA" project="a" funder="F" title="A"/>
        <grant ref="GB" project="b" funder="F" title="B"/>
        <grantFact ref="1" grant="GA" event="awarded" day="2018-01-02" amount="100.00 DKK"/>
        <grantFact ref="2" grant="GB" event="awarded" day="2018-01-02" amount="50.00 EUR"/>
      </portfolio>
      """
    let outcome = user.run("import", "portfolio", try user.folder.write(text, as: "p.xml"))
    #expect(outcome.status == 0, "\(outcome.messages)")
    let totals = user.run("totals", "--year", "2018").output
    #expect(totals.contains("Beløb i kr. "))
    #expect(totals.contains("Beløb i EUR "))
    #expect(!totals.contains("150,00"))
    #expect(!totals.contains("gennem fundraising"))
    for command in ["overview", "pipeline", "outlook"] {
      #expect(user.run(command).output.contains("100,00"), "\(command)")
      #expect(user.run(command).output.contains("50,00"))
    }
  }
}
