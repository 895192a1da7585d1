import Foundation
import PortfolioModel
import PortfolioTestSupport
import Testing

/// Awards count in the year of their own day, amendments in theirs, and a correction keeps the day
/// of what it corrects; every figure can be asked as of any day.
@Suite struct CountingRuleTests {
  /// −50.000 kr. on G5, dated and recorded in 2018.
  private static let amendment = """
      <grantFact ref="G5-amended" grant="G5" event="amended" day="2018-02-01" \
    amount="-50000.00 DKK" reason="Aftalt nedsættelse" recorded="2018-02-01T16:00:00Z" \
    recordedBy="Eksempel"/>
    """

  /// G5's award was 850.000 and not 900.000, found out in 2019.
  private static let correction = """
      <grantFact ref="G5-reversed" grant="G5" event="reversed" day="2017-01-16" \
    amount="-900000.00 DKK" corrects="G5-awarded" reason="Bevillingsbrevet siger 850.000 kr." \
    recorded="2019-02-04T09:30:00Z" recordedBy="Eksempel"/>
      <grantFact ref="G5-awarded-2" grant="G5" event="awarded" day="2017-01-16" \
    amount="850000.00 DKK" corrects="G5-awarded" reason="Bevillingsbrevet siger 850.000 kr." \
    recorded="2019-02-04T09:30:00Z" recordedBy="Eksempel"/>
    """

  private func user(adding facts: String) throws -> CommandLineUser {
    let user = try CommandLineUser()
    #expect(user.run("init").status == 0)
    let file = try user.folder.write(
      try PortfolioFile.sample(adding: facts, after: "grantFact"), as: "p.xml")
    let outcome = user.run("import", "portfolio", file)
    #expect(outcome.status == 0, "\(outcome.messages)")
    return user
  }

  private func awarded(_ user: CommandLineUser, _ arguments: String...) throws -> Int {
    let outcome = user.run(["totals", "--format", "json"] + arguments)
    if outcome.output.contains("\"blocks\" : [\n\n  ]") { return 0 }
    let block = try ControlTotalsTests.block(outcome.output)
    let total = (block["total"] as? [String: Any])?["awarded"] as? [String: Any]
    return try #require(total?["minorUnits"] as? Int)
  }

  @Test func countsAnAmendmentInTheYearOfItsOwnDay() throws {
    let user = try user(adding: Self.amendment)
    #expect(try awarded(user, "--year", "2017") == 3_317_080_000)
    #expect(try awarded(user, "--year", "2018") == 42_500_000)
    #expect(user.run("totals", "reconcile").status == 0)
  }

  @Test func countsACorrectionOnTheDayOfTheFactItCorrects() throws {
    let user = try user(adding: Self.correction)
    #expect(try awarded(user, "--year", "2017") == 3_312_080_000)
    #expect(try awarded(user, "--year", "2018") == 47_500_000)
    #expect(try awarded(user, "--year", "2019") == 0)
  }

  @Test func countsACorrectedAwardOnce() throws {
    let user = try user(adding: Self.correction)
    let text = user.run("totals", "--year", "2017", "--format", "json").output
    #expect(try ControlTotalsTests.block(text)["count"] as? Int == 6)
  }

  @Test func givesTheFigureAsItWasKnownOnAnEarlierDay() throws {
    let user = try user(adding: Self.correction)
    #expect(try awarded(user, "--year", "2017", "--as-of", "2018-03-15") == 3_317_080_000)
    #expect(try awarded(user, "--year", "2017", "--as-of", "2019-02-03") == 3_317_080_000)
    #expect(try awarded(user, "--year", "2017", "--as-of", "2019-02-04") == 3_312_080_000)
  }

  @Test func givesEveryAwardOnlyFromTheDayItWasRecorded() throws {
    let user = try CommandLineUser.withSample()
    #expect(try awarded(user, "--year", "2017", "--as-of", "2017-01-15") == 0)
    #expect(try awarded(user, "--year", "2017", "--as-of", "2017-01-16") == 90_000_000)
    #expect(try awarded(user, "--year", "2017", "--as-of", "2017-12-31") == 3_317_080_000)
  }

  @Test func reconcileNamesTheDifferenceAndTheCorrectionBehindIt() throws {
    let user = try user(adding: Self.correction)
    let outcome = user.run("totals", "reconcile")
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("33.170.800,00"))
    #expect(outcome.output.contains("33.120.800,00"))
    #expect(outcome.output.contains("-50.000,00"))
    #expect(outcome.output.contains("G5-reversed"))
    #expect(outcome.output.contains("G5-awarded-2"))
    #expect(outcome.output.contains("Bevillingsbrevet siger 850.000 kr."))
    #expect(!outcome.output.contains("var der allerede"))
  }

  @Test func explainListsFactsThatSumToTheFigure() throws {
    let user = try user(adding: Self.correction)
    for measure in ["awarded", "received", "spent", "applied"] {
      let arguments = ["totals", "--year", "2017", "--measure", measure, "--format", "json"]
      let block = try ControlTotalsTests.block(user.run(arguments).output)
      let figure = ((block["total"] as? [String: Any])?[measure] as? [String: Any])?["minorUnits"]
      let text = user.run(arguments + ["--explain"]).output
      let report = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
      let facts = try #require(report?["facts"] as? [[String: Any]])
      let amounts = facts.compactMap {
        ($0["amount"] as? [String: Any])?["minorUnits"] as? Int
      }
      #expect(amounts.reduce(0, +) == figure as? Int, "\(measure)")
      #expect(amounts.count == facts.count)
    }
  }

  @Test func aCorrectionLeavesAFindingUntilBudgetAndPlanFollow() throws {
    let user = try user(adding: Self.correction)
    let outcome = user.run("check")
    #expect(outcome.output.contains("[G-SHARE]"))
    #expect(outcome.output.contains("[G-INST-SUM] Raterne på G5"))
  }

  @Test func publishRemembersAFigureForReconciling() throws {
    let user = try CommandLineUser.withSample()
    let outcome = user.run(
      "totals", "publish", "2018", "--amount", "500.000,00", "--source", "Nyhedsbrev")
    #expect(outcome.status == 0, "\(outcome.messages)")
    let report = user.run("totals", "reconcile")
    #expect(report.status == 1)
    #expect(report.output.contains("-25.000,00"))
    #expect(report.output.contains("var der allerede, da tallet blev offentliggjort"))
  }
}
