import PortfolioTestSupport
import Testing

/// A number shaped like a civil registration number is refused in every text, whatever way it comes
/// in; with a reason it is let through, and the reason is logged.
@Suite struct CPRTests {
  private static let number = "010190-1234"

  /// One line for each text that a command takes; `#` stands for the number.
  static let lines: [[String]] = [
    ["organisation", "change", "bysekretariatet", "--note", "#"],
    ["person", "add", "#", "--role", "x"], ["person", "add", "p9", "--role", "#"],
    ["person", "change", "natur", "--phone", "#"], ["person", "change", "natur", "--email", "#"],
    ["funder", "add", "F20", "--name", "#", "--sort", "fond"],
    ["funder", "change", "F1", "--note", "x", "--reason", "#"],
    ["funder", "remove", "F9", "--reason", "#"],
    ["project", "change", "myway", "--purpose", "#"],
    ["grant", "change", "G1", "--caseNumber", "#"],
    ["grant", "amend", "G5", "--amount", "1,00", "--reason", "#"],
    ["grant", "award", "P1", "--amount", "1,00", "--source", "#"],
    ["grant", "correct", "G5", "--award", "1,00", "--reason", "#"],
    ["grant", "decline", "P1", "--reason", "#"], ["grant", "lapse", "G5", "--reason", "#"],
    ["grant", "reverse", "G1-applied", "--reason", "#"],
    ["grant", "amend", "G8", "--amount", "25.000", "--line", "#=500.000"],
    ["budget", "set", "myway", "#=5,00", "--new"],
    ["budget", "set", "myway", "Løn=5,00", "--reason", "#"],
    ["budget", "fund", "myway", "G7=5,00", "--reason", "#"],
    ["budget", "revise", "myway", "--reason", "#"],
    ["budget", "approve", "myway", "--approved-by", "#"],
    [
      "budget", "move", "myway", "--from", "Løn", "--to", "Aktiviteter", "--amount", "1,00",
      "--approved-by", "#",
    ],
    ["instalment", "plan", "G8", "--split", "2", "--first", "2018-04-01", "--reason", "#"],
    ["instalment", "plan", "G8", "--split", "1", "--first", "2018-04-01", "--approved-by", "#"],
    ["instalment", "receive", "G1-3", "--bank-reference", "#"],
    ["instalment", "receive", "G1-3", "--reason", "#"],
    ["instalment", "reverse", "G1-1", "--reason", "#"],
    ["posting", "add", "myway", "--line", "Løn", "--amount", "1", "--text", "#", "--voucher", "1"],
    ["posting", "add", "myway", "--line", "Løn", "--amount", "1", "--text", "x", "--voucher", "#"],
    ["posting", "reverse", "myway", "MYWAY-0001", "--reason", "#"],
    ["posting", "reverse", "myway", "MYWAY-0001", "--reason", "x", "--voucher", "#"],
    ["posting", "split", "myway", "MYWAY-0001", "--reason", "#"],
    ["duty", "change", "O-GOF-2", "--title", "#"],
    ["duty", "change", "O-GOF-2", "--counterpart", "#"],
    ["result", "add", "R90", "--project", "myway", "--title", "#", "--accumulation", "niveau"],
    ["result", "measure", "R02", "--text", "#", "--year", "2018"],
    ["result", "measure", "R02", "--value", "1", "--year", "2018", "--note", "#"],
    ["result", "measure", "R02", "--value", "1", "--year", "2018", "--source", "#"],
    ["result", "correct", "R02-1", "--value", "1", "--reason", "#"],
    ["milestone", "add", "m-9", "--project", "myway", "--title", "#", "--planned", "2018"],
    ["milestone", "done", "milepæl-3", "--reason", "#"],
    ["milestone", "reopen", "milepæl-1", "--reason", "#"],
    ["term", "add", "t", "--grant", "G1", "--rule", "auditAbove", "--value", "1", "--source", "#"],
    ["goal", "add", "mål-9", "--project", "myway", "--number", "9", "--title", "#"],
    ["activity", "change", "aktivitet-1", "--aliases", "#"],
    ["explanation", "change", "go-ferie-4.transport.2017", "--text", "#"],
    ["totals", "publish", "2018", "--amount", "1,00", "--source", "#"],
    ["grant", "amend", "G5", "--amount", "1,00", "--as", "#"],
    ["funder", "change", "F1", "--note", "x", "--as", "Leder #"],
    ["funder", "change", "F1", "--note", "x", "--allow-cpr-shape", "Fordi #"],
  ]

  @Test(arguments: lines)
  func isRefusedInEveryText(line: [String]) throws {
    let user = try CommandLineUser.withSample()
    let before = try user.everything()
    let outcome = user.run(
      line.map { $0.replacingOccurrences(of: "#", with: Self.number) })
    #expect(outcome.status == 1, "\(line): \(outcome.output) \(outcome.messages)")
    #expect(outcome.messages.contains("[V-CPR]"), "\(line): \(outcome.messages)")
    #expect(try user.everything() == before, "\(line)")
  }

  @Test func isRefusedInEveryFile() throws {
    let user = try CommandLineUser.withSample()
    let text = try user.folder.write("Mor er \(Self.number).\n", as: "tekst.txt")
    let csv = "dato;projekt;budgetpost;beløb;tekst;bilag\n01-02-2018;myway;Løn;1,00;"
    let lines = [
      ["narrative", "set", "G7", "--section", "status", "--year", "2018", "--file", text],
      [
        "import", "postings",
        try user.folder.write(csv + "\(Self.number);N-1\n", as: "a.csv"),
      ],
      ["import", "postings", try user.folder.write(csv + "x;\(Self.number)\n", as: "b.csv")],
      [
        "import", "portfolio",
        try user.folder.write(
          PortfolioFile.sample(
            replacing: "role=\"Projektleder\"", with: "role=\"\(Self.number)\""), as: "c.xml"),
      ],
      [
        "import", "portfolio",
        try user.folder.write(
          PortfolioFile.sample(
            replacing: "recordedBy=\"Eksempel\"", with: "recordedBy=\"\(Self.number)\""),
          as: "d.xml"),
      ],
    ]
    let before = try user.everything()
    for line in lines {
      let outcome = user.run(line)
      #expect(outcome.status == 1, "\(line): \(outcome.messages)")
      #expect(outcome.messages.contains("[V-CPR]"), "\(line): \(outcome.messages)")
    }
    #expect(try user.everything() == before)
  }

  @Test func isRefusedWhereItIsAskedFor() throws {
    let user = try CommandLineUser.withSample()
    let outcome = user.run(
      ["funder", "remove", "F8"], answering: [Self.number, "Oprettet ved en fejl"])
    #expect(outcome.messages.contains("  ! "), "\(outcome.messages)")
    #expect(!(try user.everything().contains(Self.number)))
  }

  @Test func isLetThroughWithAReasonThatIsLogged() throws {
    let user = try CommandLineUser.withSample()
    let line = ["funder", "change", "F1", "--note", "Sag \(Self.number)"]
    #expect(user.run(line + ["--allow-cpr-shape", "Det er et sagsnummer"]).status == 0)
    let log = user.run("log", "--record", "F1", "--format", "csv").output
    #expect(log.contains("allow-cpr-shape;;;Det er et sagsnummer"), "\(log)")
  }
}
