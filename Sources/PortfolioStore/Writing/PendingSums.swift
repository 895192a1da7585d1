import GRDB

/// What the postings of a transaction add to the sums that are kept, which are written once at its
/// end: as many rows as there are sums, however many postings made them.
struct PendingSums {
  private struct Slot: Hashable, Comparable {
    let source: Int64
    let year: Int64
    let span: Int64

    static func < (left: Slot, right: Slot) -> Bool {
      (left.source, left.year, left.span) < (right.source, right.year, right.span)
    }
  }

  private struct Sum {
    var amount: Int64 = 0
    var postings: Int64 = 0

    mutating func add(_ other: Int64) throws {
      let (sum, isTooLarge) = amount.addingReportingOverflow(other)
      guard !isTooLarge else { throw StoreError.sumTooLarge }
      amount = sum
      postings += 1
    }
  }

  private var bySlot: [Slot: Sum] = [:]
  private var byLine: [Int64: Sum] = [:]

  /// Adds what a source bears of a posting.
  ///
  /// - Parameter recorded: milliseconds, as they are stored.
  mutating func add(_ amount: Int64, to source: Int64, in year: Int, recorded: Int64) throws {
    try bySlot[Slot(source: source, year: Int64(year), span: recorded >> 31), default: Sum()]
      .add(amount)
  }

  /// Adds a posting to its line.
  mutating func add(_ amount: Int64, toLine line: Int64) throws {
    try byLine[line, default: Sum()].add(amount)
  }

  /// Adds all to the sums that are kept, which are then those up to a posting, and begins anew.
  mutating func write(to db: Database, upTo posting: Int64) throws {
    let years = try db.makeStatement(
      sql: "INSERT INTO spentYear VALUES (?, ?, ?, ?) \(Self.adding("sourceId, year"))")
    let spans = try db.makeStatement(
      sql: "INSERT INTO spentSpan VALUES (?, ?, ?, ?, ?) \(Self.adding("sourceId, year, span"))")
    let lines = try db.makeStatement(
      sql: "INSERT INTO spentLine VALUES (?, ?, ?) \(Self.adding("lineId"))")
    for (slot, sum) in bySlot.sorted(by: { $0.key < $1.key }) {
      try years.execute(arguments: [slot.source, slot.year, sum.amount, sum.postings])
      try spans.execute(arguments: [slot.source, slot.year, slot.span, sum.amount, sum.postings])
    }
    for (line, sum) in byLine.sorted(by: { $0.key < $1.key }) {
      try lines.execute(arguments: [line, sum.amount, sum.postings])
    }
    try db.execute(sql: "UPDATE spentUpTo SET postingId = ?", arguments: [posting])
    self = PendingSums()
  }

  /// Adds what postings that were put in past the program left to be summed.
  static func takeUp(in db: Database) throws {
    let later = "charge WHERE postingId > (SELECT postingId FROM spentUpTo)"
    let year = "CAST(substr(day, 1, 4) AS INTEGER)"
    try db.execute(
      sql: """
        INSERT INTO spentYear SELECT sourceId, \(year), sum(amountMinor), count(*)
        FROM \(later) GROUP BY 1, 2 \(adding("sourceId, year"));
        INSERT INTO spentSpan SELECT sourceId, \(year), recorded >> 31, sum(amountMinor), count(*)
        FROM \(later) GROUP BY 1, 2, 3 \(adding("sourceId, year, span"));
        INSERT INTO spentLine SELECT lineId, sum(amountMinor), count(*) FROM posting
        WHERE id > (SELECT postingId FROM spentUpTo) GROUP BY 1 \(adding("lineId"));
        UPDATE spentUpTo SET postingId = max(postingId, (SELECT coalesce(max(id), 0) FROM posting))
        """)
  }

  private static func adding(_ key: String) -> String {
    """
    ON CONFLICT (\(key)) DO UPDATE SET amountMinor = amountMinor + excluded.amountMinor,
      postings = postings + excluded.postings
    """
  }
}
