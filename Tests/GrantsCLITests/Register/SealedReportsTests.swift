import Foundation
import PortfolioModel
import PortfolioTestSupport
import Testing

/// Reports in Word, PDF and Excel are sealed as submissions are, and hand in the duty that asks for
/// them.
@Suite struct SealedReportsTests {
  private static func send(
    _ line: [String], as name: String, from user: CommandLineUser
  ) -> CommandLineUser.Outcome {
    user.run(["report"] + line + ["--output", user.folder.path(name), "--sent"])
  }

  private static func states(_ user: CommandLineUser) throws -> [String: DutyFact.State] {
    try user.store().read { reader in
      Dictionary(uniqueKeysWithValues: try reader.duties().map { ($0.duty.ref, $0.state) })
    }
  }

  @Test(arguments: [
    (["status", "G1", "--from", "2017-06-01", "--to", "2017-12-31"], "status.docx"),
    (["yearly", "G7", "2017"], "aar.html"), (["account", "G3", "--final"], "slut.docx"),
    (["goals", "helhedsplan", "2017"], "maal.docx"),
    (["milestones", "helhedsplan", "2018"], "plan.docx"), (["evaluation", "myway"], "eval.docx"),
    (["progress", "--body", "bestyrelse"], "fremdrift.docx"),
    (["year-end", "2017"], "aaret.xlsx"), (["year-end", "2017"], "aaret.html"),
    (["year-end", "2017", "--one-page"], "side.html"), (["year-end", "2015..2018"], "aar.xlsx"),
    (["annual", "2017"], "resultater.html"),
  ])
  func aReportThatIsSentIsSealedWithItsBytesAndFigures(line: [String], name: String) throws {
    let user = try CommandLineUser.withSample()
    let outcome = Self.send(line, as: name, from: user)
    #expect(outcome.status == 0, "\(outcome.messages)")
    #expect(outcome.output.hasPrefix("Indsendelse 1 er forseglet"), "\(outcome.output)")
    #expect(user.run("submissions", "show", "1", "--output", user.folder.path("kopi")).status == 0)
    #expect(try user.folder.bytes("kopi") == user.folder.bytes(name))
    let register = user.run("submissions").output
    #expect(register.contains("uændret"), "\(register)")
    #expect(user.run("verify").status == 0)
    let figures = try user.store().read { try $0.records(SubmissionFigure.self) }
    #expect(figures.count > 5)
  }

  @Test func aPDFIsSealed() throws {
    let user = try CommandLineUser.withSample()
    let path = try DocumentsTests.searchPath(user)
    let outcome = user.run(
      ["report", "yearly", "G7", "2017", "--output", user.folder.path("ud.pdf"), "--sent"],
      environment: ["PATH": path])
    #expect(outcome.status == 0, "\(outcome.messages)")
    #expect(user.run("submissions", "show", "1", "--output", user.folder.path("kopi")).status == 0)
    #expect(try user.folder.text("kopi").hasPrefix("%PDF-1.6"))
  }

  @Test(arguments: [
    (["status", "G4", "--from", "2018-01-01", "--to", "2018-12-31"], "O-NAT-1"),
    (["status", "G4", "--from", "2019-01-01", "--to", "2019-12-31"], "O-NAT-2"),
    (["yearly", "G7", "2017"], "O-MYW-2"), (["account", "G1", "--year", "2017"], "O-HHP-4"),
    (["account", "G1", "--year", "2018"], "O-HHP-9"), (["account", "G3", "--final"], "O-GOF-2"),
    (["goals", "helhedsplan", "2017"], "O-HHP-5"),
    (["milestones", "helhedsplan", "2018"], "O-HHP-3"),
    (["status", "G6", "--from", "2017-08-01", "--to", "2018-06-30"], "O-BRA-1"),
  ])
  func itHandsInTheDutyThatAsksForItAndNoOther(line: [String], duty: String) throws {
    let user = try CommandLineUser.withSample()
    var expected = try Self.states(user)
    expected[duty] = .submitted
    // Sent twice, as when a mistake was mended, it hands in the same duty anew and not the next.
    for number in 1...2 {
      let outcome = Self.send(line, as: "\(number).docx", from: user)
      #expect(outcome.status == 0, "\(outcome.messages)")
      #expect(outcome.output.contains("forpligtelse: \(duty), "), "\(outcome.output)")
      #expect(try Self.states(user) == expected)
    }
    #expect(user.run("deadlines", "--within", "2000").output.contains(duty) == false)
  }

  @Test(arguments: [
    ["progress", "--body", "bestyrelse"], ["goals", "helhedsplan", "2016"],
    ["account", "G7", "--year", "2017"], ["evaluation", "helhedsplan"], ["year-end", "2017"],
  ])
  func noDutyIsGuessed(line: [String]) throws {
    let user = try CommandLineUser.withSample()
    let before = try Self.states(user)
    let outcome = Self.send(
      line, as: line[0] == "year-end" ? "ud.xlsx" : "ud.docx", from: user)
    #expect(outcome.output.contains("forpligtelse: ingen"), "\(outcome.output)")
    #expect(try Self.states(user) == before)
  }

  @Test func aReportOnTheWholeYearHandsInTheDutyThatIsNamed() throws {
    let user = try CommandLineUser.withSample()
    let outcome = user.run(
      "report", "year-end", "2017", "--output", user.folder.path("2017.xlsx"), "--sent", "--duty",
      "O-HHP-8")
    #expect(outcome.output.contains("forpligtelse: O-HHP-8"), "\(outcome.output)")
    #expect(try Self.states(user)["O-HHP-8"] == .submitted)
  }

  @Test func allThatAreDueAreSealedEachWithItsDuty() throws {
    let user = try CommandLineUser.withSample()
    let outcome = user.run(
      "report", "status", "--all", "--due-within", "120", "--output", user.folder.path("ud"),
      "--sent")
    #expect(outcome.status == 0, "\(outcome.messages)")
    let states = try Self.states(user)
    for duty in ["O-GOF-2", "O-MYW-2", "O-HHP-3", "O-HHP-4", "O-HHP-5"] {
      #expect(outcome.output.contains("forpligtelse: \(duty), "), "\(outcome.output)")
      #expect(states[duty] == .submitted)
    }
    #expect(try user.store().read { try $0.count(.submission) } == 5)
    #expect(user.run("verify").status == 0)
  }

  @Test(arguments: [
    (["yearly", "G7", "2017"], "aar.docx", "Løn: Forbrugt til dato"),
    (["year-end", "2017"], "2017.xlsx", "MyWay"),
  ])
  func whatHasChangedSinceIsTold(line: [String], name: String, says: String) throws {
    let user = try CommandLineUser.withSample()
    #expect(Self.send(line, as: name, from: user).status == 0)
    #expect(
      user.run(
        "posting", "add", "myway", "--line", "Løn", "--amount", "1.000,00", "--date", "2017-12-30",
        "--voucher", "SEN-1", "--text", "Sen regning"
      ).status == 0)
    #expect(user.run("submissions").output.contains("tal er ændret"))
    let shown = user.run("submissions", "show", "1").output
    #expect(shown.contains(says), "\(shown)")
  }

  @Test func theBudgetThatItIsHeldAgainstIsKept() throws {
    let user = try CommandLineUser.withSample()
    let status = ["status", "G1", "--from", "2017-06-01", "--to", "2017-12-31"]
    #expect(Self.send(status + ["--budget", "original"], as: "a.docx", from: user).status == 0)
    #expect(Self.send(status, as: "b.docx", from: user).status == 0)
    for line in [
      [
        "budget", "move", "helhedsplan", "--from", "Formidling", "--to", "Revision", "--amount",
        "1",
      ],
      ["budget", "approve", "helhedsplan"],
    ] {
      let outcome = user.run(line)
      #expect(outcome.status == 0, "\(outcome.messages)")
    }
    let entries = user.run("submissions", "--format", "csv").output.split(separator: "\r\n")
    #expect(entries.first { $0.contains("a.docx") }?.contains("uændret") == true, "\(entries)")
    #expect(entries.first { $0.contains("b.docx") }?.contains("tal er ændret") == true)

    let other = try CommandLineUser()
    #expect(other.run("init").status == 0)
    let file = try other.folder.write(try user.everything(), as: "ind.xml")
    #expect(other.run("import", "portfolio", file).status == 0)
    #expect(other.run("verify").status == 0)
    #expect(try other.everything() == user.everything())
  }

  @Test(arguments: [
    (["--draft", "--sent"], "ud.docx", "En kladde"), (["--sent"], "ud.json", "--format docx"),
    (["--duty", "O-MYW-2"], "ud.docx", "--duty hører til --sent"),
  ])
  func whatCannotBeSealedIsRefused(words: [String], name: String, says: String) throws {
    let user = try CommandLineUser.withSample()
    let outcome = user.run(
      ["report", "yearly", "G7", "2017", "--output", user.folder.path(name)] + words)
    #expect(outcome.status == 64)
    #expect(outcome.messages.contains(says), "\(outcome.messages)")
    #expect(try !user.folder.names().contains(name))
  }

  @Test func whereSomethingIsMissingNothingIsSealed() throws {
    let user = try CommandLineUser.withSample()
    #expect(
      user.run(
        "grant", "change", "G2", "--project", "infrastruktur", "--note", "uden forklaring"
      ).status == 0)
    let before = try user.everything()
    let path = user.folder.path("x.docx")
    let rehearsed = user.run(
      "report", "yearly", "G7", "2017", "--output", path, "--sent", "--check")
    #expect(rehearsed.status == 0, "\(rehearsed.messages)")
    #expect(rehearsed.output == "")
    #expect(rehearsed.messages == "Ville blive skrevet: \(path). Intet er skrevet.\n")
    #expect(
      user.run("report", "yearly", "G7", "2017", "--output", "/dev/full/x.docx", "--sent").status
        == 73)
    #expect(try user.everything() == before)
    #expect(try !user.folder.names().contains("x.docx"))
  }

  @Test func theNameOfItsFileIsTextLikeAnyOther() throws {
    let user = try CommandLineUser.withSample()
    for line in [
      ["report", "yearly", "G7", "2017"],
      ["submit", "G3", "--format", "slutregnskab"],
    ] {
      let before = try user.everything()
      let path = user.folder.path("010190-1234.docx")
      let refused = user.run(line + ["--output", path, "--sent"])
      #expect(refused.status == 1)
      #expect(refused.messages.contains("[V-CPR]"), "\(refused.messages)")
      #expect(try user.everything() == before)
      #expect(try !user.folder.names().contains("010190-1234.docx"))
      let reason = ["--allow-cpr-shape", "Fondens journalnummer"]
      #expect(user.run(line + ["--output", path, "--sent"] + reason).status == 0)
      #expect(user.run("log").output.contains("Fondens journalnummer"))
      try FileManager.default.removeItem(atPath: path)
    }
  }
}
