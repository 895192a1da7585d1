import GRDB

/// Takes down, within one transaction, what is slow for very many postings: the indexes that are
/// made faster once than row by row, and the guards that look at one row at a time, whose questions
/// `PostingGuards` asks.
///
/// Everything is put back in the words that it had before the transaction ends. Nobody else ever
/// sees the file without it, and a transaction that ends in between is undone as a whole.
struct BulkLoad {
  private static let names = [
    "chargeBySource", "postingByLine", "postingByMoment", "chargeAfterPosting", "postingIsWhole",
  ]

  private let db: Database
  private let last: Int64
  private let charges: Int64
  private let restoring: [String]

  /// - Parameter last: the number of the last posting that was there before the transaction.
  init(_ db: Database, after last: Int64) throws {
    self.db = db
    self.last = last
    charges = try Self.charges(db, upTo: last)
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
    new >= max(1_000, old / 4)
  }

  /// Puts everything back.
  ///
  /// - Throws: `StoreError.refused` when a posting from before the transaction has got a charge:
  ///   what the guard that was down would have refused, and no question about new ones finds.
  func restore() throws {
    guard try Self.charges(db, upTo: last) == charges else {
      throw StoreError.refused(rule: "fact-is-fixed")
    }
    for statement in restoring { try db.execute(sql: statement) }
  }

  private static func charges(_ db: Database, upTo last: Int64) throws -> Int64 {
    try Int64.fetchOne(
      db, sql: "SELECT count(*) FROM charge WHERE postingId <= ?", arguments: [last]) ?? 0
  }
}
