import PortfolioModel
import PortfolioTestSupport
import Testing

/// The life of a duty by command, from its first data to its acceptance.
@Suite struct DutyCommandsTests {
  private func lines(_ outcome: CommandLineUser.Outcome) -> [String] {
    outcome.output.split(separator: "\n").map(String.init)
  }

  @Test func aDutyGoesThroughItsStates() throws {
    let user = try CommandLineUser.withSample()
    let file = try user.folder.write("indhold", as: "slutregnskab.pdf")
    let steps: [(line: [String], says: [String])] = [
      (
        ["gather", "O-GOF-2"],
        ["ikke påbegyndt → data indsamles", "Næste: data hentet 31.01.2018 (forsinket)"]
      ),
      (
        ["draft", "O-GOF-2"],
        ["data indsamles → under udarbejdelse", "Næste: udkast 14.02.2018 (forsinket)"]
      ),
      (["review", "O-GOF-2"], ["under udarbejdelse → til gennemsyn"]),
      (["ready", "O-GOF-2"], ["til gennemsyn → klar"]),
      (
        ["submit", "O-GOF-2", "--day", "10-03-2018", "--file", file, "--note", "Sendt med mail"],
        [
          "O-GOF-2 Slutregnskab: klar → indsendt, 10 dage for sent",
          "45.000,00 kr. udbetales først, når slutregnskabet er godkendt",
        ]
      ),
      (
        ["return", "O-GOF-2", "--due", "31-03-2018", "--note", "Bilag mangler"],
        [
          "indsendt → returneret til rettelse",
          "Ny frist: lørdag den 31. marts 2018, påskelørdag; ",
          "sidste hverdag før fristen er onsdag den 28. marts",
        ]
      ),
      (["submit", "O-GOF-2"], ["returneret til rettelse → indsendt, rettidigt"]),
      (
        ["accept", "O-GOF-2"],
        [
          "indsendt → godkendt",
          "G3-2: 45.000,00 kr. kan nu udbetales; grants instalment request G3-2",
        ]
      ),
    ]
    for (line, says) in steps {
      let outcome = user.run(["duty"] + line)
      #expect(outcome.status == 0, "\(line): \(outcome.messages)")
      for text in says { #expect(outcome.output.contains(text), "\(line): \(outcome.output)") }
    }
    #expect(user.run("deadlines", "check", "--within", "0").status == 0)
    let log = user.run("log", "--record", "O-GOF-2").output
    for text in [
      "O-GOF-2-gathering", "O-GOF-2-submitted-2", "O-GOF-2-returned", "O-GOF-2-accepted",
    ] {
      #expect(log.contains(text), "\(text): \(log)")
    }
    let shown = user.run("duty", "show", "O-GOF-2").output
    for text in ["Godkendt", "slutregnskab.pdf", "Sendt med mail", "31.03.2018", "S-GOF-1"] {
      #expect(shown.contains(text), "\(text): \(shown)")
    }
    #expect(user.run("verify").status == 0)
    let copy = try CommandLineUser()
    #expect(copy.run("init").status == 0)
    let everything = try copy.folder.write(try user.everything(), as: "alt.xml")
    #expect(copy.run("import", "portfolio", everything).status == 0)
    #expect(try copy.everything() == user.everything())
  }

  @Test func returnedReopensItWithItsNewDeadline() throws {
    let user = try CommandLineUser.withSample()
    #expect(user.run("duty", "submit", "O-MYW-2").status == 0)
    #expect(!user.run("deadlines").output.contains("O-MYW-2"))
    #expect(user.run("duty", "return", "O-MYW-2", "--due", "2018-05-02T12:00").status == 0)
    let late = user.run("deadlines", "check", "--now", "2018-05-02T12:00").output
    #expect(
      late.contains(
        "OVERSKREDET: MyWay, Årsrapport 2017 (O-MYW-2): 02.05.2018 kl. 12.00; overskredet i dag"),
      "\(late)")
  }

  @Test(arguments: [
    (["accept", "O-MYW-2"], "D-NOT-SUBMITTED", "grants duty submit"),
    (["return", "O-MYW-2", "--due", "2018-05-01"], "D-NOT-SUBMITTED", "grants duty submit"),
    (["submit", "O-INF-1"], "D-SETTLED", "grants duty return"),
    (["draft", "O-INF-1"], "D-SETTLED", "grants duty return"),
    (["not-required", "O-INF-1", "--note", "x"], "D-SETTLED", "allerede indsendt"),
    (["submit", "O-MYW-2", "--note", "010190-1234"], "V-CPR", "CPR"),
    (["submit", "O-MYW-9"], "U-RECORD", "mente du »O-MYW-"),
    (["submit", "O-MYW-2", "--file", "/findes/ikke"], "F-READ", "/findes/ikke"),
    (["return", "O-INF-1"], "U-MISSING", "--due"),
    (["not-required", "O-MYW-2"], "U-MISSING", "--note"),
    (["submit", "O-MYW-2", "--day", "31-02-2018"], "U-USAGE", "31-02-2018"),
  ])
  func whatCannotBeIsRefusedAndChangesNothing(line: [String], code: String, says: String) throws {
    let user = try CommandLineUser.withSample()
    let before = try user.everything()
    let outcome = user.run(["duty"] + line)
    #expect(outcome.status != 0)
    #expect(outcome.messages.contains("[\(code)]"), "\(outcome.messages)")
    #expect(outcome.messages.contains(says), "\(outcome.messages)")
    #expect(try user.everything() == before)
  }

  @Test func aRehearsalWritesNothing() throws {
    let user = try CommandLineUser.withSample()
    let before = try user.everything()
    let outcome = user.run("duty", "submit", "O-MYW-2", "--check")
    #expect(outcome.output.contains("→ indsendt"))
    #expect(outcome.output.contains("Intet er skrevet."))
    #expect(try user.everything() == before)
  }

  @Test func whatFellAwayIsOpenedAgain() throws {
    let user = try CommandLineUser.withSample()
    #expect(user.run("duty", "not-required", "O-HHP-6", "--note", "Aflyst").status == 0)
    #expect(!user.run("deadlines").output.contains("O-HHP-6"))
    #expect(user.run("duty", "start", "O-HHP-6").messages.contains("grants duty reopen"))
    #expect(user.run("duty", "reopen", "O-HHP-6", "--note", "Ny dato").status == 0)
    #expect(user.run("deadlines").output.contains("O-HHP-6"))
  }

  @Test func aFundersNewDeadlineHoldsOverTheSchedule() throws {
    let user = try CommandLineUser.withSample()
    let moved = user.run("duty", "move", "O-INF-2", "--due", "15-12-2018", "--note", "Aftalt")
    #expect(moved.output.contains("Ny frist: lørdag den 15. december 2018"), "\(moved.output)")
    let change = user.run("duty", "change", "O-INF-2", "--due", "2019-01-01")
    #expect(change.status == 1)
    #expect(change.messages.contains("[R-IN-USE]"), "\(change.messages)")
    let amended = user.run("grant", "amend", "G2", "--ends", "30-11-2018")
    #expect(amended.status == 0)
    #expect(!amended.output.contains("O-INF-2"), "\(amended.output)")
    #expect(user.run("deadlines").output.contains("lør 15.12.2018"))
  }

  @Test func anInstalmentThatWaitsForAReportSaysSo() throws {
    let user = try CommandLineUser.withSample()
    let waits = "G3-2: udbetales først, når O-GOF-2 Slutregnskab er godkendt\n"
    #expect(user.run("instalment", "request", "G3-2").output.contains(waits))
    #expect(user.run("duty", "submit", "O-GOF-2").status == 0)
    #expect(user.run("instalment", "request", "G3-2").output.contains(waits))
    #expect(user.run("duty", "accept", "O-GOF-2").status == 0)
    #expect(!user.run("instalment", "request", "G3-2").output.contains("udbetales først"))
  }
}
