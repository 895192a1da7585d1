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
  private let restoring: [String]

  init(_ db: Database) throws {
    self.db = db
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
  func restore() throws {
    for statement in restoring { try db.execute(sql: statement) }
  }
}
