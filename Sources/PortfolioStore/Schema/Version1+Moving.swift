extension Version1 {
  /// What money hangs on stays where it is, and what may be moved or changed keeps to the rules
  /// that held when it was added.
  static let movingGuards = """
    CREATE TRIGGER fundingSourceStays BEFORE UPDATE OF project, "grant" ON fundingSource
    WHEN (NEW.project, NEW."grant") IS NOT (OLD.project, OLD."grant")
    BEGIN
      SELECT RAISE(ABORT, 'in-use') WHERE
        EXISTS (SELECT 1 FROM charge WHERE sourceId = OLD.id)
        OR EXISTS (SELECT 1 FROM fundingShare WHERE source = OLD.ref);
      SELECT RAISE(ABORT, 'wrong-owner') WHERE NEW."grant" IS NOT NULL AND
        (SELECT project FROM "grant" WHERE ref = NEW."grant") IS NOT NEW.project;
    END;

    CREATE TRIGGER budgetLineStays BEFORE UPDATE OF project ON budgetLine
    WHEN NEW.project <> OLD.project
      AND (EXISTS (SELECT 1 FROM posting WHERE lineId = OLD.id)
        OR EXISTS (SELECT 1 FROM budgetAmount WHERE line = OLD.ref))
    BEGIN SELECT RAISE(ABORT, 'in-use'); END;

    CREATE TRIGGER instalmentStays BEFORE UPDATE OF "grant" ON instalment
    WHEN NEW."grant" <> OLD."grant"
      AND (EXISTS (SELECT 1 FROM instalmentFact WHERE instalment = OLD.ref)
        OR EXISTS (SELECT 1 FROM plannedInstalment WHERE instalment = OLD.ref))
    BEGIN SELECT RAISE(ABORT, 'in-use'); END;

    CREATE TRIGGER budgetStays BEFORE UPDATE OF project ON budget
    WHEN NEW.project <> OLD.project
      AND (EXISTS (SELECT 1 FROM budgetAmount WHERE budget = OLD.ref)
        OR EXISTS (SELECT 1 FROM fundingShare WHERE budget = OLD.ref))
    BEGIN SELECT RAISE(ABORT, 'in-use'); END;

    CREATE TRIGGER instalmentPlanStays BEFORE UPDATE OF "grant" ON instalmentPlan
    WHEN NEW."grant" <> OLD."grant"
      AND EXISTS (SELECT 1 FROM plannedInstalment WHERE "plan" = OLD.ref)
    BEGIN SELECT RAISE(ABORT, 'in-use'); END;
    """

  /// A grant is awarded once, amended only when it is awarded, and never ends before it begins.
  static let grantGuards = """
    CREATE TRIGGER grantFactInOrder BEFORE INSERT ON grantFact
    BEGIN
      SELECT RAISE(ABORT, 'already-awarded') WHERE
        NEW.event IN ('awarded', 'declined', 'withdrawn', 'missed') AND EXISTS
          (SELECT 1 FROM effectiveGrantFact WHERE event = 'awarded' AND "grant" = NEW."grant");
      SELECT RAISE(ABORT, 'not-awarded') WHERE NEW.event = 'amended' AND NOT EXISTS
        (SELECT 1 FROM effectiveGrantFact WHERE event = 'awarded' AND "grant" = NEW."grant");
      SELECT RAISE(ABORT, 'period') WHERE NEW.newLastDay <
        (SELECT firstDay FROM "grant" WHERE ref = NEW."grant");
    END;

    CREATE TRIGGER grantBeginsBeforeItEnds BEFORE UPDATE OF firstDay ON "grant"
    WHEN EXISTS (SELECT 1 FROM effectiveGrantFact
      WHERE "grant" = OLD.ref AND newLastDay < NEW.firstDay)
    BEGIN SELECT RAISE(ABORT, 'period'); END;
    """
}
