import GRDB
import PortfolioModel

extension PortfolioReader {
  /// What a measure comes to, per grant and (for what is spent) per source of co-financing.
  ///
  /// - Parameters:
  ///   - days: the business days that count; all when nothing.
  ///   - asOf: see the type. Without it, what has been spent is read from the sums that are kept
  ///     per source and year, and only a part of a year at either end is summed anew.
  ///   - byYear: whether to give a sum for each calendar year.
  public func sums(
    _ measure: Measure, in days: DayRange? = nil, asOf: Moment? = nil, byYear: Bool = false
  ) throws -> [MeasuredSum] {
    switch measure {
    case .applied, .awarded:
      try sums(
        of: """
          SELECT f."grant", g.project, \(Self.year("f.day")) AS year, f.currency, f.amountMinor,
            CASE f.counts WHEN 'amended' THEN 0 ELSE CASE f.event WHEN 'reversed' THEN -1
              ELSE 1 END END AS count
          FROM countedGrantFact AS f JOIN "grant" AS g ON g.ref = f."grant"
          WHERE f.measure = '\(measure.rawValue)' AND f.day >= ? AND f.day < ? AND f.recorded < ?
          """, days, asOf, byYear)
    case .received:
      try sums(
        of: """
          SELECT f."grant", g.project, \(Self.year("f.day")) AS year, f.currency, f.amountMinor,
            CASE f.event WHEN 'reversed' THEN -1 ELSE 1 END AS count
          FROM receipt AS f JOIN "grant" AS g ON g.ref = f."grant"
          WHERE f.day >= ? AND f.day < ? AND f.recorded < ?
          """, days, asOf, byYear)
    case .spent:
      try spent(in: days, asOf: asOf, byYear: byYear)
    }
  }

  private func spent(in days: DayRange?, asOf: Moment?, byYear: Bool) throws -> [MeasuredSum] {
    let charges = """
      SELECT s."grant", s.project, \(Self.year("c.day")) AS year, p.currency, c.amountMinor,
        1 AS count
      FROM fundingSource AS s CROSS JOIN main.charge AS c ON c.sourceId = s.id
      JOIN project AS p ON p.ref = s.project
      WHERE c.day >= ? AND c.day < ? AND c.recorded < ?
      """
    guard asOf == nil, horizon == nil else { return try sums(of: charges, days, asOf, byYear) }

    let all = days ?? DayRange(first: .first, last: .last)
    let firstYear = all.from == .startOfYear(all.from.year) ? all.from.year : all.from.year + 1
    let lastYear = all.last == .endOfYear(all.last.year) ? all.last.year : all.last.year - 1
    let kept = """
      SELECT s."grant", s.project, y.year, p.currency, y.amountMinor, y.postings AS count
      FROM spentYear AS y JOIN fundingSource AS s ON s.id = y.sourceId
      JOIN project AS p ON p.ref = s.project WHERE y.year BETWEEN ? AND ?
      """
    guard firstYear <= lastYear else { return try sums(of: charges, all, nil, byYear) }
    var parts = [kept]
    var arguments: [any DatabaseValueConvertible] = [firstYear, lastYear]
    for edge in [
      DayRange(from: all.from, upTo: .startOfYear(firstYear)),
      DayRange(from: .startOfYear(lastYear + 1), upTo: all.upTo),
    ] where edge.count > 0 && all.contains(edge.from) {
      parts.append(charges)
      arguments += [edge.from.iso, edge.upTo.iso, Int64.max]
    }
    return try sums(
      of: parts.joined(separator: " UNION ALL "), arguments: StatementArguments(arguments), byYear)
  }

  private func sums(
    of facts: String, _ days: DayRange?, _ asOf: Moment?, _ byYear: Bool
  ) throws -> [MeasuredSum] {
    let (from, upTo) = days.map { ($0.from.iso, $0.upTo.iso) } ?? ("0000", "9999")
    return try sums(of: facts, arguments: [from, upTo, limit(asOf)], byYear)
  }

  private func sums(
    of facts: String, arguments: StatementArguments, _ byYear: Bool
  ) throws -> [MeasuredSum] {
    let year = byYear ? "year" : "NULL"
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT "grant", project, \(year) AS year, currency, sum(amountMinor) AS amountMinor,
          sum(count) AS count
        FROM (\(facts)) GROUP BY project, "grant", \(year), currency
        """, arguments: arguments)
    var sums: [MeasuredSum] = []
    while let row = try rows.next() {
      let grant: String? = row[0]
      guard let currency = Currency(code: row[3]) else { continue }
      sums.append(
        MeasuredSum(
          grant: grant.map { Reference($0) }, project: Reference(row[1] as String), year: row[2],
          amount: Money(minorUnits: row[4], currency: currency), count: row[5]))
    }
    return sums
  }

  private static func year(_ column: String) -> String {
    "CAST(substr(\(column), 1, 4) AS INTEGER)"
  }
}
