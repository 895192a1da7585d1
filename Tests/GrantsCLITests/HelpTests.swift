import GrantsCLI
import PortfolioTestSupport
import Testing

/// Help of every command, in both languages, with an example.
@Suite struct HelpTests {
  static let commands: [[String]] = [
    ["init"], ["import"], ["import", "portfolio"], ["import", "postings"], ["export", "portfolio"],
    ["list"], ["totals"], ["totals", "publish"], ["totals", "reconcile"], ["overview"],
    ["pipeline"], ["outlook"], ["deadlines"], ["deadlines", "check"],
    ["budget", "show"], ["report", "status"],
    ["report", "yearly"], ["report", "progress"], ["report", "account"], ["report", "goals"],
    ["report", "milestones"], ["report", "evaluation"],
    ["report", "year-end"], ["submit"], ["submissions"], ["templates", "fields"],
    ["submissions", "list"], ["submissions", "show"], ["packs"], ["packs", "list"],
    ["packs", "check"], ["packs", "new"], ["packs", "apply"], ["check"],
    ["verify"], ["backup"], ["restore"], ["log"], ["grant", "award"], ["instalment"],
    ["instalment", "receive"], ["instalment", "withhold"], ["instalment", "reverse"],
    ["grant", "amend"], ["grant", "correct"], ["grant", "decline"], ["grant", "apply"],
    ["grant", "withdraw"], ["grant", "lapse"], ["grant", "add"], ["grant", "reverse"],
    ["grant", "close"], ["budget"], ["budget", "set"], ["budget", "fund"],
    ["budget", "revise"],
    ["budget", "move"], ["budget", "approve"], ["budget", "discard"], ["instalment", "plan"],
    ["instalment", "approve"], ["posting"], ["posting", "add"], ["posting", "reverse"],
    ["posting", "split"], ["posting", "list"], ["funder", "remove"], ["funder", "add"],
    ["grant", "change"],
    ["duty"], ["duty", "show"], ["duty", "plan"], ["duty", "occur"], ["duty", "draft"],
    ["duty", "submit"], ["duty", "accept"], ["duty", "return"], ["duty", "move"],
    ["dutySchedule"], ["narrative", "add"], ["narrative", "set"],
    ["narrative", "edit"],
    ["deadlines", "remind"], ["deadlines", "feed"],
    ["result"], ["result", "add"], ["result", "measure"], ["result", "correct"],
    ["result", "list"], ["result", "show"], ["show"], ["milestone"], ["milestone", "done"],
    ["milestone", "reopen"],
  ]

  @Test(arguments: commands)
  func everyCommandHasHelpWithAnExample(command: [String]) throws {
    let user = try CommandLineUser()
    let danish = user.run(command + ["--help"])
    #expect(danish.status == 0)
    #expect(danish.output.contains("Eksempel:"), "\(danish.output)")
    #expect(danish.output.contains("grants \(command.joined(separator: " "))"))
    for english in ["OVERVIEW", "USAGE", "OPTIONS", "Example", "(default:"] {
      #expect(!danish.output.contains(english), "\(english): \(danish.output)")
    }
    let english = user.run(command + ["--help", "--language", "en"])
    #expect(english.output.contains("Example:"), "\(english.output)")
    #expect(english.output.contains("OPTIONS"))
    for word in ["Eksempel", "BRUG", "TILVALG"] {
      #expect(!english.output.contains(word), "\(word): \(english.output)")
    }
  }

  @Test(arguments: [
    ["totals", "--yaer", "2017"], ["totals", "--year", "totusind"], ["totals", "extra", "ord"],
    ["report", "status"], ["blah"], ["totals", "--format", "xml"], ["totals", "--today", "i går"],
    ["totals", "--year", "2017", "--from", "2017-01-01"],
    ["totals", "--from", "2018-01-01", "--to", "2017-01-01"], ["totals", "--year", "99"],
    ["submit", "G1", "--format", "xyz", "--from", "2017-01-01", "--to", "2017-12-31"],
    ["report", "status", "G99", "--from", "2017-01-01", "--to", "2017-12-31"],
    ["budget", "show", "findes-ikke"],
  ])
  func aWrongCommandLineEndsWithStatus64(line: [String]) throws {
    let user = try CommandLineUser.withSample()
    let outcome = user.run(line)
    #expect(outcome.status == 64, "\(outcome.messages)")
    #expect(outcome.output == "")
    #expect(outcome.messages.contains("fejl"), "\(outcome.messages)")
    #expect(!outcome.messages.contains("Error:"), "\(outcome.messages)")
  }

  @Test func aBadDayInTheEnvironmentIsTold() throws {
    let user = try CommandLineUser.withSample()
    let outcome = user.run(["overview"], environment: ["GRANTS_TODAY": "i går"])
    #expect(outcome.status == 64)
    #expect(outcome.messages.contains("[U-ENVIRONMENT]"))
  }

  @Test func aGrantThatIsNotAwardedHasNoStatusReport() throws {
    let user = try CommandLineUser.withSample()
    let outcome = user.run("report", "status", "A1", "--from", "2017-01-01", "--to", "2017-12-31")
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains("[U-NOT-AWARDED]"))
  }

  @Test func theVersionIsPrinted() throws {
    let outcome = try CommandLineUser().run("--version")
    #expect(outcome.status == 0)
    #expect(outcome.output.split(separator: ".").count == 3)
  }
}
