import GRDB
import PortfolioModel

extension PortfolioWriter {
  /// Changes a record that is there to what is given, and logs every field that differs: from
  /// what, to what, why, who and when. Facts cannot be changed; they are corrected by new facts.
  ///
  /// - Returns: the lines of the log, none when nothing differs, or the faults that keep it from
  ///   being changed; nothing was written then.
  public func change<Record: PortfolioRecord>(
    _ record: Record, reason: String?, at moment: Moment, by author: String
  ) throws -> ChangeOutcome {
    guard !Record.kind.isFact else {
      return .refused([.factIsFixed(kind: Record.kind, ref: record.ref)])
    }
    guard let existing = try reader.record(Record.self, ref: record.ref) else {
      return .refused([
        .unknownReference(field: "ref", value: record.ref, kind: Record.kind, nearest: nil)
      ])
    }
    let differing = Record.ownFields.filter { $0.stored(existing) != $0.stored(record) }
    guard !differing.isEmpty else { return .changed([]) }
    let inUse = try differing.compactMap { try self.inUse($0.name, of: existing) }
    let (faults, _) = try self.faults(of: record)
    guard faults.isEmpty, inUse.isEmpty else { return .refused(inUse + faults) }

    var changes: [Change] = []
    for field in differing {
      try update(record, field)
      changes.append(
        try log(
          Record.kind, record.ref, field: field.name,
          from: Self.text(field, existing), to: Self.text(field, record), reason: reason,
          at: moment, by: author))
    }
    names.forget(Record.kind)
    return .changed(changes)
  }

  /// Why a field cannot be changed any more: money hangs on it.
  private func inUse<Record: PortfolioRecord>(_ field: String, of record: Record) throws -> Fault? {
    let users: String
    switch (Record.kind, field) {
    case (.grant, "project"):
      users = """
        SELECT ref FROM fundingSource WHERE "grant" = ?1
        UNION ALL SELECT ref FROM dutySchedule WHERE "grant" = ?1
        UNION ALL SELECT ref FROM duty WHERE "grant" = ?1
        """
    case (.duty, "due"):
      // What has been moved by a fact is moved again by a fact, else the change would be of no use.
      users = "SELECT ref FROM dutyFact WHERE duty = ?1 AND newDue IS NOT NULL"
    case (.project, "currency"):
      users = """
        SELECT ref FROM "grant" WHERE project = ?1
        UNION ALL SELECT ref FROM budget WHERE project = ?1
        """
    default: return nil
    }
    let refs = try String.fetchAll(db, sql: users, arguments: [record.ref])
    return refs.isEmpty ? nil : .fieldInUse(field, by: refs)
  }

  /// What came of changing a record.
  public enum ChangeOutcome: Equatable {
    case changed([Change])
    case refused([Fault])
  }

  /// The value as the log says it: a default value, which files leave out, in its own words.
  private static func text<Record>(_ field: Field<Record>, _ record: Record) -> String? {
    if let text = field.text(record) { return text }
    guard case .text(let stored)?? = field.stored(record).first else { return nil }
    return stored
  }

  private func update<Record>(_ record: Record, _ field: Field<Record>) throws {
    let columns = field.columns.map { "\($0.quotedDatabaseIdentifier) = ?" }
    try db.execute(
      sql: "UPDATE \(Record.kind.table) SET \(columns.joined(separator: ", ")) WHERE ref = ?",
      arguments: StatementArguments(
        field.stored(record).map(\.databaseValue) + [record.ref.databaseValue]))
  }

  func log(
    _ kind: RecordKind, _ ref: String, field: String, from old: String?, to new: String?,
    reason: String?, at moment: Moment, by author: String
  ) throws -> Change {
    var change = Change()
    change.ref = try nextChangeRef()
    change.record = kind.rawValue
    change.subject = ref
    change.field = field
    change.old = old
    change.new = new
    change.reason = reason
    change.recorded = moment
    change.recordedBy = author
    if case .refused(let faults) = try add(change) {
      throw Findings(faults.map { Finding($0) })
    }
    return change
  }

  /// `Æ-1`, `Æ-2` …
  func nextChangeRef() throws -> String {
    let last = try Int.fetchOne(db, sql: "SELECT max(id) FROM \"change\"") ?? 0
    return "Æ-\(last + 1)"
  }
}
