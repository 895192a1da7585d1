import GRDB
import PortfolioModel

extension PortfolioReader {
  /// What was spent of some grants in each calendar year.
  ///
  /// - Parameter days: the business days that count.
  public func spending(of grants: [Reference<Grant>], in days: DayRange) throws -> [MeasuredSum] {
    try sums(
      of: facts(of: .spent, in: days, asOf: nil, sources: Self.json(grants.map(\.text))),
      byYear: true)
  }

  /// What a measure comes to, per grant and (for what is spent) per source of co-financing.
  ///
  /// - Parameters:
  ///   - days: the business days that count; all when nothing.
  ///   - asOf: see the type. What has been spent is read from the sums that are kept per source and
  ///     year, and only a part of a year at either end is summed anew; unless the moment is before
  ///     that of the whole reading.
  ///   - byYear: whether to give a sum for each calendar year.
  public func sums(
    _ measure: Measure, in days: DayRange? = nil, asOf: Moment? = nil, byYear: Bool = false
  ) throws -> [MeasuredSum] {
    try sums(of: facts(of: measure, in: days, asOf: asOf), byYear: byYear)
  }

  private func sums(of facts: MeasuredFacts, byYear: Bool) throws -> [MeasuredSum] {
    let year = byYear ? "year" : "NULL"
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT g.ref, p.ref, x.year, p.currency, sum(x.amountMinor), sum(x.count)
        FROM (SELECT owner, \(year) AS year, sum(amountMinor) AS amountMinor, sum(count) AS count
          FROM (\(facts.sql)) GROUP BY owner, \(year)) AS x
        \(facts.project) \(facts.grant) GROUP BY p.id, g.id, x.year
        """, arguments: facts.arguments)
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

  /// The facts of a measure, one row for each or for a sum of them that is kept.
  private struct MeasuredFacts {
    /// Gives `owner`, `year`, `amountMinor` and `count`.
    let sql: String
    let arguments: StatementArguments
    /// The joins from the owner of a fact to the project (`p`) and the grant (`g`) that it belongs to.
    let project: String
    let grant: String

    static func ofGrants(_ sql: String, _ arguments: StatementArguments) -> MeasuredFacts {
      MeasuredFacts(
        sql: sql, arguments: arguments,
        project: """
          JOIN "grant" AS g ON g.ref = x.owner JOIN project AS p ON p.ref = g.project
          """, grant: "")
    }
  }

  /// - Parameter grants: of what was spent, only what these grants bear, as JSON.
  private func facts(
    of measure: Measure, in days: DayRange?, asOf: Moment?, sources grants: String? = nil
  ) -> MeasuredFacts {
    let (from, upTo) = days.map { ($0.from.iso, $0.upTo.iso) } ?? ("0000", "9999")
    let arguments: StatementArguments = [from, upTo, limit(asOf)]
    switch measure {
    case .applied, .awarded:
      return .ofGrants(
        """
        SELECT "grant" AS owner, \(Self.year("day")) AS year, amountMinor,
          CASE counts WHEN 'amended' THEN 0 ELSE CASE event WHEN 'reversed' THEN -1 ELSE 1 END
            END AS count
        FROM countedGrantFact
        WHERE measure = '\(measure.rawValue)' AND day >= ? AND day < ? AND recorded < ?
        """, arguments)
    case .received:
      return .ofGrants(
        """
        SELECT "grant" AS owner, \(Self.year("day")) AS year, amountMinor,
          CASE event WHEN 'reversed' THEN -1 ELSE 1 END AS count
        FROM receipt WHERE day >= ? AND day < ? AND recorded < ?
        """, arguments)
    case .spent:
      let (sql, arguments) = spent(in: days, asOf: asOf, of: grants)
      return MeasuredFacts(
        sql: sql, arguments: arguments,
        project: """
          JOIN fundingSource AS s ON s.id = x.owner JOIN project AS p ON p.ref = s.project
          """, grant: "LEFT JOIN \"grant\" AS g ON g.ref = s.\"grant\"")
    }
  }

  /// Charges on some days, recorded before a moment.
  static let charges = charges(where: "true")

  private static func charges(where condition: String) -> String {
    """
    SELECT c.sourceId AS owner, \(year("c.day")) AS year, c.amountMinor, 1 AS count
    FROM fundingSource AS s CROSS JOIN main.charge AS c ON c.sourceId = s.id
    WHERE \(condition) AND c.day >= ? AND c.day < ? AND c.recorded < ?
    """
  }

  /// - Parameter grants: only what these bear, as JSON.
  private func spent(
    in days: DayRange?, asOf: Moment?, of grants: String?
  ) -> (sql: String, arguments: StatementArguments) {
    let period = KeptPeriod(days, isKept: limit(asOf) == limit(nil))
    let owners: [any DatabaseValueConvertible] = grants.map { [$0] } ?? []
    let isOwned = grants == nil ? "true" : "\"grant\" IN \(Self.list("?"))"
    var parts: [String] = []
    var arguments: [any DatabaseValueConvertible] = []
    if let years = period.years {
      let sources = "(SELECT id FROM fundingSource WHERE \(isOwned))"
      parts.append(
        """
        SELECT sourceId AS owner, year, amountMinor, postings AS count FROM spentByYear
        WHERE \(grants == nil ? "true" : "sourceId IN \(sources)") AND year BETWEEN ? AND ?
        """)
      arguments += owners + [years.lowerBound, years.upperBound]
    }
    for edge in period.edges {
      parts.append(grants == nil ? Self.charges : Self.charges(where: "s." + isOwned))
      arguments += owners + [edge.from.iso, edge.upTo.iso, limit(asOf)]
    }
    return (parts.joined(separator: " UNION ALL "), StatementArguments(arguments))
  }

  private static func year(_ column: String) -> String {
    "CAST(substr(\(column), 1, 4) AS INTEGER)"
  }
}
