/// The seventh schema: reminders of deadlines, which are facts: what was sent is added, never changed
/// and never removed.
enum Version7 {
  /// The statements in the order in which they are run.
  static let statements = [
    """
    CREATE TABLE reminder (
      id INTEGER PRIMARY KEY,
      ref TEXT NOT NULL UNIQUE,
      duty TEXT NOT NULL REFERENCES duty (ref),
      recipient TEXT NOT NULL REFERENCES person (ref),
      due TEXT NOT NULL CHECK (due <> ''),
      step INTEGER NOT NULL CHECK (step <> 0),
      event TEXT NOT NULL CHECK (event IN ('attempted', 'sent', 'failed')),
      day TEXT NOT NULL CHECK (day IS date(day, '+0 days')),
      note TEXT,
      recorded INTEGER NOT NULL,
      recordedBy TEXT NOT NULL
    ) STRICT;

    CREATE INDEX reminderByDuty ON reminder (duty);
    """,
    """
    CREATE TRIGGER reminderNoUpdate BEFORE UPDATE ON reminder
    BEGIN SELECT RAISE(ABORT, 'fact-is-fixed'); END;

    CREATE TRIGGER reminderNoDelete BEFORE DELETE ON reminder
    BEGIN SELECT RAISE(ABORT, 'fact-is-fixed'); END;

    CREATE TRIGGER reminderNoReplace BEFORE INSERT ON reminder
    WHEN EXISTS (SELECT 1 FROM reminder WHERE ref = NEW.ref OR id = NEW.id)
    BEGIN SELECT RAISE(ABORT, 'reference-is-taken'); END;
    """,
  ]
}
