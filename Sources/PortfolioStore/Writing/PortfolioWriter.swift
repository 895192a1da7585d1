import GRDB
import PortfolioModel

/// What can be done within one write transaction. It must not be kept beyond the transaction.
///
/// Every kind of record goes through the same few functions: they check, write and log.
public final class PortfolioWriter {
  let db: Database
  /// Everything that can be read, as it stands within the transaction.
  public let reader: PortfolioReader
  /// References of records that were refused, so that what refers to them is not refused anew.
  var refused: [RecordKind: Set<String>] = [:]
  var names = NameCache()
  /// The way in for postings, once there are any.
  var entry: PostingEntry?
  /// Whether postings wait for others, so that many go into the database together. They are in it
  /// at the end of the transaction, and whenever the writer itself must see them.
  let postingsMayWait: Bool
  /// The postings from before that have been met in what is being read.
  var metPostings = PostingSet()

  init(_ db: Database, postingsMayWait: Bool) {
    self.db = db
    self.postingsMayWait = postingsMayWait
    reader = PortfolioReader(db)
  }

  /// Whether nothing has been recorded yet.
  public func isEmpty() throws -> Bool {
    for kind in RecordKind.allCases
    where try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM \(kind.table))") == true {
      return false
    }
    return try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM posting)") == false
  }

  /// Adds a record, unless it is at odds with the others.
  ///
  /// - Returns: whether it was added, or is there already just so, or what is wrong with it; no
  ///   fault is told again of a record that only refers to one that was refused.
  public func add<Record: PortfolioRecord>(_ record: Record) throws -> AddOutcome {
    try flushPostings()
    if let existing = try reader.record(Record.self, ref: record.ref) {
      let faults = Self.differences(between: existing, and: record)
      return faults.isEmpty ? .unchanged : .refused(faults)
    }
    let (faults, isDangling) = try faults(of: record)
    guard faults.isEmpty, !isDangling else {
      refused[Record.kind, default: []].insert(record.ref)
      return .refused(faults)
    }
    try insert(record)
    return .added
  }

  /// Puts into the log why text shaped like a civil registration number was let through.
  ///
  /// - Parameter subject: the file, or the reference of the record, that it came with.
  public func note(
    reason: String, on subject: String, at moment: Moment, by author: String
  ) throws {
    var change = Change()
    change.ref = try nextChangeRef()
    change.record = "text"
    change.subject = subject
    change.field = "allow-cpr-shape"
    change.reason = reason
    change.recorded = moment
    change.recordedBy = author
    if case .refused(let faults) = try add(change) {
      throw Findings(faults.map { Finding($0) })
    }
  }

  /// A reference that is free: the stem, or with the next number after it (`G5-amended-2`).
  func freshRef<Record: PortfolioRecord>(_ type: Record.Type, stem: String) throws -> String {
    var ref = stem
    var number = 1
    while try reader.record(Record.self, ref: ref) != nil {
      number += 1
      ref = "\(stem)-\(number)"
    }
    return ref
  }

  /// Marks a record as refused before it got here, so that what refers to it is not blamed.
  public func noteRefused(_ kind: RecordKind, ref: String) {
    refused[kind, default: []].insert(ref)
  }

  /// What came of adding a record.
  public enum AddOutcome: Equatable {
    case added, unchanged
    case refused([Fault])
  }

  /// The fields in which two records of the same reference say different things; when and by whom
  /// they were recorded does not count.
  static func differences<Record: PortfolioRecord>(
    between recorded: Record, and given: Record
  ) -> [Fault] {
    Record.ownFields.compactMap { field in
      let (old, new) = (field.text(recorded), field.text(given))
      return old == new ? nil : .differs(field: field.name, recorded: old, given: new)
    }
  }

  private func insert<Record: PortfolioRecord>(_ record: Record) throws {
    let row = record.row
    let names = row.map { $0.column.quotedDatabaseIdentifier }.joined(separator: ", ")
    let marks = Array(repeating: "?", count: row.count).joined(separator: ", ")
    let statement = try db.cachedStatement(
      sql: "INSERT INTO \(Record.kind.table) (\(names)) VALUES (\(marks))")
    try statement.execute(arguments: StatementArguments(row.map(\.value)))
    self.names.forget(Record.kind)
  }
}

extension PortfolioRecord {
  /// The columns of its table with what stands in them, each column once.
  var row: [(column: String, value: DatabaseValue)] {
    var row: [(column: String, value: DatabaseValue)] = []
    for field in Self.fields {
      for (column, value) in zip(field.columns, field.stored(self))
      where !row.contains(where: { $0.column == column }) {
        row.append((column, value.databaseValue))
      }
    }
    return row
  }
}

extension RecordKind {
  /// The table's name, quoted: some kinds are words of SQL.
  var table: String { rawValue.quotedDatabaseIdentifier }
}

extension StoredValue? {
  var databaseValue: DatabaseValue {
    switch self {
    case .text(let text): text.databaseValue
    case .integer(let integer): integer.databaseValue
    case nil: .null
    }
  }
}
