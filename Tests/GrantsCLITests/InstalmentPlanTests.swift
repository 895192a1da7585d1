import PortfolioTestSupport
import Testing

/// Instalment plans by command: split to the øre, with what has been received left as it is.
@Suite struct InstalmentPlanTests {
  @Test func splitsTheGrantToTheOere() throws {
    let user = try CommandLineUser.withSample()
    let outcome = user.run(
      "instalment", "plan", "G8", "--split", "3", "--first", "31-01-2018", "--every", "måned",
      "--approve")
    #expect(outcome.status == 0, "\(outcome.messages)")
    #expect(
      outcome.output == """
        G8, udbetalingsplan 1 (godkendt 15.03.2018): 475.000,00 kr. af 475.000,00 kr.
          G8-1  31.01.2018  158.333,34 kr.
          G8-2  28.02.2018  158.333,33 kr.
          G8-3  31.03.2018  158.333,33 kr.

        """)
    #expect(!user.run("check").output.contains("C-NO-PLAN"))
    #expect(user.run("verify").status == 0)
  }

  @Test func afterAnAmendmentTheRestIsPlannedAnewOnItsOwnDays() throws {
    let user = try CommandLineUser.withSample()
    #expect(
      user.run("grant", "amend", "G5", "--amount", "-50000", "--date", "2018-02-01").status == 0)
    let outcome = user.run("instalment", "plan", "G5", "--split", "3", "--approve")
    #expect(outcome.status == 0, "\(outcome.messages)")
    #expect(outcome.output.contains("850.000,00 kr. af 850.000,00 kr."))
    #expect(outcome.output.contains("  G5-5  02.01.2018  112.500,00 kr.\n"))
    #expect(outcome.output.contains("  G5-6  03.04.2018  95.833,34 kr.\n"))
    #expect(outcome.output.contains("  G5-8  01.10.2018  95.833,33 kr.\n"))
    #expect(!user.run("check").output.contains("G-INST-SUM"))
    let before = user.run("outlook", "--as-of", "2018-03-15").output
    #expect(before.contains("112.500,00") || before.contains("19.380.833,34"))
  }

  @Test func aPlanIsADraftUntilItIsApproved() throws {
    let user = try CommandLineUser.withSample()
    let line = ["instalment", "plan", "G8", "--instalment", "2018-04-03=400.000"]
    let draft = user.run(line)
    #expect(draft.output.contains("(kladde): 400.000,00 kr. af 475.000,00 kr."))
    #expect(user.run("instalment", "approve", "G8").messages.contains("læg 75.000,00 kr. til"))
    let whole = user.run(line + ["--instalment", "03-12-2018=75.000"])
    #expect(whole.output.contains("udbetalingsplan 1 (kladde): 475.000,00 kr."))
    #expect(whole.output.contains("Godkend med: grants instalment approve G8"))
    #expect(user.run("instalment", "approve", "G8").status == 0)
    #expect(user.run("instalment", "approve", "G8").messages.contains("[G-NO-DRAFT]"))
  }

  @Test(arguments: [
    (["G6", "--split", "1", "--first", "2018-04-01"], "G-PLANNED", 1),
    (["G8", "--split", "2"], "U-MISSING", 64),
    (["G8", "--split", "2", "--first", "2018-04-01"], "U-MISSING", 64),
    (["G8"], "U-MISSING", 64), (["G8", "--split", "0"], "U-USAGE", 64),
    (["G8", "--split", "2", "--instalment", "2018-04-03=1"], "U-USAGE", 64),
    (["G8", "--instalment", "2018-04-03=0"], "V-SIGN", 1),
    (["G8", "--instalment", "2018-04-03=1 EUR"], "R-CURRENCY", 1),
    (["P1", "--split", "2", "--first", "2018-04-01"], "G-PLANNED", 1),
    (["G88", "--split", "1"], "U-RECORD", 64),
    (["G8", "--instalment", "2018-04-03=1", "--approve"], "G-INST-SUM", 1),
  ])
  func refusesAndChangesNothing(line: [String], code: String, status: Int32) throws {
    let user = try CommandLineUser.withSample()
    let before = try user.everything()
    let outcome = user.run(["instalment", "plan"] + line)
    #expect(outcome.status == status)
    #expect(outcome.messages.contains("[\(code)]"), "\(outcome.messages)")
    #expect(try user.everything() == before)
  }
}
