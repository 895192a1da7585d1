/// The fourth schema: sums of what has been spent that are kept up to one posting, so that a
/// million postings that come in together are summed once and not each by itself.
///
/// What came in after that posting, by whatever way, is read beside the sums; so no figure depends
/// on anybody having brought them up to date. The program does at the end of each transaction.
enum Version4 {
  static let statements = [sums, guards]

  private static let sums = """
    CREATE TABLE spentUpTo (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      postingId INTEGER NOT NULL
    ) STRICT;

    INSERT INTO spentUpTo SELECT 1, coalesce(max(id), 0) FROM posting;

    -- For sums as of an earlier moment: what was recorded within one span of time, which is 2^31
    -- milliseconds, a little less than 25 days.
    CREATE TABLE spentSpan (
      sourceId INTEGER NOT NULL REFERENCES fundingSource (id),
      year INTEGER NOT NULL,
      span INTEGER NOT NULL,
      amountMinor INTEGER NOT NULL,
      postings INTEGER NOT NULL,
      PRIMARY KEY (sourceId, year, span)
    ) STRICT, WITHOUT ROWID;

    INSERT INTO spentSpan
    SELECT sourceId, CAST(substr(day, 1, 4) AS INTEGER), recorded >> 31, sum(amountMinor), count(*)
    FROM charge GROUP BY 1, 2, 3;

    CREATE INDEX postingByMoment ON posting (recorded);

    CREATE VIEW spentByYear AS
    SELECT sourceId, year, amountMinor, postings FROM spentYear
    UNION ALL
    SELECT sourceId, CAST(substr(day, 1, 4) AS INTEGER), amountMinor, 1 FROM charge
    WHERE postingId > (SELECT postingId FROM spentUpTo);

    CREATE VIEW spentByLine AS
    SELECT lineId, amountMinor, postings FROM spentLine
    UNION ALL
    SELECT lineId, amountMinor, 1 FROM posting
    WHERE id > (SELECT postingId FROM spentUpTo);

    DROP TRIGGER postingIsSummed;
    """

  /// The same rules as before, asked at once: that a posting takes nobody's place, is wholly
  /// charged to sources of its own project, and takes back no more than one posting. It comes in
  /// after all others, so that the sums that are kept up to one of them stay right.
  private static let guards = """
    DROP TRIGGER postingNoReplace;
    DROP TRIGGER postingIsCharged;
    DROP TRIGGER postingReversal;

    CREATE TRIGGER postingIsWhole BEFORE INSERT ON posting
    BEGIN
      SELECT CASE
        WHEN sum(c.amountMinor) IS NOT NEW.amountMinor THEN RAISE(ABORT, 'charges-sum')
        WHEN max(c.day <> NEW.day OR c.recorded <> NEW.recorded)
          THEN RAISE(ABORT, 'charges-differ')
        WHEN max(s.project IS NOT p.ref) OR l.project IS NOT p.ref
          THEN RAISE(ABORT, 'wrong-owner')
        END
      FROM charge AS c LEFT JOIN fundingSource AS s ON s.id = c.sourceId
      LEFT JOIN budgetLine AS l ON l.id = NEW.lineId
      LEFT JOIN project AS p ON p.id = NEW.projectId
      WHERE c.postingId = NEW.id;
      SELECT RAISE(ABORT, 'fact-is-fixed') WHERE NEW.id <= (SELECT max(id) FROM posting)
        OR EXISTS (SELECT 1 FROM posting WHERE projectId = NEW.projectId
          AND voucher = NEW.voucher AND ordinal = NEW.ordinal);
      SELECT CASE
        WHEN NOT EXISTS (SELECT 1 FROM posting AS o WHERE o.id = NEW.reversesId
          AND o.projectId = NEW.projectId AND o.lineId = NEW.lineId
          AND o.amountMinor = -NEW.amountMinor) THEN RAISE(ABORT, 'reversal')
        WHEN EXISTS (SELECT 1 FROM posting WHERE reversesId = NEW.reversesId)
          THEN RAISE(ABORT, 'already-reversed')
        END
      WHERE NEW.reversesId IS NOT NULL;
    END;
    """
}
