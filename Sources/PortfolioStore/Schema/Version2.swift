/// What a check of deadlines needs to start as fast as the program: the open duties, kept.
///
/// - `dutyStanding`: every duty with the state and the deadline that hold, by the facts recorded
///   last, and the last day that the deadline can be (`ImpreciseDate.lastDay` in SQL).
/// - `openDuty`: those of them that are not settled, kept by triggers. `isDated` tells those that
///   we owe by a known day, which a check selects by `lastDay`; it lists all others anyway.
enum Version2 {
  static let statements = [standing, openDuties, keeping, indexes]

  private static let standing = """
    CREATE VIEW dutyStanding AS
    SELECT duty, state, due, direction <> 'incoming' AND substr(day, 8) GLOB '-[0-9]*' AS isDated,
      CASE due <> day WHEN 1 THEN date(start, '-1 day')
        ELSE date(start, length, '-1 day') END AS lastDay
    FROM (
      SELECT duty, state, due, direction, day,
        CASE substr(day, 5) WHEN '' THEN day || '-01-01'
          WHEN '-spring' THEN year || '-03-01' WHEN '-summer' THEN year || '-06-01'
          WHEN '-autumn' THEN year || '-09-01' WHEN '-winter' THEN year || '-12-01'
          WHEN '-primo' THEN year || '-01-01' WHEN '-medio' THEN year || '-05-01'
          WHEN '-ultimo' THEN year || '-09-01'
          ELSE CASE substr(day, 8) WHEN '' THEN day || '-01'
            WHEN '-primo' THEN month || '-01' WHEN '-medio' THEN month || '-11'
            WHEN '-ultimo' THEN month || '-21' ELSE substr(day, 1, 10) END END AS start,
        CASE substr(day, 5) WHEN '' THEN '+12 months'
          WHEN '-spring' THEN '+3 months' WHEN '-summer' THEN '+3 months'
          WHEN '-autumn' THEN '+3 months' WHEN '-winter' THEN '+3 months'
          WHEN '-primo' THEN '+4 months' WHEN '-medio' THEN '+4 months'
          WHEN '-ultimo' THEN '+4 months'
          ELSE CASE substr(day, 8) WHEN '' THEN '+1 month'
            WHEN '-primo' THEN '+10 days' WHEN '-medio' THEN '+10 days'
            WHEN '-ultimo' THEN (julianday(month || '-01', '+1 month')
              - julianday(month || '-21')) || ' days'
            ELSE '+1 day' END END AS length
      FROM (
        SELECT duty, state, due, direction, day, substr(day, 1, 4) AS year,
          substr(day, 1, 7) AS month
        FROM (
          SELECT duty, state, due, direction,
            CASE WHEN due LIKE 'before-%' THEN substr(due, 8) ELSE due END AS day
          FROM (
            SELECT d.ref AS duty, d.direction,
              coalesce((SELECT f.state FROM dutyFact AS f WHERE f.duty = d.ref
                ORDER BY f.recorded DESC, f.id DESC LIMIT 1), 'notStarted') AS state,
              coalesce((SELECT f.newDue FROM dutyFact AS f WHERE f.duty = d.ref
                AND f.newDue IS NOT NULL ORDER BY f.recorded DESC, f.id DESC LIMIT 1), d.due)
                AS due
            FROM duty AS d))));
    """

  /// The columns of `openDuty`, as the facts give them.
  static let openDuty = """
    SELECT duty, state, due, coalesce(isDated, 0) AS isDated, lastDay FROM dutyStanding
    WHERE state NOT IN ('submitted', 'accepted', 'notRequired')
    """

  private static let openDuties = """
    CREATE TABLE openDuty (
      duty TEXT PRIMARY KEY REFERENCES duty (ref) DEFERRABLE INITIALLY DEFERRED,
      state TEXT NOT NULL,
      due TEXT,
      isDated INTEGER NOT NULL,
      lastDay TEXT
    ) STRICT, WITHOUT ROWID;

    INSERT INTO openDuty \(openDuty);
    """

  private static let keeping =
    [
      ("dutyIsOpen", "INSERT ON duty", "NEW.ref"),
      ("dutyMoves", "UPDATE OF due, direction ON duty", "NEW.ref"),
      ("dutyChangesState", "INSERT ON dutyFact", "NEW.duty"),
    ].map { name, event, duty in
      """
      CREATE TRIGGER \(name) AFTER \(event)
      BEGIN
        DELETE FROM openDuty WHERE duty = \(duty);
        INSERT INTO openDuty \(openDuty) AND duty = \(duty);
      END;
      """
    }.joined(separator: "\n\n") + """


      CREATE TRIGGER dutyGoes BEFORE DELETE ON duty
      BEGIN DELETE FROM openDuty WHERE duty = OLD.ref; END;
      """

  private static let indexes = """
    CREATE INDEX openDutyByDay ON openDuty (isDated, lastDay);
    CREATE INDEX instalmentByAwaits ON instalment (awaits) WHERE awaits IS NOT NULL;
    CREATE INDEX grantFactByCorrected ON grantFact (corrects) WHERE corrects IS NOT NULL;
    """
}
