import GRDB
import GRDBSQLite

/// Rows for one table that are put in many at a time: what a statement costs by itself, with its
/// triggers' cursors and its journal, is then paid once for all of them. Each row still meets every
/// constraint and trigger.
struct BatchInsert {
  /// What stands in a column.
  enum Value {
    case integer(Int64)
    case text(String)
    case null
  }

  private static let sizes = [128, 16, 1]
  /// SQLite keeps a copy of a text that is bound so.
  private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

  private let db: Database
  private let width: Int
  private let statements: [(rows: Int, statement: Statement)]
  private var values: [Value] = []

  init(_ db: Database, into table: String, _ columns: [String]) throws {
    self.db = db
    width = columns.count
    let marks = "(" + Array(repeating: "?", count: width).joined(separator: ",") + ")"
    statements = try Self.sizes.map { rows in
      let all = Array(repeating: marks, count: rows).joined(separator: ",")
      let sql = "INSERT INTO \(table) (\(columns.joined(separator: ", "))) VALUES \(all)"
      return (rows, try db.makeStatement(sql: sql))
    }
  }

  /// How many rows wait.
  var count: Int { values.count / width }

  /// Has a row wait for the next `flush`.
  mutating func append(_ row: Value...) { values.append(contentsOf: row) }

  /// Puts in every row that waits, in the order in which they came.
  mutating func flush() throws {
    var next = 0
    for (rows, statement) in statements {
      while values.count - next >= rows * width {
        try run(statement, values[next..<next + rows * width])
        next += rows * width
      }
    }
    values.removeAll(keepingCapacity: true)
  }

  private func run(_ statement: Statement, _ values: ArraySlice<Value>) throws {
    let handle = statement.sqliteStatement
    for (index, value) in zip(Int32(1)..., values) {
      switch value {
      case .integer(let integer): sqlite3_bind_int64(handle, index, integer)
      case .text(var text):
        text.withUTF8 { bytes in
          _ = bytes.withMemoryRebound(to: CChar.self) {
            sqlite3_bind_text(handle, index, $0.baseAddress, Int32($0.count), Self.copied)
          }
        }
      case .null: sqlite3_bind_null(handle, index)
      }
    }
    let code = sqlite3_step(handle)
    defer { sqlite3_reset(handle) }
    guard code == SQLITE_DONE else {
      throw DatabaseError(
        resultCode: ResultCode(rawValue: sqlite3_extended_errcode(db.sqliteConnection)),
        message: String(cString: sqlite3_errmsg(db.sqliteConnection)))
    }
  }
}
