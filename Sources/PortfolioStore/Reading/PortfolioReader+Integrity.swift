import GRDB
import PortfolioModel

extension PortfolioReader {
  /// Whether the file is whole: SQLite's own checks, references, the guards that hold the rules,
  /// and every sum that is kept against the facts.
  ///
  /// - Returns: what is broken, empty when all is well.
  public func integrityFaults() throws -> [IntegrityFault] {
    var faults: [IntegrityFault] = []
    let messages = try String.fetchAll(db, sql: "PRAGMA integrity_check")
    faults += messages.filter { $0 != "ok" }.map { .database(detail: $0) }
    let dangling = try Row.fetchAll(db, sql: "PRAGMA foreign_key_check")
    faults += dangling.map { .danglingReference(table: $0[0]) }
    faults += try missingGuards().map { .schemaDiffers(name: $0) }

    faults += try wrongSums()
    let ofGrants = try Int.fetchOne(
      db,
      sql: """
        SELECT count(*) FROM (\(Version8.sums(ofMovements: "true"))) AS f
        FULL JOIN grantYear AS k USING (grantId, year)
        WHERE (k.applied, k.applications, k.awarded, k.awards, k.received, k.receipts)
          IS NOT (f.applied, f.applications, f.awarded, f.awards, f.received, f.receipts)
        """)
    if let ofGrants, ofGrants > 0 {
      faults.append(.keptSumWrong(table: "grantYear", rows: ofGrants))
    }
    let open = try Int.fetchOne(
      db,
      sql: """
        SELECT count(*) FROM (\(Version2.openDuty)) AS f FULL JOIN openDuty AS o ON o.duty = f.duty
        WHERE (o.duty, o.state, o.due, o.isDated, o.lastDay)
          IS NOT (f.duty, f.state, f.due, f.isDated, f.lastDay)
        """)
    if let open, open > 0 { faults.append(.keptSumWrong(table: "openDuty", rows: open)) }
    let uncharged = try Int.fetchOne(
      db,
      sql: """
        SELECT count(*) FROM posting AS p WHERE p.amountMinor IS NOT
          (SELECT sum(c.amountMinor) FROM charge AS c WHERE c.postingId = p.id)
          OR EXISTS (SELECT 1 FROM charge AS c WHERE c.postingId = p.id
            AND (c.day <> p.day OR c.recorded <> p.recorded))
        """)
    if let uncharged, uncharged > 0 { faults.append(.chargesWrong(postings: uncharged)) }
    return try faults
      + registerBreaches().map { .registerBroken(submission: $0.submission, $0.breach) }
  }

  /// The sums that are kept, each held against the facts up to the posting that they go to.
  private func wrongSums() throws -> [IntegrityFault] {
    let charges = "charge WHERE postingId <= (SELECT postingId FROM spentUpTo)"
    let postings = "posting WHERE id <= (SELECT postingId FROM spentUpTo)"
    let year = "CAST(substr(day, 1, 4) AS INTEGER) AS year"
    return try [
      wrong("spentYear", ["sourceId", "year"], "sourceId, \(year)", of: charges),
      wrong(
        "spentSpan", ["sourceId", "year", "span"], "sourceId, \(year), recorded >> 31 AS span",
        of: charges),
      wrong("spentLine", ["lineId"], "lineId", of: postings),
    ].compactMap { $0 }
  }

  private func wrong(
    _ table: String, _ keys: [String], _ selected: String, of facts: String
  ) throws -> IntegrityFault? {
    let key = keys.joined(separator: ", ")
    let rows = try Int.fetchOne(
      db,
      sql: """
        SELECT count(*) FROM (
          SELECT \(selected), sum(amountMinor) AS amount, count(*) AS number
          FROM \(facts) GROUP BY \(key)) AS f
        FULL JOIN \(table) AS k USING (\(key))
        WHERE k.amountMinor IS NOT f.amount OR k.postings IS NOT f.number
        """)
    return rows.flatMap { $0 > 0 ? .keptSumWrong(table: table, rows: $0) : nil }
  }

  /// The tables, indexes, views and triggers that are not as a fresh portfolio has them: what is
  /// missing or was altered no longer holds the rules.
  private func missingGuards() throws -> [String] {
    let sql = "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name"
    let fresh = try DatabaseQueue()
    try PortfolioStore.migrator.migrate(fresh)
    let expected = try fresh.read { try Row.fetchAll($0, sql: sql) }
    let found = Dictionary(
      try Row.fetchAll(db, sql: sql).map { ($0["name"] as String, $0["sql"] as String) },
      uniquingKeysWith: { first, _ in first })
    return expected.compactMap { row in
      let name: String = row["name"]
      return found[name] == row["sql"] as String ? nil : name
    }
  }
}

/// Something broken in the portfolio's file.
public enum IntegrityFault: Hashable, Sendable {
  /// What SQLite's own check says.
  case database(detail: String)
  case danglingReference(table: String)
  /// A table, index, view or trigger is missing or was altered.
  case schemaDiffers(name: String)
  /// So many sums that are kept are not the sum of their facts.
  case keptSumWrong(table: String, rows: Int)
  /// So many postings are not the sum of what is charged.
  case chargesWrong(postings: Int)
  /// An entry of the register of submissions is not as it was sealed.
  case registerBroken(submission: String, SealBreach)
}
