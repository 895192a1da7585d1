import GRDB
import GRDBSQLite
import PortfolioModel

/// What a column of a row holds, taken from SQLite without the steps in between: a file of ten
/// thousand activities is made of millions of them.
struct StoredColumn: StatementColumnConvertible, DatabaseValueConvertible {
  /// Nothing where it is no text or whole number.
  let value: StoredValue?

  init(sqliteStatement statement: SQLiteStatement, index: CInt) {
    switch sqlite3_column_type(statement, index) {
    case SQLITE_INTEGER: value = .integer(sqlite3_column_int64(statement, index))
    case SQLITE_TEXT:
      let text = UnsafeBufferPointer(
        start: sqlite3_column_text(statement, index),
        count: Int(sqlite3_column_bytes(statement, index)))
      value = .text(String(decoding: text, as: UTF8.self))
    default: value = nil
    }
  }

  private init(_ value: StoredValue?) { self.value = value }

  var databaseValue: DatabaseValue {
    switch value {
    case .integer(let integer): integer.databaseValue
    case .text(let text): text.databaseValue
    case nil: .null
    }
  }

  static func fromDatabaseValue(_ column: DatabaseValue) -> StoredColumn? {
    switch column.storage {
    case .int64(let integer): StoredColumn(.integer(integer))
    case .string(let text): StoredColumn(.text(text))
    default: StoredColumn(nil)
    }
  }
}
