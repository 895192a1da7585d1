import GRDB
import PortfolioModel

extension PortfolioReader {
  /// The postings one after the other in the order in which they were added, with their charges.
  public func forEachPosting(_ body: (Posting) throws -> Void) throws {
    try forEachPosting(where: "true", [], body)
  }

  func forEachPosting(
    where condition: String, _ arguments: StatementArguments, _ body: (Posting) throws -> Void
  ) throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT p.id, j.ref AS project, j.currency, l.ref AS line, p.day, p.amountMinor, p.text,
          p.voucher, p.ordinal, r.voucher AS reversedVoucher, r.ordinal AS reversedOrdinal,
          p.recorded, p.recordedBy
        FROM posting AS p JOIN project AS j ON j.id = p.projectId
        JOIN budgetLine AS l ON l.id = p.lineId
        LEFT JOIN posting AS r ON r.id = p.reversesId
        WHERE \(condition) ORDER BY p.id
        """, arguments: arguments)
    let charges = try db.makeStatement(
      sql: """
        SELECT s.ref, c.amountMinor FROM charge AS c JOIN fundingSource AS s ON s.id = c.sourceId
        WHERE c.postingId = ? ORDER BY c.sourceId
        """)
    while let row = try rows.next() {
      guard let day = CalendarDate(iso: row["day"] as String),
        let currency = Currency(code: row["currency"])
      else { throw StoreError.damaged(path: "", detail: "posting \(row["id"] as Int64)") }
      let reversed: String? = row["reversedVoucher"]
      let ordinal: Int? = row["reversedOrdinal"]
      let parts = try Row.fetchAll(charges, arguments: [row["id"] as Int64]).map {
        Posting.Charge(
          source: Reference($0["ref"] as String),
          amount: Money(minorUnits: $0["amountMinor"], currency: currency))
      }
      try body(
        Posting(
          project: Reference(row["project"] as String),
          line: .ref(Reference(row["line"] as String)), day: day,
          amount: Money(minorUnits: row["amountMinor"], currency: currency), text: row["text"],
          voucher: row["voucher"], ordinal: row["ordinal"],
          reverses: reversed.map { ordinal == 1 ? $0 : "\($0)/\(ordinal ?? 1)" },
          charges: parts, recorded: Moment(milliseconds: row["recorded"]),
          recordedBy: row["recordedBy"]))
    }
  }
}
