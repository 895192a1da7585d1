import PortfolioTestSupport
import Testing

/// Budgets by command: drafts, approval, revisions that are all kept, and what a move comes to.
@Suite struct BudgetRevisionsTests {
  /// A portfolio with one grant of 80.000 kr. and nothing else.
  private func user() throws -> CommandLineUser {
    let user = try CommandLineUser()
    for line in [
      ["init"], ["funder", "add", "F1", "--name", "En Fond", "--sort", "fond"],
      ["funder", "add", "M1", "--name", "Kommunen", "--sort", "kommune"],
      ["project", "add", "sommer", "--title", "Sommer i gården", "--sort", "projekt"],
      [
        "grant", "add", "B1", "--project", "sommer", "--funder", "F1", "--title", "Sommer",
        "--firstDay", "01-05-2018", "--lastDay", "31-12-2019",
      ], ["grant", "award", "B1", "--amount", "80.000", "--day", "02-03-2018"],
    ] {
      let outcome = user.run(line)
      try #require(outcome.status == 0, "\(outcome.messages)")
    }
    return user
  }

  @Test func aBudgetIsMadeFromNothingAndApprovedWhenItAddsUp() throws {
    let user = try user()
    let made = user.run(
      "budget", "set", "sommer", "Løn=50.000", "Transport=49.999,00", "--new", "--wage", "Løn")
    #expect(
      made.output == "sommer, budget 1 (kladde): poster 99.999,00 kr., finansiering 0,00 kr.; "
        + "99.999,00 kr. er uden finansiering\n", "\(made.messages)")
    let funded = user.run("budget", "fund", "sommer", "B1=80.000", "M1=20.000")
    #expect(funded.output.hasSuffix("1,00 kr. er ikke fordelt på poster\n"))
    let tooSoon = user.run("budget", "approve", "sommer")
    #expect(tooSoon.status == 1)
    #expect(tooSoon.messages.contains("[G-BUDGET-SUM]"))
    #expect(tooSoon.messages.contains("læg 1,00 kr. til med grants budget set"))
    let approved = user.run(
      "budget", "set", "sommer", "transport=50.000", "--approve", "--approved-by", "Bestyrelsen")
    #expect(approved.output.contains("(godkendt 15.03.2018): poster 100.000,00 kr."))
    let file = try user.everything()
    #expect(file.contains("<budgetLine ref=\"sommer.loen\" project=\"sommer\" number=\"1\""))
    #expect(file.contains("isWage=\"true\""))
    #expect(
      file.contains("<fundingSource ref=\"sommer.M1\" project=\"sommer\" sort=\"cofinancing\""))
    #expect(file.contains("approvedBy=\"Bestyrelsen\""))
    #expect(user.run("verify").status == 0)
  }

  @Test func everyRevisionIsKeptAndCanBeNamed() throws {
    let user = try CommandLineUser.withSample()
    #expect(user.run("budget", "revise", "go-ferie-4", "--reason", "Ny aftale").status == 0)
    #expect(user.run("budget", "revise", "go-ferie-4").messages.contains("[G-DRAFT]"))
    #expect(
      user.run("budget", "set", "go-ferie-4", "Transport=65.000", "Evaluering=5.000").status == 0)
    let original = user.run("budget", "show", "go-ferie-4").output
    #expect(user.run("budget", "approve", "go-ferie-4").status == 0)
    let latest = user.run("budget", "show", "go-ferie-4", "--revision", "latest").output
    #expect(latest.contains("revision 2"))
    #expect(latest.contains("65.000,00"))
    #expect(latest.contains("Revisioner: 1 (godkendt 20.02.2017), 2 (godkendt 15.03.2018)."))
    #expect(original.contains("60.000,00"))
    for name in ["original", "1", "oprindelig"] {
      let shown = user.run("budget", "show", "go-ferie-4", "--revision", name).output
      #expect(shown.contains("60.000,00"))
      #expect(shown.contains("revision 1"))
    }
    #expect(user.run("budget", "show", "go-ferie-4", "--revision", "draft").status == 1)
  }

  @Test func aMoveShowsThePercentageOfEitherLine() throws {
    let user = try CommandLineUser.withSample()
    let outcome = user.run(
      "budget", "move", "go-ferie-4", "--from", "Aktiviteter og entré", "--to", "transport",
      "--amount", "20.000")
    #expect(outcome.status == 0, "\(outcome.messages)")
    let rows = outcome.output.split(separator: "\n")
      .map { $0.split(separator: " ").joined(separator: " ") }
    #expect(rows.contains("Aktiviteter og entré 75.000,00 55.000,00 -20.000,00 -26,7 %"))
    #expect(rows.contains("Transport 60.000,00 80.000,00 20.000,00 33,3 %"))
    #expect(outcome.output.contains("(kladde)"))
    // What is approved still holds until the draft is.
    #expect(user.run("budget", "show", "go-ferie-4").output.contains("75.000,00"))
    #expect(user.run("budget", "approve", "go-ferie-4").status == 0)
    #expect(!user.run("check").output.contains("mere end budgettet på go-ferie-4.transport"))
    #expect(user.run("verify").status == 0)
  }

  @Test func amountsPerYearAreMovedWithinTheirYear() throws {
    let user = try CommandLineUser.withSample()
    #expect(
      user.run("budget", "set", "naturvejleder", "Transport=0", "--new", "--year", "2019").status
        == 0)
    let line = ["budget", "move", "naturvejleder", "--from", "Løntilskud", "--to", "Transport"]
    #expect(user.run(line + ["--amount", "1000"]).messages.contains("[G-YEAR]"))
    let moved = user.run(line + ["--amount", "1000", "--year", "2019"])
    #expect(moved.status == 0, "\(moved.messages)")
    #expect(moved.output.contains("-0,1 %"))
    let shown = user.run("budget", "show", "naturvejleder", "--revision", "draft").output
    #expect(shown.contains("399.000,00"))
  }

  @Test(arguments: [
    (["set", "go-ferie-4", "Transprot=1"], "P-LINE", "mente du »Transport«?"),
    (["set", "go-ferie-4", "Transport=-1"], "V-SIGN", ""),
    (["fund", "go-ferie-4", "G33=1"], "R-UNKNOWN", "mente du »G3«?"),
    (
      ["move", "go-ferie-4", "--from", "Evaluering", "--to", "Transport", "--amount", "10.000,01"],
      "G-LINE", "»Evaluering« har 10.000,00 kr."
    ),
    (
      ["move", "go-ferie-4", "--from", "Evaluering", "--to", "Transport", "--amount", "0"],
      "V-SIGN", ""
    ),
    (["approve", "go-ferie-4"], "G-NO-DRAFT", "budget revise"),
    (["discard", "go-ferie-4", "--reason", "x"], "G-NO-DRAFT", ""),
    (["revise", "go-ferie-5"], "C-NO-BUDGET", "grants budget set go-ferie-5"),
    (["set", "fritidspas", "Løn=1", "--new"], "G-PERIOD", "angiv --first-day og --last-day"),
    (["set", "go-ferie-4", "010190-1234=1", "--new"], "V-CPR", ""),
    (["set", "go-ferie-9", "Løn=1"], "U-RECORD", "mente du »go-ferie-4«?"),
    (["set"], "U-MISSING", "PROJEKT, POST=BELØB"),
    (["move", "go-ferie-4"], "U-MISSING", "--from, --to, --amount"),
    (["discard", "go-ferie-4"], "U-MISSING", "--reason"),
  ])
  func refusesAndChangesNothing(line: [String], code: String, says: String) throws {
    let user = try CommandLineUser.withSample()
    let before = try user.everything()
    let outcome = user.run(["budget"] + line)
    #expect(outcome.status != 0)
    #expect(outcome.messages.contains("[\(code)]"), "\(outcome.messages)")
    #expect(says.isEmpty || outcome.messages.contains(says), "\(outcome.messages)")
    #expect(try user.everything() == before)
  }

  @Test func aDraftCanBeDiscardedAndTheLogKeepsWhatItSaid() throws {
    let user = try CommandLineUser.withSample()
    let before = user.run("list", "budgetAmount").output
    #expect(user.run("budget", "revise", "myway").status == 0)
    #expect(user.run("budget", "discard", "myway", "--reason", "Nej").status == 0)
    #expect(user.run("list", "budgetAmount").output == before)
    #expect(user.run("log", "--record", "myway-budget-2").output.contains("removed"))
    #expect(user.run("verify").status == 0)
  }

  @Test func reportsNameTheOriginalOrTheLatestApproved() throws {
    let user = try CommandLineUser.withSample()
    let status = [
      "report", "status", "G3", "--from", "2017-03-01", "--to", "2017-11-30", "--format", "text",
      "--draft",
    ]
    #expect(!user.run(status).output.contains("Budgettet er revision"))
    #expect(
      user.run(
        "budget", "move", "go-ferie-4", "--from", "Evaluering", "--to", "Transport", "--amount",
        "2.000", "--approve"
      ).status == 0)
    let latest = user.run(status).output
    #expect(latest.contains("62.000,00"), "\(latest)")
    #expect(
      latest.contains("Budgettet er revision 2, godkendt 15.03.2018; også godkendt er revision 1."))
    let original = user.run(status + ["--budget", "original"]).output
    #expect(original.contains("60.000,00"))
    #expect(
      original.contains(
        "Budgettet er revision 1, godkendt 20.02.2017; også godkendt er revision 2."))
    #expect(user.run(status + ["--budget", "1"]).output == original)
    for name in ["3", "draft"] {
      let none = user.run(status + ["--budget", name])
      #expect(none.status == 64)
      #expect(none.messages.contains("[U-REVISION]"))
    }
    let progress = user.run(
      "report", "progress", "go-ferie-4", "--body", "bestyrelse", "--budget", "original",
      "--format", "text", "--draft")
    #expect(progress.output.contains("Budgettet er revision 1"), "\(progress.messages)")
  }
}
