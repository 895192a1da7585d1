import GRDB
import PortfolioModel

/// A statement that goes through a table of the file from one end to the other, by itself or by one
/// of its indexes, so that its time grows with all that was ever recorded.
package struct WholeScan: Hashable, CustomStringConvertible {
  package let table: String
  package let sql: String

  package var description: String { "\(table): \(sql)" }
}

extension PortfolioStore {
  /// What is gone through as a whole to answer something. For tests: a lost index changes no figure,
  /// only its time.
  package func wholeScans(
    asOf moment: Moment? = nil, of body: (PortfolioReader) throws -> Void
  ) throws -> Set<WholeScan> {
    var statements: Set<String> = []
    let record = { (event: Database.TraceEvent) in
      if case .statement(let statement) = event { statements.insert(statement.expandedSQL) }
    }
    queue.writeWithoutTransaction { $0.trace(options: .statement, record) }
    defer { queue.writeWithoutTransaction { $0.trace() } }
    // What an earlier moment is answered from is gone at the end of the reading.
    return try read(asOf: moment) { reader in
      try body(reader)
      reader.db.trace()
      return try WholeScan.all(in: statements, reader.db)
    }
  }
}

extension WholeScan {
  /// Those of some statements. SQLite's program of a statement names a table by its first page, and
  /// goes to the beginning (`Rewind`) or end (`Last`) of one that it will go through.
  fileprivate static func all(in statements: Set<String>, _ db: Database) throws -> Set<WholeScan> {
    let pages = try Row.fetchAll(db, sql: "SELECT rootpage, tbl_name FROM main.sqlite_master")
    let tables = Dictionary(
      pages.map { ($0[0] as Int, $0[1] as String) }, uniquingKeysWith: { first, _ in first })
    var scans: Set<WholeScan> = []
    for sql in statements where sql.hasPrefix("SELECT") || sql.hasPrefix("WITH") {
      var cursors: [Int: String] = [:]
      for step in try Row.fetchAll(db, sql: "EXPLAIN " + sql) {
        let cursor: Int = step["p1"]
        switch step["opcode"] as String {
        case "OpenRead", "ReopenIdx":
          cursors[cursor] = step["p3"] as Int == 0 ? tables[step["p2"] as Int] : nil
        case "Rewind", "Last", "Count":
          if let table = cursors[cursor] { scans.insert(WholeScan(table: table, sql: sql)) }
        default: break
        }
      }
    }
    return scans
  }
}
