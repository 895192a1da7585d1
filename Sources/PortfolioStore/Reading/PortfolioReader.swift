import GRDB
import PortfolioModel

/// What can be read within one transaction. It must not be kept beyond the transaction.
///
/// Every sum is made by SQL. `asOf` is always a moment: facts recorded at it or later are left
/// out; without one all facts count.
public final class PortfolioReader {
  let db: Database
  /// The moment before which everything must have been recorded that is read here at all.
  let horizon: Moment?

  init(_ db: Database, before horizon: Moment? = nil) {
    self.db = db
    self.horizon = horizon
  }

  /// The record with a reference, or nothing.
  public func record<Record: PortfolioRecord>(
    _ type: Record.Type, ref: String
  ) throws -> Record? {
    let statement = try db.cachedStatement(
      sql: "SELECT * FROM \(Record.kind.table) WHERE ref = ?")
    let rows = try Row.fetchCursor(statement, arguments: [ref])
    return try rows.next().map { try RecordDecoder<Record>(statement.columnNames).record($0) }
  }

  /// The records of a kind in the order in which they were added, or those of them that have a
  /// value in a field.
  public func records<Record: PortfolioRecord>(
    _ type: Record.Type, where field: String? = nil,
    is value: any FieldScalar = ""
  ) throws -> [Record] {
    var records: [Record] = []
    try forEach(type, where: field, is: value) { records.append($0) }
    return records
  }

  /// The records of a kind one after the other, without keeping them.
  public func forEach<Record: PortfolioRecord>(
    _ type: Record.Type, where field: String? = nil,
    is value: any FieldScalar = "", _ body: (Record) throws -> Void
  ) throws {
    let condition = field.map { " WHERE \($0.quotedDatabaseIdentifier) = ?" } ?? ""
    // Not a cached one: the body may read records of the same kind.
    let statement = try db.makeStatement(
      sql: "SELECT * FROM \(Record.kind.table)\(condition) ORDER BY id")
    try decode(
      type, statement,
      field == nil
        ? [] : StatementArguments(value.stored.prefix(1).map { Optional($0).databaseValue }), body)
  }

  /// How many records of a kind there are.
  public func count(_ kind: RecordKind) throws -> Int {
    try Int.fetchOne(db, sql: "SELECT count(*) FROM \(kind.table)") ?? 0
  }

  /// How many postings there are.
  public func postingCount() throws -> Int {
    try Int.fetchOne(db, sql: "SELECT count(*) FROM posting") ?? 0
  }

  /// The columns of the table of a kind. For tests.
  package func columns(of kind: RecordKind) throws -> [String] {
    try db.columns(in: kind.rawValue).map(\.name)
  }

  /// The statements that make the triggers of tables. For tests, which take them away for a while.
  package func triggers(of tables: [String]) throws -> String {
    try String.fetchAll(
      db, sql: "SELECT sql FROM sqlite_master WHERE type = 'trigger' ORDER BY rowid"
    )
    .filter { sql in tables.contains { sql.contains(" ON \($0)") } }
    .map { $0 + ";" }.joined(separator: "\n")
  }

  /// The statements that make everything there is, in the order of their names. For tests.
  package func schema() throws -> [String] {
    try String.fetchAll(
      db,
      sql: """
        SELECT type || ' ' || name || ' on ' || tbl_name || ': ' || coalesce(sql, '')
        FROM sqlite_master ORDER BY type, name
        """)
  }

  /// The records that the rows of a statement are.
  func decode<Record: PortfolioRecord>(
    _ type: Record.Type, _ statement: Statement, _ arguments: StatementArguments,
    _ body: (Record) throws -> Void
  ) throws {
    let decoder = RecordDecoder<Record>(statement.columnNames)
    let rows = try Row.fetchCursor(statement, arguments: arguments)
    while let row = try rows.next() { try body(decoder.record(row)) }
  }

  /// The condition on `recorded` for a moment, to be put into SQL with `asOf` as its argument.
  func limit(_ asOf: Moment?) -> Int64 {
    min(asOf?.milliseconds ?? .max, horizon?.milliseconds ?? .max)
  }
}
