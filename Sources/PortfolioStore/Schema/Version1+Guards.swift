extension Version1 {
  /// Facts are added, never changed and never removed.
  static let factGuards =
    [
      "grantFact", "budgetApproval", "planApproval", "dutyFact", "instalmentFact", "measurement",
      "publishedFigure", "change", "posting", "charge",
    ].map { table in
      """
      CREATE TRIGGER \(table)NoUpdate BEFORE UPDATE ON \(table)
      BEGIN SELECT RAISE(ABORT, 'fact-is-fixed'); END;

      CREATE TRIGGER \(table)NoDelete BEFORE DELETE ON \(table)
      BEGIN SELECT RAISE(ABORT, 'fact-is-fixed'); END;
      """
    }.joined(separator: "\n\n")

  /// What has been approved does not change, and only what adds up to the øre is approved: with
  /// what was known of the grant when the approval was recorded.
  static let approvalGuards = """
    CREATE TRIGGER budgetIsFixed BEFORE UPDATE ON budget
    WHEN EXISTS (SELECT 1 FROM budgetApproval WHERE budget = OLD.ref)
      AND (NEW.project, NEW.revision, NEW.firstDay, NEW.lastDay)
        IS NOT (OLD.project, OLD.revision, OLD.firstDay, OLD.lastDay)
    BEGIN SELECT RAISE(ABORT, 'approved-is-fixed'); END;

    CREATE TRIGGER instalmentPlanIsFixed BEFORE UPDATE ON instalmentPlan
    WHEN EXISTS (SELECT 1 FROM planApproval WHERE "plan" = OLD.ref)
      AND (NEW."grant", NEW.revision) IS NOT (OLD."grant", OLD.revision)
    BEGIN SELECT RAISE(ABORT, 'approved-is-fixed'); END;

    CREATE TRIGGER budgetAddsUp BEFORE INSERT ON budgetApproval
    BEGIN
      SELECT RAISE(ABORT, 'budget-sum') WHERE
        (SELECT sum(amountMinor) FROM budgetAmount WHERE budget = NEW.budget) IS NOT
        (SELECT sum(amountMinor) FROM fundingShare WHERE budget = NEW.budget)
        OR NOT EXISTS (SELECT 1 FROM budgetAmount WHERE budget = NEW.budget);
      SELECT RAISE(ABORT, 'grant-share') WHERE EXISTS
        (SELECT 1 FROM fundingShare AS h
         JOIN fundingSource AS s ON s.ref = h.source AND s.sort = 'grant'
         WHERE h.budget = NEW.budget AND h.amountMinor IS NOT
           (SELECT sum(f.amountMinor) FROM countedGrantFact AS f
            WHERE f."grant" = s."grant" AND f.measure = 'awarded'
              AND f.recorded <= NEW.recorded));
    END;

    CREATE TRIGGER planAddsUp BEFORE INSERT ON planApproval
    BEGIN
      SELECT RAISE(ABORT, 'instalment-sum') WHERE
        (SELECT sum(amountMinor) FROM plannedInstalment WHERE "plan" = NEW."plan") IS NOT
        (SELECT sum(f.amountMinor) FROM instalmentPlan AS p
         JOIN countedGrantFact AS f ON f."grant" = p."grant"
         WHERE p.ref = NEW."plan" AND f.measure = 'awarded' AND f.recorded <= NEW.recorded);
    END;
    """

  /// A reversal takes back exactly one fact, on that fact's own day; amounts are in the currency
  /// of their project; parts belong to the project or grant that they are used in.
  static let consistencyGuards = """
    CREATE TRIGGER grantFactReversal BEFORE INSERT ON grantFact WHEN NEW.event = 'reversed'
    BEGIN
      SELECT RAISE(ABORT, 'reversal') WHERE NOT EXISTS
        (SELECT 1 FROM grantFact AS o WHERE o.ref = NEW.corrects AND o.event <> 'reversed'
         AND o."grant" = NEW."grant" AND o.day = NEW.day
         AND NEW.amountMinor IS -o.amountMinor);
      SELECT RAISE(ABORT, 'already-reversed') WHERE EXISTS
        (SELECT 1 FROM grantFact WHERE event = 'reversed' AND corrects = NEW.corrects);
    END;

    CREATE TRIGGER instalmentFactReversal BEFORE INSERT ON instalmentFact
    WHEN NEW.event = 'reversed'
    BEGIN
      SELECT RAISE(ABORT, 'reversal') WHERE NOT EXISTS
        (SELECT 1 FROM instalmentFact AS o WHERE o.ref = NEW.corrects AND o.event = 'received'
         AND o.instalment = NEW.instalment AND o.day = NEW.day
         AND NEW.amountMinor IS -o.amountMinor);
      SELECT RAISE(ABORT, 'already-reversed') WHERE EXISTS
        (SELECT 1 FROM instalmentFact WHERE event = 'reversed' AND corrects = NEW.corrects);
    END;

    CREATE TRIGGER grantFactCurrency BEFORE INSERT ON grantFact WHEN NEW.currency IS NOT NULL
    BEGIN
      SELECT RAISE(ABORT, 'currency') WHERE NEW.currency <>
        (SELECT p.currency FROM "grant" AS g JOIN project AS p ON p.ref = g.project
         WHERE g.ref = NEW."grant");
    END;

    CREATE TRIGGER instalmentFactCurrency BEFORE INSERT ON instalmentFact
    WHEN NEW.currency IS NOT NULL
    BEGIN
      SELECT RAISE(ABORT, 'currency') WHERE NEW.currency <>
        (SELECT p.currency FROM instalment AS i JOIN "grant" AS g ON g.ref = i."grant"
         JOIN project AS p ON p.ref = g.project WHERE i.ref = NEW.instalment);
    END;

    CREATE TRIGGER fundingSourceBelongs BEFORE INSERT ON fundingSource
    WHEN NEW."grant" IS NOT NULL
    BEGIN
      SELECT RAISE(ABORT, 'wrong-owner') WHERE
        (SELECT project FROM "grant" WHERE ref = NEW."grant") IS NOT NEW.project;
    END;

    CREATE TRIGGER grantProjectIsFixed BEFORE UPDATE OF project ON "grant"
    WHEN NEW.project <> OLD.project
      AND EXISTS (SELECT 1 FROM fundingSource WHERE "grant" = OLD.ref)
    BEGIN SELECT RAISE(ABORT, 'wrong-owner'); END;

    CREATE TRIGGER projectCurrencyIsFixed BEFORE UPDATE OF currency ON project
    WHEN NEW.currency <> OLD.currency
      AND (EXISTS (SELECT 1 FROM "grant" WHERE project = OLD.ref)
        OR EXISTS (SELECT 1 FROM budget WHERE project = OLD.ref))
    BEGIN SELECT RAISE(ABORT, 'currency'); END;
    """
}
