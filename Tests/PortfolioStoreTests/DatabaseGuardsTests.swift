import PortfolioModel
import PortfolioStore
import PortfolioTestSupport
import Testing

/// Every invariant again, against straight SQL: the database itself refuses what no command lets
/// through.
@Suite struct DatabaseGuardsTests {
  struct Attack: Sendable, CustomTestStringConvertible {
    let name: String
    let sql: String
    let rule: String
    var testDescription: String { name }

    init(_ name: String, _ sql: String, _ rule: String) {
      self.name = name
      self.sql = sql
      self.rule = rule
    }
  }

  private static let by = "1, 'x'"

  static let attacks =
    [
      "grantFact", "budgetApproval", "planApproval", "dutyFact", "instalmentFact", "measurement",
      "publishedFigure", "posting", "charge",
    ].flatMap { table in
      [
        Attack("changes a \(table)", "UPDATE \(table) SET recorded = 1", "fact-is-fixed"),
        Attack("removes a \(table)", "DELETE FROM \(table)", "fact-is-fixed"),
      ]
    } + [
      Attack(
        "approves a budget whose lines do not sum",
        """
        INSERT INTO budget (ref, project, revision, firstDay, lastDay, basis, recorded, recordedBy)
          VALUES ('b2', 'myway', 2, '2016-01-01', '2019-12-31', 'stated', \(by));
        INSERT INTO budgetAmount (ref, budget, line, amountMinor, currency, recorded, recordedBy)
          VALUES ('b2.1', 'b2', 'myway.loen', 399999999, 'DKK', \(by));
        INSERT INTO fundingShare (ref, budget, source, amountMinor, currency, recorded, recordedBy)
          VALUES ('b2.s', 'b2', 'myway.G7', 400000000, 'DKK', \(by));
        INSERT INTO budgetApproval (ref, budget, day, recorded, recordedBy)
          VALUES ('b2.ok', 'b2', '2018-01-01', \(by));
        """, "budget-sum"),
      Attack(
        "approves a budget with another grant than was awarded",
        """
        INSERT INTO budget (ref, project, revision, firstDay, lastDay, basis, recorded, recordedBy)
          VALUES ('b2', 'myway', 2, '2016-01-01', '2019-12-31', 'stated', \(by));
        INSERT INTO budgetAmount (ref, budget, line, amountMinor, currency, recorded, recordedBy)
          VALUES ('b2.1', 'b2', 'myway.loen', 400000001, 'DKK', \(by));
        INSERT INTO fundingShare (ref, budget, source, amountMinor, currency, recorded, recordedBy)
          VALUES ('b2.s', 'b2', 'myway.G7', 400000001, 'DKK', \(by));
        INSERT INTO budgetApproval (ref, budget, day, recorded, recordedBy)
          VALUES ('b2.ok', 'b2', '2018-01-01', \(by));
        """, "grant-share"),
      Attack(
        "approves a plan whose instalments do not make the grant",
        """
        INSERT INTO instalmentPlan (ref, "grant", revision, basis, recorded, recordedBy)
          VALUES ('p2', 'G3', 2, 'stated', \(by));
        INSERT INTO plannedInstalment
          (ref, "plan", instalment, due, amountMinor, currency, recorded, recordedBy)
          VALUES ('p2.1', 'p2', 'G3-1', '2018-01-01', 44999900, 'DKK', \(by));
        INSERT INTO planApproval (ref, "plan", day, recorded, recordedBy)
          VALUES ('p2.ok', 'p2', '2018-01-01', \(by));
        """, "instalment-sum"),
      Attack(
        "changes an approved budget's amount",
        "UPDATE budgetAmount SET amountMinor = amountMinor + 1", "approved-is-fixed"),
      Attack(
        "adds to an approved budget",
        """
        INSERT INTO fundingShare (ref, budget, source, amountMinor, currency, recorded, recordedBy)
          VALUES ('x', 'myway-budget-1', 'myway.G7', 1, 'DKK', \(by))
        """, "approved-is-fixed"),
      Attack("removes from an approved plan", "DELETE FROM plannedInstalment", "approved-is-fixed"),
      Attack(
        "moves the period of an approved budget", "UPDATE budget SET lastDay = '2030-01-01'",
        "approved-is-fixed"),
      Attack(
        "ends a grant before it begins",
        "UPDATE \"grant\" SET lastDay = '2016-12-31' WHERE ref = 'G1'", "CHECK"),
      Attack(
        "uses a case number twice at a funder",
        "UPDATE \"grant\" SET caseNumber = 'J-1' WHERE funder = 'F5'", "UNIQUE"),
      Attack(
        "uses a reference twice",
        "UPDATE \"grant\" SET ref = 'G2' WHERE ref = 'A1'", "UNIQUE"),
      Attack(
        "writes a day that is none",
        "UPDATE \"grant\" SET firstDay = '2017-02-31' WHERE ref = 'G1'", "CHECK"),
      Attack(
        "writes text for an amount",
        """
        INSERT INTO grantFact
          (ref, "grant", event, day, amountMinor, currency, basis, recorded, recordedBy)
          VALUES ('x', 'G1', 'amended', '2018-01-01', 'en krone', 'DKK', 'stated', \(by))
        """, "TEXT value in INTEGER"),
      Attack(
        "adds an amount in another currency",
        """
        INSERT INTO grantFact
          (ref, "grant", event, day, amountMinor, currency, basis, recorded, recordedBy)
          VALUES ('x', 'G1', 'amended', '2018-01-01', 100, 'EUR', 'stated', \(by))
        """, "currency"),
      Attack(
        "changes the currency of a project that has grants",
        "UPDATE project SET currency = 'EUR' WHERE ref = 'myway'", "currency"),
      Attack(
        "moves a grant away from what pays for it",
        "UPDATE \"grant\" SET project = 'myway' WHERE ref = 'G3'", "wrong-owner"),
      Attack(
        "reverses with another amount",
        """
        INSERT INTO grantFact
          (ref, "grant", event, day, amountMinor, currency, corrects, basis, recorded, recordedBy)
          VALUES ('x', 'G1', 'reversed', '2017-03-27', -1, 'DKK', 'G1-awarded', 'stated', \(by))
        """, "reversal"),
      Attack(
        "reverses on another day",
        """
        INSERT INTO grantFact
          (ref, "grant", event, day, amountMinor, currency, corrects, basis, recorded, recordedBy)
          VALUES ('x', 'G1', 'reversed', '2018-03-27', -1800000000, 'DKK', 'G1-awarded', 'stated',
            \(by))
        """, "reversal"),
      Attack(
        "reverses twice",
        """
        INSERT INTO instalmentFact
          (ref, instalment, event, day, amountMinor, currency, corrects, basis, recorded, recordedBy)
          VALUES ('x', 'G6-1', 'reversed', '2017-07-10', -17080000, 'DKK', 'G6-1-received',
            'stated', \(by)),
          ('y', 'G6-1', 'reversed', '2017-07-10', -17080000, 'DKK', 'G6-1-received', 'stated',
            \(by))
        """, "already-reversed"),
      Attack(
        "takes a posting back with another amount",
        """
        INSERT INTO charge (postingId, sourceId, day, recorded, amountMinor)
          SELECT 9001, sourceId, '2018-01-01', 1, -1 FROM charge WHERE postingId = 1 LIMIT 1;
        INSERT INTO posting
          (id, projectId, lineId, day, amountMinor, text, voucher, ordinal, reversesId, recorded,
            recordedBy)
          SELECT 9001, projectId, lineId, '2018-01-01', -1, 'x', 'X-1', 1, 1, \(by)
          FROM posting WHERE id = 1;
        """, "reversal"),
      Attack(
        "posts without a charge",
        """
        INSERT INTO posting
          (id, projectId, lineId, day, amountMinor, text, voucher, ordinal, recorded, recordedBy)
          VALUES (9001, 1, 1, '2018-01-01', 100, 'x', 'X-1', 1, \(by))
        """, "charges-sum"),
      Attack(
        "posts with charges that do not sum",
        """
        INSERT INTO charge (postingId, sourceId, day, recorded, amountMinor)
          VALUES (9001, 1, '2018-01-01', 1, 99);
        INSERT INTO posting
          (id, projectId, lineId, day, amountMinor, text, voucher, ordinal, recorded, recordedBy)
          VALUES (9001, 1, 1, '2018-01-01', 100, 'x', 'X-1', 1, \(by))
        """, "charges-sum"),
      Attack(
        "posts on another project's line",
        """
        INSERT INTO charge (postingId, sourceId, day, recorded, amountMinor)
          VALUES (9001, 1, '2018-01-01', 1, 100);
        INSERT INTO posting
          (id, projectId, lineId, day, amountMinor, text, voucher, ordinal, recorded, recordedBy)
          VALUES (9001, 2, 1, '2018-01-01', 100, 'x', 'X-1', 1, \(by))
        """, "wrong-owner"),
      Attack(
        "posts on a line that is not there",
        """
        INSERT INTO charge (postingId, sourceId, day, recorded, amountMinor)
          VALUES (9001, 1, '2018-01-01', 1, 100);
        INSERT INTO posting
          (id, projectId, lineId, day, amountMinor, text, voucher, ordinal, recorded, recordedBy)
          VALUES (9001, 1, 9999, '2018-01-01', 100, 'x', 'X-1', 1, \(by))
        """, "wrong-owner"),
      Attack(
        "adds a charge to a posting that is there",
        """
        INSERT INTO charge (postingId, sourceId, day, recorded, amountMinor)
          VALUES (1, 2, '2018-01-01', 1, 100)
        """, "fact-is-fixed"),
      Attack(
        "leaves a charge without its posting",
        """
        INSERT INTO charge (postingId, sourceId, day, recorded, amountMinor)
          VALUES (9001, 1, '2018-01-01', 1, 100)
        """, "FOREIGN KEY"),
      Attack(
        "removes a project that money hangs on", "DELETE FROM project WHERE ref = 'myway'",
        "FOREIGN KEY"),
      Attack(
        "refers to a funder that is not there",
        "UPDATE \"grant\" SET funder = 'F99' WHERE ref = 'G1'", "FOREIGN KEY"),
      Attack(
        "adds a second organisation",
        """
        INSERT INTO organisation (ref, name, identifierIsPlaceholder, recorded, recordedBy)
          VALUES ('anden', 'En anden', 0, \(by))
        """, "UNIQUE"),
      Attack(
        "measures a ratio without a denominator",
        """
        INSERT INTO measurement (ref, indicator, role, firstDay, lastDay, form, value, basis,
          recorded, recordedBy)
          VALUES ('x', 'R01', 'measured', '2018-01-01', '2018-01-31', 'ratio', 1000, 'stated',
            \(by))
        """, "CHECK"),
    ]

  @Test(arguments: attacks)
  func theDatabaseRefuses(attack: Attack) throws {
    let user = try CommandLineUser.withSample()
    let before = try user.everything()
    let store = try user.store()
    do {
      try store.execute(sql: attack.sql)
      Issue.record("\(attack.name) was let through")
    } catch StoreError.refused(let rule) {
      #expect(rule.contains(attack.rule), "\(rule)")
    }
    #expect(try user.everything() == before)
    #expect(user.run("verify").status == 0)
  }
}
