import GRDB
import PortfolioModel

extension PortfolioWriter {
  /// Removes a record that nothing refers to, and logs all that it said, why, who and when.
  ///
  /// Facts are never removed; what facts or other records hang on is refused with their list.
  ///
  /// - Returns: the line of the log, or the faults; nothing was written then.
  public func remove<Record: PortfolioRecord>(
    _ record: Record, reason: String, at moment: Moment, by author: String
  ) throws -> RemovalOutcome {
    guard !Record.kind.isFact else {
      return .refused([.factIsFixed(kind: Record.kind, ref: record.ref)])
    }
    let users = try reader.users(of: Record.kind, ref: record.ref)
    guard users.isEmpty else {
      return .refused([.stillUsed(kind: Record.kind, ref: record.ref, by: users)])
    }
    try delete(record)
    return .removed(
      try log(
        Record.kind, record.ref, field: Change.removal, from: record.said, to: nil,
        reason: reason, at: moment, by: author))
  }

  /// What came of removing a record.
  public enum RemovalOutcome: Equatable {
    case removed(Change)
    case refused([Fault])
  }

  /// Takes a record out of its table. The guards of the database hold here as everywhere.
  func delete<Record: PortfolioRecord>(_ record: Record) throws {
    try db.execute(
      sql: "DELETE FROM \(Record.kind.table) WHERE ref = ?", arguments: [record.ref])
    names.forget(Record.kind)
  }
}
