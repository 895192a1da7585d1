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
    let digest = "b345ec6cc116c919239353a56b5e86fe6912533a5eb601ed7b284d62e31fc2ec"
    for text in [
      "Godkendt", "\(file): 7 bytes, SHA-256", digest, "Sendt med mail", "31.03.2018", "S-GOF-1",
    ] {
      #expect(shown.contains(text), "\(text): \(shown)")
    }
    #expect(!shown.contains("udbetales først, når"), "\(shown)")
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

  /// The finance officer reviews the report in the sample; the rest is the project leader's, who
  /// answers for it.
  @Test func eachStepInTheHouseHasItsOwnPerson() throws {
    let user = try CommandLineUser.withSample()
    let steps = { (ref: String) in
      lines(user.run("duty", "show", ref)).drop { $0 != "Datoer i huset" }.dropFirst(2)
        .prefix(4).map { $0.split(separator: "  ", omittingEmptySubsequences: true)[2] }
        .map { $0.trimmingCharacters(in: .whitespaces) }
    }
    #expect(
      steps("O-MYW-2") == ["Projektleder", "Projektleder", "Økonomimedarbejder", "Projektleder"])
    #expect(user.run("duty", "change", "O-MYW-2", "--signedOffBy", "leder").status == 0)
    #expect(steps("O-MYW-2")[3] == "Sekretariatsleder")
    let review = user.run("duty", "draft", "O-MYW-2").output
    #expect(review.contains("Næste: udkast 14.03.2018 (forsinket)\n"), "\(review)")
    let next = user.run("duty", "review", "O-MYW-2").output
    #expect(next.contains("Næste: økonomisk gennemsyn 21.03.2018, Økonomimedarbejder"), "\(next)")
    #expect(user.run("duty", "change", "O-MYW-2", "--reviewedBy", "").status == 0)
    #expect(steps("O-MYW-2")[2] == "Projektleder")
    #expect(user.run("duty", "change", "O-MYW-2", "--draftedBy", "ingen").status == 1)

    let plan = [
      "duty", "plan", "S-9", "--grant", "G8", "--sort", "slutregnskab", "--title", "Regnskab",
      "--after-end", "3", "--responsible", "oekonomi", "--draftedBy", "natur", "--signedOffBy",
      "leder",
    ]
    #expect(user.run(plan).status == 0)
    #expect(
      steps("S-9")
        == [
          "Økonomimedarbejder", "Boligsocial naturvejleder", "Økonomimedarbejder",
          "Sekretariatsleder",
        ])
    let removal = user.run("person", "remove", "leder", "--reason", "x")
    #expect(removal.status == 1)
    #expect(removal.messages.contains("S-9"), "\(removal.messages)")
    #expect(user.run("verify").status == 0)
  }

  @Test func whatIsToComeNamesTheReportThatItWaitsFor() throws {
    let user = try CommandLineUser.withSample()
    let waits = { (options: String...) in
      lines(user.run(["outlook"] + options)).filter { $0.hasPrefix("G3-2") }
    }
    let before = waits()
    #expect(before.count == 1)
    for text in ["45.000,00", "Slutregnskab (O-GOF-2)", "28.02.2018", "overskredet med 15 dage"] {
      #expect(before.first?.contains(text) == true, "\(before)")
    }
    let awaited = { user.run("show", "G3").output.contains("Slutregnskab (O-GOF-2)") }
    #expect(awaited())
    #expect(user.run("duty", "submit", "O-GOF-2").status == 0)
    #expect(waits().first?.contains("Indsendt") == true)
    #expect(user.run("duty", "accept", "O-GOF-2").status == 0)
    #expect(waits() == [])
    #expect(!awaited())
    #expect(waits("--as-of", "2018-03-15") == before)
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
