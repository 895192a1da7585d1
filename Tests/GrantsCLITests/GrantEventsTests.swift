import PortfolioModel
import PortfolioTestSupport
import Testing

/// The counting rule by command, as the leader and the staff meet it.
@Suite struct GrantEventsTests {
  private func total(_ user: CommandLineUser, _ arguments: String...) -> String {
    let lines = user.run(["totals"] + arguments).output.split(separator: "\n")
    return lines.first { $0.hasPrefix("Fundraising i alt") }?
      .split(separator: " ").dropFirst(3).first.map(String.init) ?? ""
  }

  @Test func anAmendmentCountsInTheYearOfItsDay() throws {
    let user = try CommandLineUser.withSample()
    let outcome = user.run("grant", "amend", "G5", "--amount", "-50000", "--date", "2018-02-01")
    #expect(outcome.status == 0, "\(outcome.messages)")
    #expect(outcome.output == "G5, bevilget i 2018: 0,00 kr. → -50.000,00 kr.\n")
    #expect(outcome.messages.contains("[G-INST-SUM]"))
    #expect(total(user, "--year", "2017") == "33.170.800,00")
    #expect(total(user, "--year", "2018") == "425.000,00")
    #expect(user.run("totals", "reconcile").status == 0)
  }

  @Test func aCorrectionKeepsTheDayOfTheFactAndTheOldFigureIsStillThere() throws {
    let user = try CommandLineUser.withSample()
    let outcome = user.run(
      "grant", "correct", "G5", "--award", "850000", "--reason", "Bevillingsbrevet")
    #expect(outcome.status == 0, "\(outcome.messages)")
    #expect(total(user, "--year", "2017") == "33.120.800,00")
    #expect(total(user, "--year", "2017", "--as-of", "2018-03-15") == "33.170.800,00")
    let reconciled = user.run("totals", "reconcile")
    #expect(reconciled.status == 1)
    #expect(reconciled.output.contains("G5-reversed"))
    #expect(reconciled.output.contains("-50.000,00"))
    #expect(user.run("verify").status == 0)
  }

  @Test func aCorrectionCanBeCorrected() throws {
    let user = try CommandLineUser.withSample()
    for (amount, total) in [("850000", "33.120.800,00"), ("900000", "33.170.800,00")] {
      let line = ["grant", "correct", "G5", "--award", amount, "--reason", "Igen"]
      #expect(user.run(line).status == 0)
      #expect(self.total(user, "--year", "2017") == total)
    }
    #expect(user.run("totals", "reconcile").status == 0)
    let exported = try user.everything()
    #expect(exported.contains("ref=\"G5-reversed-2\""))
    let other = try CommandLineUser()
    #expect(other.run("init").status == 0)
    let file = try other.folder.write(exported, as: "p.xml")
    let outcome = other.run("import", "portfolio", file)
    #expect(outcome.status == 0, "\(outcome.messages)")
    #expect(try other.everything() == exported)
  }

  @Test func aNewLastDayMovesThePeriod() throws {
    let user = try CommandLineUser.withSample()
    #expect(user.run("grant", "amend", "G1", "--last-day", "2021-08-31").status == 0)
    #expect(user.run("overview").output.contains("01.06.2017–31.08.2021"))
    #expect(user.run("overview", "--as-of", "2018-03-15").output.contains("01.06.2017–31.05.2021"))
  }

  @Test func anApplicationIsAwardedOrDeclined() throws {
    let user = try CommandLineUser.withSample()
    #expect(
      user.run("grant", "apply", "P2", "--amount", "150.000,00", "--day", "2018-03-14").status == 0)
    #expect(
      user.run("grant", "award", "P1", "--amount", "220.000", "--day", "2018-03-14").status == 0)
    #expect(
      user.run("grant", "decline", "P2", "--day", "2018-03-15", "--reason", "for få midler").status
        == 0)
    let pipeline = user.run("pipeline").output
    #expect(pipeline.contains("11 sendte ansøgninger: 9 bevilget, 2 afslag, 0 afventer svar"))
    #expect(pipeline.contains("Begrundelse: for få midler"))
  }

  @Test(arguments: [
    (["award", "G5", "--amount", "1,00"], "G-AWARDED"),
    (["amend", "P1", "--amount", "1,00"], "G-NOT-AWARDED"),
    (["amend", "G5"], "U-MISSING"), (["decline", "G5"], "G-AWARDED"),
    (["correct", "P1", "--award", "1,00", "--reason", "x"], "G-AWARDS"),
    (["correct", "G5", "--award", "1,00"], "U-MISSING"),
    (["award", "P1", "--amount", "0,00"], "V-SIGN"),
    (["award", "P1", "--amount", "1,00 EUR"], "R-CURRENCY"),
    (["award", "G99", "--amount", "1,00"], "U-RECORD"),
    (["decline", "P1", "--reason", "010190-1234"], "V-CPR"),
    (["amend", "G5", "--last-day", "2016-01-01"], "V-PERIOD"),
  ])
  func refusesAndChangesNothing(line: [String], code: String) throws {
    let user = try CommandLineUser.withSample()
    let before = try user.everything()
    let outcome = user.run(["grant"] + line)
    #expect(outcome.status != 0)
    #expect(outcome.messages.contains("[\(code)]"), "\(outcome.messages)")
    #expect(try user.everything() == before)
  }

  @Test func checkTellsAndWritesNothing() throws {
    let user = try CommandLineUser.withSample()
    let before = try user.everything()
    let outcome = user.run(
      "grant", "award", "P1", "--amount", "220.000,00", "--day", "2018-06-12", "--check")
    #expect(outcome.output == "P1, bevilget i 2018: 0,00 kr. → 220.000,00 kr.\nIntet er skrevet.\n")
    #expect(try user.everything() == before)
  }
}
