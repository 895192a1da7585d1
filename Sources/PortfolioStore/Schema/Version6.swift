/// The sixth schema: schedules of duties, and the file that was handed in.
enum Version6 {
  static let statements = [schedules, guards]

  private static let schedules = """
    CREATE TABLE dutySchedule (
      id INTEGER PRIMARY KEY,
      ref TEXT NOT NULL UNIQUE,
      project TEXT NOT NULL REFERENCES project (ref),
      "grant" TEXT REFERENCES "grant" (ref),
      sort TEXT NOT NULL
        CHECK (sort IN ('application', 'statusReport', 'progressReport', 'annualReport',
          'accountStatement', 'finalAccount', 'finalReport', 'evaluation', 'midtermEvaluation',
          'goalForm', 'milestonePlan', 'review', 'data', 'meeting')),
      title TEXT NOT NULL CHECK (title <> ''),
      direction TEXT NOT NULL CHECK (direction IN ('outgoing', 'incoming', 'mutual', 'within')),
      counterpart TEXT,
      rule TEXT NOT NULL CHECK (rule <> ''),
      responsible TEXT REFERENCES person (ref),
      basis TEXT NOT NULL CHECK (basis IN ('stated', 'derived', 'analogy', 'illustrative')),
      source TEXT,
      note TEXT,
      recorded INTEGER NOT NULL,
      recordedBy TEXT NOT NULL,
      CHECK ("grant" IS NOT NULL OR rule GLOB 'on/*' OR rule GLOB 'upon/*'
        OR rule GLOB 'every-*/*/*')
    ) STRICT;

    ALTER TABLE duty ADD COLUMN schedule TEXT REFERENCES dutySchedule (ref);
    ALTER TABLE duty ADD COLUMN occurrence TEXT;
    ALTER TABLE dutyFact ADD COLUMN file TEXT;

    CREATE UNIQUE INDEX dutyOfSchedule ON duty (schedule, occurrence) WHERE schedule IS NOT NULL;
    CREATE INDEX dutyScheduleByGrant ON dutySchedule ("grant");
    """

  private static let guards = """
    CREATE TRIGGER dutyScheduleNoReplace BEFORE INSERT ON dutySchedule
    WHEN EXISTS (SELECT 1 FROM dutySchedule WHERE ref = NEW.ref)
      OR EXISTS (SELECT 1 FROM dutySchedule WHERE id = NEW.id)
    BEGIN SELECT RAISE(ABORT, 'reference-is-taken'); END;
    """
}
