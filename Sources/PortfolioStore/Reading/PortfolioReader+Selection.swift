import Foundation
import GRDB
import PortfolioModel

/// Reading of some grants out of many, so that any number of them can be gone through a group at a
/// time.
extension PortfolioReader {
  /// Keeps a quarter of the usual pages in memory from here on: for who goes over the whole file in
  /// its order, whom more would not serve.
  public func keepLittleInMemory() throws {
    try db.execute(sql: "PRAGMA cache_size = -4096")
  }

  /// The grants in the order in which they were added, so many at a time.
  public func forEachGroupOfGrants(
    of count: Int, _ body: ([Reference<Grant>]) throws -> Void
  ) throws {
    var last: Int64 = 0
    while true {
      let rows = try Row.fetchAll(
        db, sql: "SELECT id, ref FROM \"grant\" WHERE id > ? AND recorded < ? ORDER BY id LIMIT ?",
        arguments: [last, limit(nil), count])
      guard let end = rows.last else { return }
      last = end["id"]
      try body(rows.map { Reference($0["ref"] as String) })
    }
  }

  /// The records of a kind that have one of some values in a field, in the order in which they were
  /// added.
  public func records<Record: PortfolioRecord>(
    _ type: Record.Type, where field: String, among values: some Collection<String>
  ) throws -> [Record] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT * FROM \(Record.kind.table)
        WHERE \(field.quotedDatabaseIdentifier) IN \(Self.list("?")) ORDER BY id
        """)
    var records: [Record] = []
    try decode(type, statement, [Self.json(values)]) { records.append($0) }
    return records
  }

  /// The indicators of the projects of some grants, and those of others that are reported to one of
  /// them as well.
  public func indicators(reportedTo grants: [Reference<Grant>]) throws -> [Indicator] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT * FROM indicator WHERE alsoGrant IN \(Self.list(":grants"))
          OR project IN (SELECT project FROM "grant" WHERE ref IN \(Self.list(":grants")))
        ORDER BY id
        """)
    var indicators: [Indicator] = []
    try decode(Indicator.self, statement, ["grants": Self.json(grants.map(\.text))]) {
      indicators.append($0)
    }
    return indicators
  }

  /// The values of a JSON array, for `IN`.
  static func list(_ argument: String) -> String { "(SELECT value FROM json_each(\(argument)))" }

  static func json(_ values: some Collection<String>) throws -> String {
    String(decoding: try JSONEncoder().encode(Array(values)), as: UTF8.self)
  }
}
