import PortfolioStore
import PortfolioTestSupport
import Testing

/// What straight SQL cannot do either: put a row in another's place, move what money hangs on, or
/// tell a grant's story in an order that cannot be.
@Suite struct MovingGuardsTests {
  typealias Attack = DatabaseGuardsTests.Attack

  private static let by = "1, 'x'"

  /// A second budget of MyWay and a second plan of Go' Ferie 4, not approved.
  private static let drafts = """
    INSERT INTO budget (ref, project, revision, firstDay, lastDay, basis, recorded, recordedBy)
      VALUES ('b2', 'myway', 2, '2016-01-01', '2019-12-31', 'stated', \(by));
    INSERT INTO budgetAmount (ref, budget, line, amountMinor, currency, recorded, recordedBy)
      VALUES ('b2.1', 'b2', 'myway.loen', 100, 'DKK', \(by));
    INSERT INTO fundingShare (ref, budget, source, amountMinor, currency, recorded, recordedBy)
      VALUES ('b2.s', 'b2', 'myway.G7', 100, 'DKK', \(by));
    INSERT INTO instalmentPlan (ref, "grant", revision, basis, recorded, recordedBy)
      VALUES ('p2', 'G3', 2, 'stated', \(by));
    INSERT INTO plannedInstalment
      (ref, "plan", instalment, due, amountMinor, currency, recorded, recordedBy)
      VALUES ('p2.1', 'p2', 'G3-1', '2018-01-01', 100, 'DKK', \(by));

    """

  static let moves = [
    Attack(
      "moves a source that is charged to another project",
      "UPDATE fundingSource SET project = 'myway' WHERE ref = 'helhedsplan.M1'", "in-use"),
    Attack(
      "gives a source that is charged another grant",
      "UPDATE fundingSource SET \"grant\" = 'A1' WHERE ref = 'myway.G7'", "in-use"),
    Attack(
      "moves a source away from its grant",
      """
      INSERT INTO fundingSource (ref, project, sort, "grant", recorded, recordedBy)
        VALUES ('x', 'naboskab-i-haverne', 'grant', 'P1', \(by));
      UPDATE fundingSource SET project = 'myway' WHERE ref = 'x'
      """, "wrong-owner"),
    Attack(
      "moves a line that postings stand on",
      "UPDATE budgetLine SET project = 'go-ferie-5', number = 90 WHERE ref = 'myway.loen'",
      "in-use"),
    Attack(
      "moves an instalment that was received to another grant",
      "UPDATE instalment SET \"grant\" = 'G1', number = 90 WHERE ref = 'G3-1'", "in-use"),
    Attack(
      "moves a draft of a budget with its amounts to another project",
      drafts + "UPDATE budget SET project = 'brandkadet' WHERE ref = 'b2'", "in-use"),
    Attack(
      "moves a draft of a plan with its instalments to another grant",
      drafts + "UPDATE instalmentPlan SET \"grant\" = 'G1' WHERE ref = 'p2'", "in-use"),
    Attack(
      "moves an amount of a draft into an approved budget",
      drafts + "UPDATE budgetAmount SET budget = 'myway-budget-1', year = 2016 WHERE ref = 'b2.1'",
      "approved-is-fixed"),
    Attack(
      "moves a share of a draft into an approved budget",
      drafts + "UPDATE fundingShare SET budget = 'myway-budget-1' WHERE ref = 'b2.s'",
      "approved-is-fixed"),
    Attack(
      "moves an instalment of a draft into an approved plan",
      drafts + "UPDATE plannedInstalment SET \"plan\" = 'G3-plan-1' WHERE ref = 'p2.1'",
      "approved-is-fixed"),
    Attack(
      "moves an amount to another project's line",
      drafts + "UPDATE budgetAmount SET line = 'go-ferie-4.transport' WHERE ref = 'b2.1'",
      "wrong-owner"),
    Attack(
      "gives an amount another currency",
      drafts + "UPDATE budgetAmount SET currency = 'EUR' WHERE ref = 'b2.1'", "currency"),
    Attack(
      "moves a share to another project's source",
      drafts + "UPDATE fundingShare SET source = 'helhedsplan.M1' WHERE ref = 'b2.s'",
      "wrong-owner"),
    Attack(
      "gives a share another currency",
      drafts + "UPDATE fundingShare SET currency = 'EUR' WHERE ref = 'b2.s'", "currency"),
    Attack(
      "plans another grant's instalment",
      drafts + "UPDATE plannedInstalment SET instalment = 'G1-1' WHERE ref = 'p2.1'",
      "wrong-owner"),
    Attack(
      "plans an instalment in another currency",
      drafts + "UPDATE plannedInstalment SET currency = 'EUR' WHERE ref = 'p2.1'", "currency"),
  ]

  static let stories = [
    Attack("awards a grant twice", fact("G1", "awarded", "100"), "already-awarded"),
    Attack("declines what is awarded", fact("G1", "declined", nil), "already-awarded"),
    Attack("amends what is not awarded", fact("A1", "amended", "100"), "not-awarded"),
    Attack(
      "ends a grant by amendment before it begins", end("2017-05-31"), "period"),
    Attack(
      "begins a grant after the end that it was given",
      end("2017-07-01") + "; UPDATE \"grant\" SET firstDay = '2017-07-02' WHERE ref = 'G1'",
      "period"),
  ]

  private static func fact(_ grant: String, _ event: String, _ amount: String?) -> String {
    """
    INSERT INTO grantFact
      (ref, "grant", event, day, amountMinor, currency, basis, recorded, recordedBy)
      VALUES ('x', '\(grant)', '\(event)', '2018-01-01', \(amount ?? "NULL"),
        \(amount == nil ? "NULL" : "'DKK'"), 'stated', \(by))
    """
  }

  private static func end(_ day: String) -> String {
    """
    INSERT INTO grantFact
      (ref, "grant", event, day, newLastDay, basis, recorded, recordedBy)
      VALUES ('x', 'G1', 'amended', '2018-01-01', '\(day)', 'stated', \(by))
    """
  }

  @Test(arguments: moves + stories)
  func theDatabaseRefuses(attack: Attack) throws {
    try expectRefusal(of: attack.sql, with: [attack.rule])
  }

  /// `INSERT OR REPLACE` would remove a fact without asking the trigger that forbids it.
  @Test(arguments: [
    "organisation", "person", "funder", "project", "goal", "focusArea", "activity", "grant",
    "grantFact", "term", "fundingSource", "budgetLine", "budget", "budgetAmount",
    "fundingShare", "budgetApproval", "dutySchedule", "duty", "dutyFact", "instalment",
    "instalmentPlan",
    "plannedInstalment", "planApproval", "instalmentFact", "indicator", "measurement",
    "milestone", "narrative", "explanation", "publishedFigure", "posting", "charge",
  ])
  func noRowIsPutInThePlaceOfAnother(table: String) throws {
    // What else stands against it may speak first; the row must stay as it is all the same.
    try expectRefusal(
      of: "INSERT OR REPLACE INTO \"\(table)\" SELECT * FROM \"\(table)\" LIMIT 1",
      with: ["reference-is-taken", "is-fixed", "already-awarded", "reversal"])
  }

  @Test func noFactIsReplacedUnderAnotherNumber() throws {
    try expectRefusal(
      of: """
        INSERT OR REPLACE INTO grantFact
          (ref, "grant", event, day, amountMinor, currency, basis, recorded, recordedBy)
          VALUES ('G1-applied', 'G1', 'applied', '2016-09-01', 1, 'DKK', 'stated', 1, 'x')
        """, with: ["reference-is-taken"])
    try expectRefusal(
      of: """
        INSERT INTO charge SELECT 9001, sourceId, day, recorded, amountMinor FROM charge
          WHERE postingId = 1;
        INSERT OR REPLACE INTO posting SELECT 9001, projectId, lineId, day, amountMinor, 'andet',
          voucher, ordinal, NULL, recorded, recordedBy FROM posting WHERE id = 1
        """, with: ["fact-is-fixed"])
  }

  private func expectRefusal(of sql: String, with rules: [String]) throws {
    let user = try CommandLineUser.withSample()
    let before = try user.everything()
    let store = try user.store()
    do {
      try store.execute(sql: sql)
      Issue.record("it was let through")
    } catch StoreError.refused(let rule) {
      #expect(rules.contains(where: rule.contains), "\(rule)")
    }
    #expect(try user.everything() == before)
    #expect(user.run("verify").status == 0)
  }
}
