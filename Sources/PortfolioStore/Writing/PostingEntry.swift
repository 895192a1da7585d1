import GRDB
import PortfolioModel

/// Puts the postings of one transaction into the database with their charges, and keeps the sums.
final class PostingEntry {
  /// The lowest number that a posting of this transaction has.
  let firstId: Int64
  private var nextId: Int64
  private let db: Database
  private let mayWait: Bool
  private var charges: BatchInsert<ChargeRow>
  private var postings: BatchInsert<PostingRow>
  private var sums = PendingSums()
  private var bulk: BulkLoad?

  /// How many postings wait at most before they are put in.
  private static let patience = 512

  /// - Parameter mayWait: whether postings wait for others, and what is slow for many at once is
  ///   left for the end.
  init(_ db: Database, mayWait: Bool) throws {
    self.db = db
    self.mayWait = mayWait
    charges = try BatchInsert(db)
    postings = try BatchInsert(db)
    try PendingSums.takeUp(in: db)
    firstId = (try Int64.fetchOne(db, sql: "SELECT postingId FROM spentUpTo") ?? 0) + 1
    nextId = firstId
  }

  /// Takes a posting that has been found to be right.
  func add(
    _ posting: Posting, project: Int64, line: Int64, charges: [(source: Int64, amount: Int64)],
    reverses: Int64?, recorded: Moment, by author: String
  ) throws {
    let id = nextId
    nextId += 1
    let day = posting.day.iso
    let amount = posting.amount.minorUnits
    for (source, amount) in charges {
      self.charges.append(
        ChargeRow(
          posting: id, source: source, day: day, recorded: recorded.milliseconds, amount: amount))
      try sums.add(amount, to: source, in: posting.day.year, recorded: recorded.milliseconds)
    }
    postings.append(
      PostingRow(
        id: id, project: project, line: line, day: day, amount: amount, text: posting.text,
        voucher: posting.voucher, ordinal: posting.ordinal, reverses: reverses,
        recorded: recorded.milliseconds, recordedBy: author))
    try sums.add(amount, toLine: line)
    guard !mayWait || postings.rows.count >= Self.patience else { return }
    if mayWait, bulk == nil, BulkLoad.isWorthwhile(for: nextId - firstId, after: firstId - 1) {
      bulk = try BulkLoad(db, after: firstId - 1)
    }
    try flush()
  }

  /// Puts in what waits: the charges first, as a posting is only let in when it is wholly charged.
  func flush() throws {
    try charges.flush()
    try postings.flush()
  }

  /// Puts in what waits when a line of a voucher is among it, so that all of them can be read.
  func flush(holding voucher: String, of project: Int64) throws {
    guard postings.rows.contains(where: { $0.project == project && $0.voucher == voucher })
    else { return }
    try flush()
  }

  /// Puts everything in and brings the sums that are kept up to the last posting: what there is to
  /// do at the end of the transaction.
  func finish() throws {
    try flush()
    if mayWait { try PostingGuards.ask(db, after: firstId - 1) }
    try bulk?.restore()
    try sums.write(to: db, upTo: nextId - 1)
  }
}
