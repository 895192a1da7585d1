import GRDB

/// What the guards and references of the database ask of each posting, asked of all new ones
/// together.
struct PostingGuards {
  /// Queries that find a posting, or charge, after a given one that breaks a rule.
  private static let questions = [
    (
      "charges-sum",
      """
      SELECT id FROM posting AS p WHERE id > :last
        AND amountMinor IS NOT (SELECT sum(amountMinor) FROM charge WHERE postingId = p.id)
      """
    ),
    (
      "charges-differ",
      """
      SELECT p.id FROM charge AS c CROSS JOIN posting AS p ON p.id = c.postingId
      LEFT JOIN fundingSource AS s ON s.id = c.sourceId
      LEFT JOIN project AS j ON j.id = p.projectId
      WHERE c.postingId > :last
        AND (c.day <> p.day OR c.recorded <> p.recorded OR s.project IS NOT j.ref)
      """
    ),
    (
      "wrong-owner",
      """
      SELECT p.id FROM posting AS p LEFT JOIN budgetLine AS l ON l.id = p.lineId
      LEFT JOIN project AS j ON j.id = p.projectId
      WHERE p.id > :last AND (j.ref IS NULL OR l.project IS NOT j.ref)
      """
    ),
    (
      "reversal",
      """
      SELECT p.id FROM posting AS p
      LEFT JOIN posting AS o ON o.id = p.reversesId AND o.projectId = p.projectId
        AND o.lineId = p.lineId AND o.amountMinor = -p.amountMinor
      WHERE p.id > :last AND p.reversesId IS NOT NULL AND o.id IS NULL
      """
    ),
    (
      "already-reversed",
      """
      SELECT p.id FROM posting AS p WHERE p.id > :last AND p.reversesId IS NOT NULL AND EXISTS
        (SELECT 1 FROM posting AS o WHERE o.reversesId = p.reversesId AND o.id <> p.id)
      """
    ),
    // New postings are numbered without a gap, so a charge without its posting has a higher number.
    ("FOREIGN KEY", "SELECT postingId FROM charge WHERE postingId > (SELECT max(id) FROM posting)"),
    (
      "FOREIGN KEY",
      "SELECT 1 WHERE (SELECT max(id) - :last <> count(*) FROM posting WHERE id > :last)"
    ),
  ]

  /// - Parameter last: the number of the last posting that was there before.
  /// - Throws: `StoreError.refused` with the rule that is broken.
  static func ask(_ db: Database, after last: Int64) throws {
    for (rule, question) in questions {
      let statement = try db.makeStatement(sql: question + " LIMIT 1")
      try statement.setArguments(
        question.contains(":last") ? ["last": last] : StatementArguments())
      if try Int64.fetchOne(statement) != nil { throw StoreError.refused(rule: rule) }
    }
  }
}
