import GRDB

/// What the guards and references of the database ask of each posting, asked of all new ones
/// together.
struct PostingGuards {
  /// Queries that give the rule that a posting, or charge, after a given one breaks; nothing where
  /// all is well.
  private static let questions = [
    // Counting those that their charges make is faster than looking for others.
    """
    SELECT 'charges-sum' FROM
      (SELECT count(*) AS whole FROM
        (SELECT postingId, sum(amountMinor) AS charged FROM charge
         WHERE postingId > :last GROUP BY postingId) AS c
       CROSS JOIN posting AS p ON p.id = c.postingId WHERE p.amountMinor = c.charged)
    WHERE whole <> (SELECT count(*) FROM posting WHERE id > :last)
    """,
    """
    SELECT iif(s.project IS NOT j.ref, 'wrong-owner', 'charges-differ')
    FROM charge AS c CROSS JOIN posting AS p ON p.id = c.postingId
    LEFT JOIN fundingSource AS s ON s.id = c.sourceId
    LEFT JOIN project AS j ON j.id = p.projectId
    WHERE c.postingId > :last
      AND (c.day <> p.day OR c.recorded <> p.recorded OR s.project IS NOT j.ref)
    """,
    """
    SELECT 'wrong-owner' FROM posting AS p LEFT JOIN budgetLine AS l ON l.id = p.lineId
    LEFT JOIN project AS j ON j.id = p.projectId
    WHERE p.id > :last AND (j.ref IS NULL OR l.project IS NOT j.ref)
    """,
    """
    SELECT 'reversal' FROM posting AS p
    LEFT JOIN posting AS o ON o.id = p.reversesId AND o.projectId = p.projectId
      AND o.lineId = p.lineId AND o.amountMinor = -p.amountMinor
    WHERE p.id > :last AND p.reversesId IS NOT NULL AND o.id IS NULL
    """,
    """
    SELECT 'already-reversed' FROM posting AS p
    WHERE p.id > :last AND p.reversesId IS NOT NULL AND EXISTS
      (SELECT 1 FROM posting AS o WHERE o.reversesId = p.reversesId AND o.id <> p.id)
    """,
    // New postings are numbered without a gap, so a charge without its posting has a higher number.
    """
    SELECT 'FOREIGN KEY' FROM charge
    WHERE postingId > max(:last, (SELECT coalesce(max(id), 0) FROM posting))
    """,
    """
    SELECT 'FOREIGN KEY'
    WHERE (SELECT max(id) - :last <> count(*) FROM posting WHERE id > :last)
    """,
  ]

  /// - Parameter last: the number of the last posting that was there before.
  /// - Throws: `StoreError.refused` with the rule that is broken.
  static func ask(_ db: Database, after last: Int64) throws {
    for question in questions {
      let rule = try String.fetchOne(db, sql: question + " LIMIT 1", arguments: ["last": last])
      if let rule { throw StoreError.refused(rule: rule) }
    }
  }
}
