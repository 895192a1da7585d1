import GRDB

/// Takes down, within one transaction, what is slow for very many postings: the indexes that are
/// made faster once than row by row, and the guards that look at one row at a time, whose questions
/// are asked of all new rows together instead.
///
/// Everything is put back in the words that it had before the transaction ends. Nobody else ever
/// sees the file without it, and a transaction that ends in between is undone as a whole.
struct BulkLoad {
  private static let names = [
    "chargeBySource", "postingByLine", "postingByMoment", "chargeAfterPosting", "postingIsWhole",
  ]

  private let db: Database
  /// The last posting that was there before.
  private let last: Int64
  private let restoring: [String]

  init(_ db: Database, after last: Int64) throws {
    self.db = db
    self.last = last
    let names = Self.names.map { "'\($0)'" }.joined(separator: ", ")
    let rows = try Row.fetchAll(
      db,
      sql: "SELECT type, name, sql FROM sqlite_master WHERE name IN (\(names)) ORDER BY rowid")
    restoring = rows.map { $0["sql"] }
    for row in rows {
      try db.execute(sql: "DROP \(row["type"] as String) \(row["name"] as String)")
    }
  }

  /// Whether so many new postings are better put in this way, beside those that are there: making
  /// the indexes anew takes as long as all of them need.
  static func isWorthwhile(for new: Int64, after old: Int64) -> Bool {
    new >= max(10_000, old / 4)
  }

  /// Asks what the guards would have asked, and puts everything back.
  func end() throws {
    try refuse(
      where:
        "p.reversesId IS NOT NULL AND NOT EXISTS (SELECT 1 FROM posting AS o \(Self.reversed))",
      rule: "reversal")
    try refuse(
      where: """
        EXISTS (SELECT 1 FROM posting AS o WHERE o.reversesId = p.reversesId AND o.id <> p.id)
        """, rule: "already-reversed")
    let uncharged = try Int64.fetchOne(
      db,
      sql: """
        SELECT p.id FROM posting AS p LEFT JOIN charge AS c ON c.postingId = p.id
        LEFT JOIN fundingSource AS s ON s.id = c.sourceId
        LEFT JOIN budgetLine AS l ON l.id = p.lineId LEFT JOIN project AS j ON j.id = p.projectId
        WHERE p.id > ? GROUP BY p.id
        HAVING sum(c.amountMinor) IS NOT p.amountMinor
          OR max(c.day <> p.day OR c.recorded <> p.recorded) OR max(s.project IS NOT j.ref)
          OR l.project IS NOT j.ref
        LIMIT 1
        """, arguments: [last])
    guard uncharged == nil else { throw StoreError.refused(rule: "charges-sum") }
    for statement in restoring { try db.execute(sql: statement) }
  }

  private static let reversed = """
    WHERE o.id = p.reversesId AND o.projectId = p.projectId AND o.lineId = p.lineId
      AND o.amountMinor = -p.amountMinor
    """

  private func refuse(where condition: String, rule: String) throws {
    let found = try Int64.fetchOne(
      db, sql: "SELECT id FROM posting AS p WHERE id > ? AND \(condition) LIMIT 1",
      arguments: [last])
    guard found == nil else { throw StoreError.refused(rule: rule) }
  }
}
