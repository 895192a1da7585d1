import GRDB
import PortfolioModel

extension PortfolioReader {
  /// How many postings each project has in each year, the oldest year first.
  public func postedYears() throws -> [PostedYear] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT j.ref, CAST(substr(p.day, 1, 4) AS INTEGER) AS year, count(*) AS count
        FROM posting AS p JOIN project AS j ON j.id = p.projectId
        GROUP BY j.id, year ORDER BY year, j.id
        """
    ).map {
      PostedYear(
        project: Reference($0["ref"] as String), year: $0["year"], count: $0["count"])
    }
  }

  /// What each source bore of each budget line, month by month, within days of one year.
  public func monthlySpending(
    in days: DayRange, asOf: Moment? = nil
  ) throws -> [MonthlySpending] {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT s.ref AS source, s."grant", s.project, l.ref AS line, l.title, p.currency,
          CAST(substr(c.day, 6, 2) AS INTEGER) AS month, sum(c.amountMinor) AS amountMinor
        FROM fundingSource AS s CROSS JOIN charge AS c ON c.sourceId = s.id
        JOIN posting AS q ON q.id = c.postingId
        JOIN budgetLine AS l ON l.id = q.lineId
        JOIN project AS p ON p.ref = s.project
        WHERE c.day >= ? AND c.day < ? AND c.recorded < ?
        GROUP BY s.id, l.id, month ORDER BY s.id, l.number, l.id, month
        """, arguments: [days.from.iso, days.upTo.iso, limit(asOf)])
    var spending: [MonthlySpending] = []
    while let row = try rows.next() {
      let grant: String? = row["grant"]
      guard let currency = Currency(code: row["currency"]) else {
        throw StoreError.damaged(path: "", detail: row["line"])
      }
      spending.append(
        MonthlySpending(
          source: Reference(row["source"] as String), grant: grant.map { Reference($0) },
          project: Reference(row["project"] as String), line: Reference(row["line"] as String),
          lineTitle: row["title"], month: row["month"],
          amount: Money(minorUnits: row["amountMinor"], currency: currency)))
    }
    return spending
  }

  /// How many postings `forEachListedPosting` hands on.
  public func listedPostingCount(in days: DayRange, asOf: Moment? = nil) throws -> Int {
    try Int.fetchOne(
      db,
      sql: """
        SELECT count(*) FROM budgetLine AS l CROSS JOIN posting AS q ON q.lineId = l.id
        JOIN project AS p ON p.id = q.projectId
        WHERE q.day >= ? AND q.day < ? AND q.recorded < ? AND p.holder = 'own'
        """, arguments: [days.from.iso, days.upTo.iso, limit(asOf)]) ?? 0
  }

  /// The postings of some days one after the other, by budget line and day, none of them kept.
  /// Those of projects whose grants a partner holds are left out, as in every total.
  public func forEachListedPosting(
    in days: DayRange, asOf: Moment? = nil, _ body: (ListedPosting) throws -> Void
  ) throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT q.day, q.voucher, q.ordinal, p.title, l.title, q.text, q.amountMinor, p.currency,
          (SELECT coalesce(sum(c.amountMinor), 0) FROM charge AS c
            JOIN fundingSource AS s ON s.id = c.sourceId
            WHERE c.postingId = q.id AND s.sort = 'grant')
        FROM budgetLine AS l CROSS JOIN posting AS q ON q.lineId = l.id
        JOIN project AS p ON p.id = q.projectId
        WHERE q.day >= ? AND q.day < ? AND q.recorded < ? AND p.holder = 'own'
        ORDER BY l.id, q.day, q.recorded, q.amountMinor, q.id
        """, arguments: [days.from.iso, days.upTo.iso, limit(asOf)])
    while let row = try rows.next() {
      guard let day = CalendarDate(iso: row[0] as String), let currency = Currency(code: row[7])
      else { throw StoreError.damaged(path: "", detail: row[1]) }
      let ordinal: Int = row[2]
      let voucher: String = row[1]
      try body(
        ListedPosting(
          day: day, name: ordinal == 1 ? voucher : "\(voucher)/\(ordinal)", project: row[3],
          line: row[4], text: row[5], amount: Money(minorUnits: row[6], currency: currency),
          borneByGrants: Money(minorUnits: row[8], currency: currency)))
    }
  }
}
