import Foundation
import GRDB
import Glibc
import PortfolioModel

/// A portfolio file: one SQLite database, the only place where the record is kept.
///
/// Several programs may have it open at once. A write waits for another one for ten seconds and
/// then fails with `StoreError.busy`; a read sees what was written before it began.
public final class PortfolioStore: Sendable {
  /// Where the file is.
  public let path: String
  let queue: DatabaseQueue

  /// The seconds that a write waits for another one.
  private static let patience = 10

  /// `GRNT`: tells a portfolio from any other SQLite file.
  private static let applicationId: Int32 = 0x4752_4E54
  /// The same as it stands at byte 68 of an SQLite file.
  private static let applicationMark: [UInt8] = [0x47, 0x52, 0x4E, 0x54]

  /// Opens a portfolio that is there.
  ///
  /// - Throws: `StoreError`, as everything here.
  public convenience init(opening path: String) throws {
    try self.init(opening: path, patience: Self.patience)
  }

  /// As `init(opening:)`, with the seconds that a write waits for another. For tests, which cannot
  /// wait as long.
  package convenience init(opening path: String, patience: Int) throws {
    guard access(path, F_OK) == 0 else { throw StoreError.notFound(path: path) }
    // SQLite would make a database of an empty file; what is not ours is not opened at all.
    guard try PrivateFile.header(of: path, count: 72).suffix(4) == Self.applicationMark else {
      throw StoreError.notAPortfolio(path: path)
    }
    try self.init(file: path, named: path, isNew: false, patience: patience)
  }

  /// Makes a portfolio, readable by its owner alone, with the folders that lead to it. It appears
  /// under its name with all that the body puts into it, or not at all; a file that is there is
  /// never touched.
  public static func create(
    at path: String, filling body: (PortfolioStore) throws -> Void = { _ in }
  ) throws {
    try create(at: path, schema: nil, filling: body)
  }

  /// As `create(at:filling:)`, with the schema of an earlier release. For tests of migrations.
  package static func create(
    at path: String, schema version: String?, filling body: (PortfolioStore) throws -> Void
  ) throws {
    guard access(path, F_OK) != 0 else { throw StoreError.exists(path: path) }
    let partial = "\(path).\(getpid()).part"
    let remove = { for ending in ["", "-wal", "-shm"] { unlink(partial + ending) } }
    remove()
    do {
      try PrivateFile.create(at: partial, makingFolders: true)
      let store = try PortfolioStore(
        file: partial, named: path, isNew: true, patience: patience, version: version)
      try body(store)
      // The last one to close writes the log into the file and takes it away.
      try attempt(path) { try store.queue.close() }
      try PrivateFile.publish(partial, as: path)
    } catch {
      remove()
      throw error
    }
  }

  /// - Parameter path: what it is called in messages.
  private init(
    file: String, named path: String, isNew: Bool, patience: Int, version: String? = nil
  ) throws {
    self.path = path
    queue = try Self.attempt(path) {
      var configuration = Configuration()
      configuration.busyMode = .timeout(TimeInterval(patience))
      // The file remembers its mode. Setting it again at each opening would write to the file,
      // which a reader must not do.
      if isNew { configuration.journalMode = .wal }
      configuration.prepareDatabase { db in
        // What has been acknowledged must outlive a power cut, not only a crash of the program.
        // An import touches a page for each project and source by turns; 16 MiB hold them.
        try db.execute(
          sql: """
            PRAGMA synchronous = FULL; PRAGMA trusted_schema = OFF; PRAGMA cache_size = -16384
            """)
      }
      let queue = try DatabaseQueue(path: file, configuration: configuration)
      let migrator = Self.migrator
      if try queue.read(migrator.hasBeenSuperseded) {
        throw StoreError.madeByNewerVersion(path: path)
      }
      if try !queue.read(migrator.hasCompletedMigrations) {
        if isNew {
          try queue.writeWithoutTransaction {
            try $0.execute(sql: "PRAGMA application_id = \(Self.applicationId)")
          }
        }
        if let version {
          try migrator.migrate(queue, upTo: version)
        } else {
          try migrator.migrate(queue)
        }
      }
      return queue
    }
  }

  /// The schemas in the order in which they came. One that was released is never edited.
  private static let schemas = [
    Version1.statements, Version2.statements, Version3.statements, Version4.statements,
    Version5.statements, Version6.statements, Version7.statements, Version8.statements,
    Version9.statements, Version10.statements, Version11.statements,
  ]

  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    for (index, statements) in schemas.enumerated() {
      migrator.registerMigration("\(index + 1)") { db in
        for statement in statements { try db.execute(sql: statement) }
      }
    }
    return migrator
  }

  /// Reads, in one transaction: every figure that the body asks for is of the same moment.
  public func read<Value>(_ body: (PortfolioReader) throws -> Value) throws -> Value {
    do {
      return try Self.attempt(path) { try queue.read { try body(PortfolioReader($0)) } }
    } catch StoreError.noPermission(let path) {
      throw StoreError.notReadable(path: path)
    }
  }

  /// Reads the record as it was known just before a moment; see `EarlierRecord`. Everything that
  /// the body asks is answered as it would have been then.
  ///
  /// - Parameter moment: all that is known now when nothing.
  public func read<Value>(
    asOf moment: Moment?, _ body: (PortfolioReader) throws -> Value
  ) throws -> Value {
    guard let moment else { return try read(body) }
    return try Self.attempt(path) {
      try queue.writeWithoutTransaction { db in
        var result: Value?
        try db.inTransaction(.deferred) {
          try EarlierRecord(db, before: moment).install()
          result = try body(PortfolioReader(db, before: moment))
          return .rollback
        }
        guard let result else { throw StoreError.unexpected(detail: "no result") }
        return result
      }
    }
  }

  /// What a write adds.
  public enum Load: Sendable {
    /// Whatever it is, each is in the database at once.
    case few
    /// Records and perhaps very many postings, which may wait for one another.
    case many
    /// Nothing but postings: what they refer to is looked up for all of them together.
    case postingsAlone
  }

  /// Writes, in one transaction: all that the body does, or nothing where it throws.
  ///
  /// - Parameters:
  ///   - isRehearsal: whether to undo everything at the end (`--check`).
  ///   - load: what is added, which decides when it is checked; at the end all of it has been.
  public func write<Value>(
    isRehearsal: Bool = false, load: Load = .few, _ body: (PortfolioWriter) throws -> Value
  ) throws -> Value {
    try Self.attempt(path) {
      try queue.writeWithoutTransaction { db in
        let isLate = load == .postingsAlone
        if isLate { try db.execute(sql: "PRAGMA foreign_keys = OFF") }
        defer { if isLate { try? db.execute(sql: "PRAGMA foreign_keys = ON") } }
        var result: Value?
        try db.inTransaction(.immediate) {
          let writer = PortfolioWriter(db, postingsMayWait: load != .few)
          result = try body(writer)
          try writer.entry?.finish()
          return isRehearsal ? .rollback : .commit
        }
        guard let result else { throw StoreError.unexpected(detail: "no result") }
        return result
      }
    }
  }

  /// Runs SQL as it stands, as one transaction unless it says otherwise. For tests, which must be
  /// able to try what no command offers.
  package func execute(sql: String, inTransaction: Bool = true) throws {
    try Self.attempt(path) {
      try queue.writeWithoutTransaction { db in
        guard inTransaction else { return try db.execute(sql: sql) }
        try db.inTransaction {
          try db.execute(sql: sql)
          return .commit
        }
      }
    }
  }

  /// As `execute`, as a part of what is put in when very many postings come together.
  package func executeInBulk(sql: String) throws {
    try write(load: .postingsAlone) { writer in
      let last = Int64(try writer.reader.postingCount())
      let bulk = try BulkLoad(writer.db, after: last)
      try writer.db.execute(sql: sql)
      try PostingGuards.ask(writer.db, after: last)
      try bulk.restore()
    }
  }

  /// Turns SQLite's errors into ours; lets all others through.
  static func attempt<Value>(
    _ path: String, _ body: () throws -> Value
  ) throws -> Value {
    do {
      return try body()
    } catch let error as DatabaseError {
      throw StoreError(error, path: path)
    }
  }
}
