import GRDB
import PortfolioModel

extension PortfolioReader {
  /// The facts behind `sums`, one after the other by day: their amounts sum to the figure.
  ///
  /// Of a posting only the part charged to a grant is given, and co-financing not at all, as it
  /// stands beside the total.
  ///
  /// - Parameter grants: only theirs.
  public func forEachFact(
    of measure: Measure, in days: DayRange? = nil, asOf: Moment? = nil,
    recordedFrom: Moment? = nil, of grants: [Reference<Grant>]? = nil,
    _ body: (CountedFact) throws -> Void
  ) throws {
    let facts =
      switch measure {
      case .applied, .awarded:
        """
        SELECT f.ref, f."grant", g.project, f.event, f.day, f.amountMinor, f.currency, f.recorded,
          f.recordedBy, f.corrects, f.reason AS text, f.basis, f.id
        FROM countedGrantFact AS f JOIN "grant" AS g ON g.ref = f."grant"
        WHERE f.measure = '\(measure.rawValue)'
        """
      case .received:
        """
        SELECT f.ref, f."grant", g.project, f.event, f.day, f.amountMinor, f.currency, f.recorded,
          f.recordedBy, f.corrects, f.reason AS text, f.basis, f.id
        FROM receipt AS f JOIN "grant" AS g ON g.ref = f."grant" WHERE true
        """
      case .spent:
        """
        SELECT CASE f.ordinal WHEN 1 THEN f.voucher ELSE f.voucher || '/' || f.ordinal END AS ref,
          s."grant", s.project, 'posting' AS event, f.day, c.amountMinor, p.currency, f.recorded,
          f.recordedBy, NULL AS corrects, f.text, 'stated' AS basis, f.id
        FROM posting AS f JOIN charge AS c ON c.postingId = f.id
        JOIN fundingSource AS s ON s.id = c.sourceId AND s.sort = 'grant'
        JOIN project AS p ON p.ref = s.project WHERE true
        """
      }
    let owner = measure == .spent ? "s" : "f"
    let ofGrants = grants == nil ? "" : "AND \(owner).\"grant\" IN \(Self.list("?"))"
    var arguments: StatementArguments = []
    if let grants { arguments += [try Self.json(grants.map(\.text))] }
    let (from, upTo) = days.map { ($0.from.iso, $0.upTo.iso) } ?? ("0000", "9999")
    let rows = try Row.fetchCursor(
      db,
      sql: """
        \(facts) \(ofGrants) AND f.day >= ? AND f.day < ? AND f.recorded < ? AND f.recorded >= ?
        ORDER BY f.day, f.id
        """,
      arguments: arguments + [from, upTo, limit(asOf), recordedFrom?.milliseconds ?? Int64.min])
    while let row = try rows.next() {
      guard let day = CalendarDate(iso: row["day"] as String),
        let currency = Currency(code: row["currency"])
      else { throw StoreError.damaged(path: "", detail: row["ref"]) }
      let grant: String? = row["grant"]
      try body(
        CountedFact(
          ref: row["ref"], grant: grant.map { Reference($0) },
          project: Reference(row["project"] as String), event: row["event"], day: day,
          amount: Money(minorUnits: row["amountMinor"], currency: currency),
          recorded: Moment(milliseconds: row["recorded"]), recordedBy: row["recordedBy"],
          corrects: row["corrects"], text: row["text"],
          isIllustrative: row["basis"] == Basis.illustrative.rawValue))
    }
  }
}
