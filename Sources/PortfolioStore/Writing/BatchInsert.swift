import GRDB
import GRDBSQLite

/// A row of a table that is put in by `BatchInsert`.
protocol BatchRow {
  static var table: String { get }
  static var columns: [String] { get }
  /// Gives what stands in each column, in their order.
  func bind(to binder: inout BatchBinder)
}

/// Binds values to the marks of a statement, one after the other.
struct BatchBinder {
  /// SQLite keeps a copy of a text that is bound so.
  private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

  fileprivate let handle: SQLiteStatement
  private var index: Int32 = 0

  fileprivate init(_ handle: SQLiteStatement) { self.handle = handle }

  mutating func bind(_ integer: Int64?) {
    index += 1
    if let integer {
      sqlite3_bind_int64(handle, index, integer)
    } else {
      sqlite3_bind_null(handle, index)
    }
  }

  mutating func bind(_ text: String) {
    index += 1
    var text = text
    text.withUTF8 { bytes in
      _ = bytes.withMemoryRebound(to: CChar.self) {
        sqlite3_bind_text(handle, index, $0.baseAddress, Int32($0.count), Self.copied)
      }
    }
  }
}

/// Rows for one table that are put in many at a time: what a statement costs by itself, with its
/// triggers' cursors and its journal, is then paid once for all of them. Each row still meets every
/// constraint and trigger.
struct BatchInsert<Row: BatchRow> {
  private static var sizes: [Int] { [128, 16, 1] }

  private let db: Database
  private let statements: [(rows: Int, statement: Statement)]
  /// The rows that wait.
  private(set) var rows: [Row] = []

  init(_ db: Database) throws {
    self.db = db
    let marks = "(" + Row.columns.map { _ in "?" }.joined(separator: ",") + ")"
    statements = try Self.sizes.map { rows in
      let all = Array(repeating: marks, count: rows).joined(separator: ",")
      let sql = "INSERT INTO \(Row.table) (\(Row.columns.joined(separator: ", "))) VALUES \(all)"
      return (rows, try db.makeStatement(sql: sql))
    }
  }

  /// Has a row wait for the next `flush`.
  mutating func append(_ row: Row) { rows.append(row) }

  /// Puts in every row that waits, in the order in which they came.
  mutating func flush() throws {
    var next = 0
    for (count, statement) in statements {
      while rows.count - next >= count {
        try run(statement, rows[next..<next + count])
        next += count
      }
    }
    rows.removeAll(keepingCapacity: true)
  }

  private func run(_ statement: Statement, _ rows: ArraySlice<Row>) throws {
    var binder = BatchBinder(statement.sqliteStatement)
    for row in rows { row.bind(to: &binder) }
    let code = sqlite3_step(binder.handle)
    defer { sqlite3_reset(binder.handle) }
    guard code == SQLITE_DONE else {
      throw DatabaseError(
        resultCode: ResultCode(rawValue: sqlite3_extended_errcode(db.sqliteConnection)),
        message: String(cString: sqlite3_errmsg(db.sqliteConnection)))
    }
  }
}
