/// The fifth schema: terms about changes of a budget and about how long vouchers are kept.
///
/// SQLite cannot change the check of a column, so the table of terms is made anew; nothing refers
/// to it.
enum Version5 {
  static let statements = [
    """
    CREATE TABLE newTerm (
      id INTEGER PRIMARY KEY,
      ref TEXT NOT NULL UNIQUE,
      "grant" TEXT NOT NULL REFERENCES "grant" (ref),
      rule TEXT NOT NULL
        CHECK (rule IN ('retentionPercent', 'cofinancingPercent', 'repaymentMinimum',
          'useWithinYears', 'deviationPercent', 'auditAbove', 'textLimit', 'moveNoticePercent',
          'moveApprovalPercent', 'wageMovePercent', 'newLineAbove', 'keepYears')),
      value INTEGER NOT NULL,
      section TEXT
        CHECK (section IN ('status', 'results', 'deviations', 'experience', 'challenges',
          'nextPeriod')),
      basis TEXT NOT NULL CHECK (basis IN ('stated', 'derived', 'analogy', 'illustrative')),
      source TEXT,
      note TEXT,
      recorded INTEGER NOT NULL,
      recordedBy TEXT NOT NULL
    ) STRICT;

    INSERT INTO newTerm SELECT * FROM term;
    DROP TABLE term;
    ALTER TABLE newTerm RENAME TO term;

    CREATE TRIGGER termNoReplace BEFORE INSERT ON "term"
    WHEN EXISTS (SELECT 1 FROM "term" WHERE ref = NEW.ref)
      OR EXISTS (SELECT 1 FROM "term" WHERE id = NEW.id)
    BEGIN SELECT RAISE(ABORT, 'reference-is-taken'); END;
    """
  ]
}
