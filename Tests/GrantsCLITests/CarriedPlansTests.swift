import PortfolioTestSupport
import Testing

/// Awards and amendments that bring their budget and plan with them, ends that move what follows,
/// facts that are taken back, and what is missing before a grant is closed.
@Suite struct CarriedPlansTests {
  static let awardLetter = [
    "grant", "add", "B1", "--project", "sommer", "--funder", "F1", "--title", "Sommer i gården",
    "--caseNumber", "J-17", "--firstDay", "01-05-2018", "--lastDay", "31-12-2018", "--applied",
    "100.000", "--applied-date", "01-12-2017", "--award", "80.000", "--award-date", "02-03-2018",
    "--line", "Løn=50.000", "--line", "Transport=50.000", "--wage", "Løn", "--fund", "M1=20.000",
    "--split", "2", "--first", "01-05-2018", "--every", "kvartal",
  ]

  private func emptyUser() throws -> CommandLineUser {
    let user = try CommandLineUser()
    for line in [
      ["init"], ["funder", "add", "F1", "--name", "En Fond", "--sort", "fond"],
      ["funder", "add", "M1", "--name", "Kommunen", "--sort", "kommune"],
      ["project", "add", "sommer", "--title", "Sommer i gården", "--sort", "projekt"],
    ] {
      try #require(user.run(line).status == 0)
    }
    return user
  }

  @Test func aWholeAwardLetterIsEnteredAtOnce() throws {
    let user = try emptyUser()
    let before = try user.everything()
    let rehearsal = user.run(Self.awardLetter + ["--check"])
    #expect(rehearsal.output.contains("Intet er skrevet."), "\(rehearsal.messages)")
    #expect(try user.everything() == before)
    let outcome = user.run(Self.awardLetter)
    #expect(outcome.status == 0, "\(outcome.messages)")
    #expect(
      outcome.output == """
        B1 (bevilling) er registreret.
        B1, bevilget 02.03.2018: 80.000,00 kr.
        sommer, budget 1 (godkendt 02.03.2018): poster 100.000,00 kr., finansiering 100.000,00 kr.
        B1, udbetalingsplan 1 (godkendt 02.03.2018): 80.000,00 kr. af 80.000,00 kr.
          B1-1  01.05.2018  40.000,00 kr.
          B1-2  01.08.2018  40.000,00 kr.

        """)
    #expect(user.run("check").output == "Ingen bemærkninger.\n")
    #expect(user.run("totals", "--year", "2018").output.contains("80.000,00"))
    #expect(user.run("verify").status == 0)
  }

  @Test func anAwardLetterThatDoesNotAddUpLeavesNothing() throws {
    let user = try emptyUser()
    let before = try user.everything()
    let outcome = user.run(Self.awardLetter.map { $0 == "Løn=50.000" ? "Løn=49.999,99" : $0 })
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains("[G-BUDGET-SUM]"))
    #expect(outcome.messages.contains("læg 0,01 kr. til"))
    #expect(try user.everything() == before)
  }

  @Test func anAmendmentCarriesItsBudgetAndPlan() throws {
    let user = try CommandLineUser.withSample()
    let outcome = user.run(
      "grant", "amend", "G5", "--amount", "-50.000", "--day", "2018-02-01", "--line",
      "Løn, økonomisk rådgiver=730.000", "--split", "3")
    #expect(outcome.status == 0, "\(outcome.messages)")
    #expect(outcome.messages == "")
    #expect(outcome.output.contains("G5, bevilget i 2018: 0,00 kr. → -50.000,00 kr."))
    #expect(outcome.output.contains("budget 2 (godkendt 01.02.2018): poster 850.000,00 kr."))
    #expect(outcome.output.contains("  G5-6  03.04.2018  95.833,34 kr."))
    #expect(!user.run("check").output.contains("G5"))
    #expect(user.run("totals", "reconcile").status == 0)
    let original = user.run(
      "budget", "show", "oekonomisk-raadgivning", "--revision", "original")
    #expect(original.output.contains("780.000,00"))
    #expect(user.run("verify").status == 0)
  }

  @Test func aBudgetThatDoesNotMakeTheAmendedGrantLeavesNothing() throws {
    let user = try CommandLineUser.withSample()
    let before = try user.everything()
    let outcome = user.run(
      "grant", "amend", "G5", "--amount", "-50.000", "--line", "Transport=30.000")
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains("[G-BUDGET-SUM]"), "\(outcome.messages)")
    #expect(try user.everything() == before)
  }

  @Test func aMovedEndMovesWhatFollowsAndListsIt() throws {
    let user = try CommandLineUser.withSample()
    let outcome = user.run("grant", "amend", "G2", "--ends", "30-11-2018", "--reason", "Forlænget")
    #expect(outcome.status == 0, "\(outcome.messages)")
    #expect(outcome.output.contains("infrastruktur, budget 2: perioden slutter 30.11.2018"))
    #expect(outcome.output.contains("G2-3: forventes 17.03.2019 og ikke 17.12.2018\n"))
    #expect(user.run("outlook").output.contains("2019"))
    #expect(user.run("overview").output.contains("01.05.2017–30.11.2018"))
    let earlier = user.run("outlook", "--as-of", "2018-03-15").output
    #expect(
      earlier == (try CommandLineUser.withSample().run("outlook", "--as-of", "2018-03-15").output))
    #expect(user.run("verify").status == 0)
  }

  @Test func aMovedEndLeavesADraftAloneAndSaysSo() throws {
    let user = try CommandLineUser.withSample()
    #expect(user.run("budget", "revise", "infrastruktur").status == 0)
    #expect(user.run("instalment", "plan", "G2", "--instalment", "2018-12-17=1").status == 0)
    let outcome = user.run("grant", "amend", "G2", "--ends", "30-11-2018")
    #expect(outcome.output.contains("har en kladde; dets periode er ikke flyttet"))
    #expect(outcome.output.contains("har en kladde; dens datoer er ikke flyttet"))
    let carried = user.run("grant", "amend", "G2", "--amount", "1", "--line", "Anlæg=1")
    #expect(carried.messages.contains("[G-DRAFT]"))
  }

  @Test func aNewLineNamedWithACPRNumberIsRefused() throws {
    let user = try emptyUser()
    let before = try user.everything()
    let letter = Self.awardLetter.map { $0 == "Løn=50.000" ? "Løn 010190-1234=50.000" : $0 }
    let outcome = user.run(letter)
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains("[V-CPR]"), "\(outcome.messages)")
    #expect(try user.everything() == before)
  }

  @Test func aMistakenFactIsTakenBackOnItsOwnDay() throws {
    let user = try CommandLineUser.withSample()
    #expect(user.run("grant", "amend", "G5", "--amount", "-50.000").status == 0)
    let outcome = user.run("grant", "reverse", "G5-amended", "--reason", "Forkert bevilling")
    #expect(
      outcome.output == "G5, bevilget i 2018: -50.000,00 kr. → 0,00 kr.\n", "\(outcome.messages)")
    #expect(
      user.run("grant", "reverse", "G5-amended", "--reason", "x").messages.contains("[R-REVERSED]"))
    #expect(user.run("grant", "decline", "P1", "--day", "2018-03-14").status == 0)
    #expect(user.run("grant", "reverse", "P1-declined", "--reason", "P2").status == 0)
    #expect(user.run("pipeline").output.contains("1 afventer svar"))
    #expect(user.run("verify").status == 0)
  }

  @Test func anAwardWithAmendmentsIsNotTakenBack() throws {
    let user = try CommandLineUser.withSample()
    #expect(user.run("grant", "amend", "G5", "--amount", "-50.000").status == 0)
    let before = try user.everything()
    let outcome = user.run("grant", "reverse", "G5-awarded", "--reason", "x")
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains("hændelse på en bevilling G5-amended"))
    #expect(
      user.run("grant", "reverse", "G5-awardet", "--reason", "x").messages.contains(
        "mente du »G5-awarded«?"))
    #expect(try user.everything() == before)
  }

  @Test func closingTellsWhatIsMissing() throws {
    let user = try CommandLineUser.withSample()
    let before = try user.everything()
    let outcome = user.run("grant", "close", "G3")
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("G3: Udløbet"))
    #expect(outcome.output.contains("O-GOF-2 Slutregnskab er ikke godkendt"))
    #expect(outcome.output.contains("45.000,00 kr. er ikke udbetalt"))
    #expect(try user.everything() == before)
    #expect(user.run("instalment", "receive", "G3-2", "--amount", "50000").status == 0)
    let over = user.run("grant", "close", "G3").output
    #expect(over.contains("der er udbetalt 5.000,00 kr. for meget"), "\(over)")
    #expect(over.contains("grants instalment reverse"), "\(over)")
  }

  @Test func aGrantIsClosedWhenNothingIsMissing() throws {
    let user = try emptyUser()
    #expect(user.run(Self.awardLetter).status == 0)
    for instalment in ["B1-1", "B1-2"] {
      #expect(user.run("instalment", "receive", instalment, "--day", "2018-08-02").status == 0)
    }
    #expect(user.run("grant", "close", "B1").output.contains("perioden slutter 31.12.2018"))
    let outcome = user.run("grant", "close", "B1", "--today", "2019-01-01")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("B1: Afsluttet"))
    #expect(outcome.output.contains("Intet mangler."))
  }
}
