import PortfolioTestSupport
import Testing

/// Every invariant that a command can break: refused with its code and the right words.
@Suite struct InvariantCommandTests {
  struct Breach: Sendable, CustomTestStringConvertible {
    let name: String
    /// What is done first, and is right.
    let before: [[String]]
    let command: [String]
    let code: String
    let says: String
    var testDescription: String { name }

    init(
      _ name: String, after before: [[String]] = [], _ command: [String], _ code: String,
      _ says: String
    ) {
      self.name = name
      self.before = before
      self.command = command
      self.code = code
      self.says = says
    }
  }

  private static func grant(_ ref: String, _ more: String...) -> [String] {
    ["grant", "add", ref, "--project", "myway", "--funder", "F4", "--title", "t"] + more
  }

  private static func posting(_ more: String...) -> [String] {
    ["posting", "add", "myway", "--text", "x", "--voucher", "V-1"] + more
  }

  static let breaches = [
    Breach(
      "a grant that ends before it begins",
      grant("X", "--firstDay", "2018-01-02", "--lastDay", "2018-01-01"), "V-PERIOD",
      "2018-01-01 er før 2018-01-02"),
    Breach(
      "an end before the beginning, by a change",
      ["grant", "change", "G1", "--lastDay", "2017-05-31"], "V-PERIOD",
      "2017-05-31 er før 2017-06-01"),
    Breach(
      "an end before the beginning, by an amendment",
      ["grant", "amend", "G5", "--last-day", "2016-12-31"], "V-PERIOD",
      "2016-12-31 er før 2017-01-01"),
    Breach(
      "a beginning after the end that an amendment gave",
      after: [["grant", "amend", "G1", "--last-day", "2017-12-31"]],
      ["grant", "change", "G1", "--firstDay", "2018-01-01"], "V-PERIOD",
      "2017-12-31 er før 2018-01-01"),
    Breach(
      "the same case number twice at a funder", after: [grant("X", "--caseNumber", "J-1")],
      grant("Y", "--caseNumber", "J-1"), "R-CASE-NUMBER", "»J-1«"),
    Breach(
      "the same reference twice", grant("G1"), "R-DIFFERS", "G1"),
    Breach(
      "a second award", ["grant", "award", "G1", "--amount", "1,00"], "G-AWARDED", "G1-awarded"),
    Breach(
      "an amendment of what is not awarded", ["grant", "amend", "A1", "--amount", "1,00"],
      "G-NOT-AWARDED", "A1"),
    Breach(
      "an amendment in another currency", ["grant", "amend", "G5", "--amount", "1,00 EUR"],
      "R-CURRENCY", "forskellige valutaer lægges aldrig sammen"),
    Breach(
      "an application in another currency", ["grant", "apply", "P2", "--amount", "1,00 EUR"],
      "R-CURRENCY", "forskellige valutaer lægges aldrig sammen"),
    Breach(
      "another currency for a project that has money",
      ["project", "change", "myway", "--currency", "EUR"], "R-IN-USE", "G7"),
    Breach(
      "a grant moved away from what pays for it", ["grant", "change", "G3", "--project", "myway"],
      "R-IN-USE", "go-ferie-4.G3"),
    Breach(
      "a budget whose lines do not make what finances it",
      after: [
        ["budget", "revise", "myway", "--reason", "x"], ["budget", "set", "myway", "Løn=1,00"],
      ],
      ["budget", "approve", "myway"], "G-BUDGET-SUM", "3.279.999,00 kr."),
    Breach(
      "a budget with another grant than was awarded",
      after: [
        ["budget", "revise", "myway", "--reason", "x"],
        ["budget", "set", "myway", "Løn=3.280.000,01"],
        ["budget", "fund", "myway", "G7=4.000.000,01"],
      ],
      ["budget", "approve", "myway"], "G-SHARE", "men bevillingen er 4.000.000,00 kr."),
    Breach(
      "a plan whose instalments do not make the grant",
      ["instalment", "plan", "G8", "--instalment", "2018-04-03=474.999,99", "--approve"],
      "G-INST-SUM", "474.999,99 kr. i alt, men bevillingen er 475.000,00 kr."),
    Breach(
      "an amount in another currency in a budget",
      after: [["budget", "revise", "myway", "--reason", "x"]],
      ["budget", "set", "myway", "Løn=1,00 EUR"], "R-CURRENCY", "EUR"),
    Breach(
      "a receipt in another currency", ["instalment", "receive", "G4-1", "--amount", "1,00 EUR"],
      "R-CURRENCY", "EUR"),
    Breach(
      "a posting on a line that is not there", posting("--line", "Lønninger", "--amount", "1,00"),
      "P-LINE", "»Lønninger«"),
    Breach(
      "a posting in another currency", posting("--line", "Løn", "--amount", "1,00 EUR"),
      "R-CURRENCY", "EUR"),
    Breach(
      "charges that do not make the posting",
      posting("--line", "Løn", "--amount", "1,00", "--charge", "G7=0,99"), "P-CHARGES",
      "0,99 kr."),
    Breach(
      "a posting that changes one that is there",
      after: [posting("--line", "Løn", "--amount", "1,00")],
      posting("--line", "Løn", "--amount", "2,00"), "P-DIFFERS", "V-1"),
    Breach(
      "a reference to a funder that is not there", ["grant", "change", "G3", "--funder", "F99"],
      "R-UNKNOWN", "»F99«"),
  ]

  @Test(arguments: breaches)
  func isRefused(breach: Breach) throws {
    let user = try CommandLineUser.withSample()
    for command in breach.before {
      let outcome = user.run(command)
      #expect(outcome.status == 0, "\(outcome.messages)")
    }
    let before = try user.everything()
    let outcome = user.run(breach.command)
    #expect(outcome.status == 1, "\(outcome.messages)")
    #expect(outcome.messages.contains("[\(breach.code)]"), "\(outcome.messages)")
    #expect(outcome.messages.contains(breach.says), "\(outcome.messages)")
    #expect(try user.everything() == before)
    #expect(user.run("verify").status == 0)
  }
}
