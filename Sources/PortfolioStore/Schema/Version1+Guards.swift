extension Version1 {
  /// Facts are added, never changed and never removed.
  static let factGuards = """
    CREATE TRIGGER grantFactNoUpdate BEFORE UPDATE ON grantFact
    BEGIN SELECT RAISE(ABORT, 'fact-is-fixed'); END;

    CREATE TRIGGER grantFactNoDelete BEFORE DELETE ON grantFact
    BEGIN SELECT RAISE(ABORT, 'fact-is-fixed'); END;

    CREATE TRIGGER budgetApprovalNoUpdate BEFORE UPDATE ON budgetApproval
    BEGIN SELECT RAISE(ABORT, 'fact-is-fixed'); END;

    CREATE TRIGGER budgetApprovalNoDelete BEFORE DELETE ON budgetApproval
    BEGIN SELECT RAISE(ABORT, 'fact-is-fixed'); END;

    CREATE TRIGGER planApprovalNoUpdate BEFORE UPDATE ON planApproval
    BEGIN SELECT RAISE(ABORT, 'fact-is-fixed'); END;

    CREATE TRIGGER planApprovalNoDelete BEFORE DELETE ON planApproval
    BEGIN SELECT RAISE(ABORT, 'fact-is-fixed'); END;

    CREATE TRIGGER dutyFactNoUpdate BEFORE UPDATE ON dutyFact
    BEGIN SELECT RAISE(ABORT, 'fact-is-fixed'); END;

    CREATE TRIGGER dutyFactNoDelete BEFORE DELETE ON dutyFact
    BEGIN SELECT RAISE(ABORT, 'fact-is-fixed'); END;

    CREATE TRIGGER instalmentFactNoUpdate BEFORE UPDATE ON instalmentFact
    BEGIN SELECT RAISE(ABORT, 'fact-is-fixed'); END;

    CREATE TRIGGER instalmentFactNoDelete BEFORE DELETE ON instalmentFact
    BEGIN SELECT RAISE(ABORT, 'fact-is-fixed'); END;

    CREATE TRIGGER measurementNoUpdate BEFORE UPDATE ON measurement
    BEGIN SELECT RAISE(ABORT, 'fact-is-fixed'); END;

    CREATE TRIGGER measurementNoDelete BEFORE DELETE ON measurement
    BEGIN SELECT RAISE(ABORT, 'fact-is-fixed'); END;

    CREATE TRIGGER publishedFigureNoUpdate BEFORE UPDATE ON publishedFigure
    BEGIN SELECT RAISE(ABORT, 'fact-is-fixed'); END;

    CREATE TRIGGER publishedFigureNoDelete BEFORE DELETE ON publishedFigure
    BEGIN SELECT RAISE(ABORT, 'fact-is-fixed'); END;

    CREATE TRIGGER changeNoUpdate BEFORE UPDATE ON change
    BEGIN SELECT RAISE(ABORT, 'fact-is-fixed'); END;

    CREATE TRIGGER changeNoDelete BEFORE DELETE ON change
    BEGIN SELECT RAISE(ABORT, 'fact-is-fixed'); END;

    CREATE TRIGGER postingNoUpdate BEFORE UPDATE ON posting
    BEGIN SELECT RAISE(ABORT, 'fact-is-fixed'); END;

    CREATE TRIGGER postingNoDelete BEFORE DELETE ON posting
    BEGIN SELECT RAISE(ABORT, 'fact-is-fixed'); END;

    CREATE TRIGGER chargeNoUpdate BEFORE UPDATE ON charge
    BEGIN SELECT RAISE(ABORT, 'fact-is-fixed'); END;

    CREATE TRIGGER chargeNoDelete BEFORE DELETE ON charge
    BEGIN SELECT RAISE(ABORT, 'fact-is-fixed'); END;
    """

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

    CREATE TRIGGER budgetAmountNoInsert BEFORE INSERT ON budgetAmount
    WHEN EXISTS (SELECT 1 FROM budgetApproval WHERE "budget" = NEW."budget")
    BEGIN SELECT RAISE(ABORT, 'approved-is-fixed'); END;

    CREATE TRIGGER budgetAmountNoUpdate BEFORE UPDATE ON budgetAmount
    WHEN EXISTS (SELECT 1 FROM budgetApproval WHERE "budget" = OLD."budget")
    BEGIN SELECT RAISE(ABORT, 'approved-is-fixed'); END;

    CREATE TRIGGER budgetAmountNoDelete BEFORE DELETE ON budgetAmount
    WHEN EXISTS (SELECT 1 FROM budgetApproval WHERE "budget" = OLD."budget")
    BEGIN SELECT RAISE(ABORT, 'approved-is-fixed'); END;

    CREATE TRIGGER fundingShareNoInsert BEFORE INSERT ON fundingShare
    WHEN EXISTS (SELECT 1 FROM budgetApproval WHERE "budget" = NEW."budget")
    BEGIN SELECT RAISE(ABORT, 'approved-is-fixed'); END;

    CREATE TRIGGER fundingShareNoUpdate BEFORE UPDATE ON fundingShare
    WHEN EXISTS (SELECT 1 FROM budgetApproval WHERE "budget" = OLD."budget")
    BEGIN SELECT RAISE(ABORT, 'approved-is-fixed'); END;

    CREATE TRIGGER fundingShareNoDelete BEFORE DELETE ON fundingShare
    WHEN EXISTS (SELECT 1 FROM budgetApproval WHERE "budget" = OLD."budget")
    BEGIN SELECT RAISE(ABORT, 'approved-is-fixed'); END;

    CREATE TRIGGER plannedInstalmentNoInsert BEFORE INSERT ON plannedInstalment
    WHEN EXISTS (SELECT 1 FROM planApproval WHERE "plan" = NEW."plan")
    BEGIN SELECT RAISE(ABORT, 'approved-is-fixed'); END;

    CREATE TRIGGER plannedInstalmentNoUpdate BEFORE UPDATE ON plannedInstalment
    WHEN EXISTS (SELECT 1 FROM planApproval WHERE "plan" = OLD."plan")
    BEGIN SELECT RAISE(ABORT, 'approved-is-fixed'); END;

    CREATE TRIGGER plannedInstalmentNoDelete BEFORE DELETE ON plannedInstalment
    WHEN EXISTS (SELECT 1 FROM planApproval WHERE "plan" = OLD."plan")
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

    CREATE TRIGGER plannedInstalmentBelongs BEFORE INSERT ON plannedInstalment
    BEGIN
      SELECT RAISE(ABORT, 'wrong-owner') WHERE
        (SELECT "grant" FROM instalment WHERE ref = NEW.instalment) IS NOT
        (SELECT "grant" FROM instalmentPlan WHERE ref = NEW."plan");
      SELECT RAISE(ABORT, 'currency') WHERE NEW.currency <>
        (SELECT p.currency FROM instalmentPlan AS n JOIN "grant" AS g ON g.ref = n."grant"
         JOIN project AS p ON p.ref = g.project WHERE n.ref = NEW."plan");
    END;

    CREATE TRIGGER budgetAmountBelongs BEFORE INSERT ON budgetAmount
    BEGIN
      SELECT RAISE(ABORT, 'wrong-owner') WHERE
        (SELECT project FROM budgetLine WHERE ref = NEW.line) IS NOT
        (SELECT project FROM budget WHERE ref = NEW.budget);
      SELECT RAISE(ABORT, 'currency') WHERE NEW.currency <>
        (SELECT p.currency FROM budget AS b JOIN project AS p ON p.ref = b.project
         WHERE b.ref = NEW.budget);
    END;

    CREATE TRIGGER fundingShareBelongs BEFORE INSERT ON fundingShare
    BEGIN
      SELECT RAISE(ABORT, 'wrong-owner') WHERE
        (SELECT project FROM fundingSource WHERE ref = NEW.source) IS NOT
        (SELECT project FROM budget WHERE ref = NEW.budget);
      SELECT RAISE(ABORT, 'currency') WHERE NEW.currency <>
        (SELECT p.currency FROM budget AS b JOIN project AS p ON p.ref = b.project
         WHERE b.ref = NEW.budget);
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
