/// The eighth schema: what was applied for, awarded and received of each grant in each year is kept,
/// so that totals need not read the facts. Facts are only ever added, and each adds to its sum.
enum Version8 {
  /// The statements in the order in which they are run.
  static let statements = [movements, sums, keeping, later]

  /// Every fact that moves an amount of a grant, with what it adds to each measure and to the
  /// number of facts that the measure counts.
  private static let movements = """
    CREATE VIEW grantMovement AS
    SELECT 'grantFact' AS origin, f.id, g.id AS grantId, f.day, f.recorded,
      CAST(substr(f.day, 1, 4) AS INTEGER) AS year,
      iif(f.measure = 'applied', f.amountMinor, 0) AS applied,
      iif(f.measure = 'applied', iif(f.event = 'reversed', -1, 1), 0) AS applications,
      iif(f.measure = 'awarded', f.amountMinor, 0) AS awarded,
      iif(f.counts = 'awarded', iif(f.event = 'reversed', -1, 1), 0) AS awards,
      0 AS received, 0 AS receipts
    FROM countedGrantFact AS f JOIN "grant" AS g ON g.ref = f."grant"
    UNION ALL
    SELECT 'instalmentFact', f.id, g.id, f.day, f.recorded,
      CAST(substr(f.day, 1, 4) AS INTEGER), 0, 0, 0, 0,
      f.amountMinor, iif(f.event = 'reversed', -1, 1)
    FROM receipt AS f JOIN "grant" AS g ON g.ref = f."grant";
    """

  /// What is kept in the columns of `grantYear`, of the movements that a condition names.
  static func sums(ofMovements condition: String) -> String {
    """
    SELECT grantId, year, sum(applied) AS applied, sum(applications) AS applications,
      sum(awarded) AS awarded, sum(awards) AS awards, sum(received) AS received,
      sum(receipts) AS receipts
    FROM grantMovement WHERE \(condition) GROUP BY grantId, year
    """
  }

  private static let sums = """
    CREATE TABLE grantYear (
      grantId INTEGER NOT NULL REFERENCES "grant" (id),
      year INTEGER NOT NULL,
      applied INTEGER NOT NULL,
      applications INTEGER NOT NULL,
      awarded INTEGER NOT NULL,
      awards INTEGER NOT NULL,
      received INTEGER NOT NULL,
      receipts INTEGER NOT NULL,
      PRIMARY KEY (grantId, year)
    ) STRICT, WITHOUT ROWID;

    INSERT INTO grantYear \(sums(ofMovements: "true"));
    """

  private static let keeping =
    ["grantFact", "instalmentFact"].map { table in
      """
      CREATE TRIGGER \(table)IsSummed AFTER INSERT ON \(table) WHEN NEW.amountMinor IS NOT NULL
      BEGIN
        INSERT INTO grantYear
        \(sums(ofMovements: "origin = '\(table)' AND id = NEW.id"))
        ON CONFLICT (grantId, year) DO UPDATE SET
          applied = applied + excluded.applied,
          applications = applications + excluded.applications,
          awarded = awarded + excluded.awarded, awards = awards + excluded.awards,
          received = received + excluded.received, receipts = receipts + excluded.receipts;
      END;
      """
    }.joined(separator: "\n\n")

  /// What the second part of `spentByYear` says, by itself: charges that are not in the sums yet.
  private static let later = """
    CREATE VIEW spentSince AS
    SELECT sourceId, CAST(substr(day, 1, 4) AS INTEGER) AS year, amountMinor, 1 AS postings
    FROM charge WHERE postingId > (SELECT postingId FROM spentUpTo);

    DROP VIEW spentByYear;

    CREATE VIEW spentByYear AS
    SELECT sourceId, year, amountMinor, postings FROM spentYear
    UNION ALL
    SELECT sourceId, year, amountMinor, postings FROM spentSince;
    """
}
