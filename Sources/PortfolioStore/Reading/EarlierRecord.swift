import GRDB
import PortfolioModel

/// The record as it was known just before an earlier moment, put in the place of the record of
/// today for one transaction: what was recorded since is left out, and every change and removal
/// since is taken back by the log.
///
/// SQLite looks a name up among the temporary tables and views first. So each table gets a
/// temporary one of its name, and whatever is asked, by whatever query, is answered as it would
/// have been answered then. The end of the transaction takes them all away again; the file itself
/// is never touched.
struct EarlierRecord {
  private let db: Database
  private let moment: Moment

  init(_ db: Database, before moment: Moment) {
    self.db = db
    self.moment = moment
  }

  /// Puts it in place, until the transaction is rolled back.
  func install() throws {
    let changed = try Set(
      String.fetchAll(
        // The sign keeps SQLite from going through the whole log in the order of the records.
        db, sql: "SELECT DISTINCT +record FROM main.\"change\" WHERE recorded >= ?",
        arguments: [moment.milliseconds]))
    for kind in RecordKind.allCases {
      if changed.contains(kind.rawValue) {
        try install(kind.type)
      } else {
        try leaveOutLater(kind.table)
      }
    }
    for table in ["posting", "charge"] { try leaveOutLater(table) }
    // Views of the file see the tables of the file, so they are made anew over the earlier ones.
    let views = try String.fetchAll(
      db,
      sql: """
        SELECT sql FROM main.sqlite_master WHERE type = 'view' AND name <> 'spentByLine'
        ORDER BY rowid
        """)
    for view in views {
      try db.execute(sql: "CREATE TEMP VIEW" + view.dropFirst("CREATE VIEW".count))
    }
    try installSums()
  }

  /// The sums and open duties that are kept hold what is known today. From those of grants, what was
  /// recorded since is taken away.
  ///
  /// The sums by year come from those that are kept by the time of recording. Of the span of time
  /// that the moment is in, the postings of one side are read: those before the moment are added,
  /// or those after it taken away, whichever are fewer.
  private func installSums() throws {
    let span = moment.milliseconds >> 31
    let (begin, limit, end) = (span << 31, moment.milliseconds, (span + 1) << 31)
    let addsEarlier = try count(from: begin, upTo: limit) <= count(from: limit, upTo: end)
    let (from, upTo, sign) = addsEarlier ? (begin, limit, "") : (limit, end, "-")
    try db.execute(
      sql: """
        CREATE TEMP VIEW spentYear AS
        SELECT sourceId, year, sum(amountMinor) AS amountMinor, sum(postings) AS postings
        FROM main.spentSpan WHERE span < \(addsEarlier ? span : span + 1) GROUP BY sourceId, year
        UNION ALL
        SELECT c.sourceId, CAST(substr(c.day, 1, 4) AS INTEGER), \(sign)c.amountMinor, \(sign)1
        FROM main.posting AS p CROSS JOIN main.charge AS c ON c.postingId = p.id
        WHERE p.recorded >= \(from) AND p.recorded < \(upTo)
          AND p.id <= (SELECT postingId FROM main.spentUpTo);

        CREATE TEMP VIEW grantYear AS
        SELECT * FROM main.grantYear
        UNION ALL
        SELECT grantId, year, -applied, -applications, -awarded, -awards, -received, -receipts
        FROM main.grantMovement WHERE recorded >= \(limit);

        CREATE TEMP VIEW spentByLine AS
        SELECT lineId, sum(amountMinor) AS amountMinor, count(*) AS postings
        FROM posting GROUP BY 1;

        CREATE TEMP VIEW openDuty AS \(Version2.openDuty);
        """)
  }

  private func count(from: Int64, upTo: Int64) throws -> Int {
    try Int.fetchOne(
      db, sql: "SELECT count(*) FROM main.posting WHERE recorded >= ? AND recorded < ?",
      arguments: [from, upTo]) ?? 0
  }

  private func leaveOutLater(_ table: String) throws {
    try db.execute(
      sql: """
        CREATE TEMP VIEW \(table) AS SELECT * FROM main.\(table)
        WHERE recorded < \(moment.milliseconds)
        """)
  }

  private func install<Record: PortfolioRecord>(_ type: Record.Type) throws {
    let table = Record.kind.table
    let changes = try changesSince(Record.kind)
    guard !changes.isEmpty else { return try leaveOutLater(table) }
    try db.execute(
      sql: """
        CREATE TEMP TABLE \(table) AS SELECT * FROM main.\(table)
        WHERE recorded < \(moment.milliseconds) ORDER BY id;
        CREATE UNIQUE INDEX temp.\("\(Record.kind.rawValue)ByRef".quotedDatabaseIdentifier)
        ON \(table) (ref)
        """)
    let reader = PortfolioReader(db)
    var removed: [Record] = []
    for (ref, changes) in changes {
      let known = try reader.record(Record.self, ref: ref)
      guard let earlier = try earlier(known, ref, changes) else { continue }
      if known != nil {
        try put(earlier, changed: Set(changes.map(\.field)))
      } else if let recorded = earlier.recorded, recorded < moment {
        removed.append(earlier)
      }
    }
    for record in removed.sorted(by: {
      ($0.recorded?.milliseconds ?? 0, $0.ref) < ($1.recorded?.milliseconds ?? 0, $1.ref)
    }) {
      try putBack(record)
    }
  }

  /// The record without what was changed at the moment or later, also where it was removed since;
  /// nothing where it was not there.
  private func earlier<Record: PortfolioRecord>(
    _ known: Record?, _ ref: String, _ changes: [(field: String, old: String?)]
  ) throws -> Record? {
    var record = known
    for change in changes.reversed() {
      if change.field == Change.removal {
        record = Record(ref: ref, said: change.old ?? "")
      }
      let isRestored =
        change.field == Change.removal
        ? record != nil : record?.restore(change.field, to: change.old) ?? true
      guard isRestored else {
        throw StoreError.damaged(
          path: "", detail: "change of \(Record.kind.rawValue) \(ref), \(change.field)")
      }
    }
    return record
  }

  /// What was changed at the moment or later, per record, the oldest first.
  private func changesSince(
    _ kind: RecordKind
  ) throws -> [String: [(field: String, old: String?)]] {
    guard !kind.isFact else { return [:] }
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT subject, field, "old" FROM main."change" WHERE record = ? AND recorded >= ?
        ORDER BY id
        """, arguments: [kind.rawValue, moment.milliseconds])
    var changes: [String: [(field: String, old: String?)]] = [:]
    while let row = try rows.next() {
      changes[row[0] as String, default: []].append((row[1], row[2]))
    }
    return changes
  }

  /// Puts a record that was removed since back among the others: after those that had been
  /// recorded when it was. Nothing refers to it, so its number need not be the one that it had.
  private func putBack<Record: PortfolioRecord>(_ record: Record) throws {
    let row = record.row
    let names = row.map { $0.column.quotedDatabaseIdentifier }.joined(separator: ", ")
    let marks = Array(repeating: "?", count: row.count).joined(separator: ", ")
    try db.execute(
      sql: """
        INSERT INTO temp.\(Record.kind.table) (id, \(names)) VALUES ((SELECT
          coalesce(max(id), 0) + 0.000001 FROM temp.\(Record.kind.table) WHERE recorded <= ?),
          \(marks))
        """,
      arguments: StatementArguments(
        [(record.recorded?.milliseconds ?? 0).databaseValue] + row.map(\.value)))
  }

  private func put<Record: PortfolioRecord>(_ record: Record, changed: Set<String>) throws {
    for field in Record.ownFields where changed.contains(field.name) {
      let columns = field.columns.map { "\($0.quotedDatabaseIdentifier) = ?" }
      try db.execute(
        sql: """
          UPDATE temp.\(Record.kind.table) SET \(columns.joined(separator: ", ")) WHERE ref = ?
          """,
        arguments: StatementArguments(
          field.stored(record).map(\.databaseValue) + [record.ref.databaseValue]))
    }
  }
}
