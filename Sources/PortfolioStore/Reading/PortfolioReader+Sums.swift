import GRDB
import PortfolioModel

extension PortfolioReader {
  /// What a measure comes to, per grant and (for what is spent) per source of co-financing.
  ///
  /// - Parameters:
  ///   - days: the business days that count; all when nothing.
  ///   - asOf: see the type. What has been spent is read from the sums that are kept per source and
  ///     year, and only a part of a year at either end is summed anew; unless the moment is before
  ///     that of the whole reading.
  ///   - byYear: whether to give a sum for each calendar year.
  ///   - owners: whose money it is.
  public func sums(
    _ measure: Measure, in days: DayRange? = nil, asOf: Moment? = nil, byYear: Bool = false,
    of owners: MoneyOwners = .all
  ) throws -> [MeasuredSum] {
    let facts = try facts(of: measure, in: days, asOf: asOf, Owned(by: owners))
    let year = byYear ? "year" : "NULL"
    let statement = try db.cachedStatement(
      sql: """
        SELECT g.ref, p.ref, x.year, p.currency, sum(x.amountMinor), sum(x.count)
        FROM (SELECT owner, \(year) AS year, sum(amountMinor) AS amountMinor, sum(count) AS count
          FROM (\(facts.sql)) GROUP BY owner, \(year)) AS x
        \(facts.project) \(facts.grant) GROUP BY p.id, g.id, x.year
        """)
    let rows = try Row.fetchCursor(statement, arguments: facts.arguments)
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

  /// The conditions on whose money it is; each takes the arguments.
  private struct Owned {
    let grants: String
    let sources: String
    let arguments: [any DatabaseValueConvertible]

    init(by owners: MoneyOwners) throws {
      switch owners {
      case .all:
        (grants, sources, arguments) = ("true", "true", [])
      case .grants(let refs):
        grants = "\"grant\" IN \(PortfolioReader.list("?"))"
        (sources, arguments) = (grants, [try PortfolioReader.json(refs.map(\.text))])
      case .project(let ref):
        grants = "\"grant\" IN (SELECT ref FROM \"grant\" WHERE project = ?)"
        (sources, arguments) = ("project = ?", [ref.text])
      }
    }
  }

  private func facts(
    of measure: Measure, in days: DayRange?, asOf: Moment?, _ owned: Owned
  ) -> MeasuredFacts {
    let (from, upTo) = days.map { ($0.from.iso, $0.upTo.iso) } ?? ("0000", "9999")
    let span: [any DatabaseValueConvertible] = [from, upTo, limit(asOf)]
    let arguments: StatementArguments = .init(owned.arguments + span)
    switch measure {
    case .applied, .awarded:
      return .ofGrants(
        """
        SELECT "grant" AS owner, \(Self.year("day")) AS year, amountMinor,
          CASE counts WHEN 'amended' THEN 0 ELSE CASE event WHEN 'reversed' THEN -1 ELSE 1 END
            END AS count
        FROM countedGrantFact
        WHERE measure = '\(measure.rawValue)' AND \(owned.grants)
          AND day >= ? AND day < ? AND recorded < ?
        """, arguments)
    case .received:
      return .ofGrants(
        """
        SELECT "grant" AS owner, \(Self.year("day")) AS year, amountMinor,
          CASE event WHEN 'reversed' THEN -1 ELSE 1 END AS count
        FROM receipt WHERE \(owned.grants) AND day >= ? AND day < ? AND recorded < ?
        """, arguments)
    case .spent:
      let (sql, arguments) = spent(in: days, asOf: asOf, owned)
      return MeasuredFacts(
        sql: sql, arguments: arguments,
        project: """
          JOIN fundingSource AS s ON s.id = x.owner JOIN project AS p ON p.ref = s.project
          """, grant: "LEFT JOIN \"grant\" AS g ON g.ref = s.\"grant\"")
    }
  }

  /// Charges of some sources on some days, recorded before a moment.
  static func charges(of sources: String = "true") -> String {
    """
    SELECT c.sourceId AS owner, \(year("c.day")) AS year, c.amountMinor, 1 AS count
    FROM fundingSource AS s CROSS JOIN main.charge AS c ON c.sourceId = s.id
    WHERE \(sources) AND c.day >= ? AND c.day < ? AND c.recorded < ?
    """
  }

  private func spent(
    in days: DayRange?, asOf: Moment?, _ owned: Owned
  ) -> (sql: String, arguments: StatementArguments) {
    let period = KeptPeriod(days, isKept: limit(asOf) == limit(nil))
    var parts: [String] = []
    var arguments: [any DatabaseValueConvertible] = []
    if let years = period.years {
      // The plus keeps SQLite from reading all charges in the order of their sources.
      parts += [
        """
        SELECT k.sourceId AS owner, k.year, k.amountMinor, k.postings AS count
        FROM fundingSource AS s CROSS JOIN spentYear AS k ON k.sourceId = s.id
        WHERE \(owned.sources) AND k.year BETWEEN ? AND ?
        """,
        """
        SELECT sourceId AS owner, year, amountMinor, postings AS count FROM spentSince
        WHERE +sourceId IN (SELECT id FROM fundingSource WHERE \(owned.sources))
          AND year BETWEEN ? AND ?
        """,
      ]
      for _ in parts { arguments += owned.arguments + [years.lowerBound, years.upperBound] }
    }
    for edge in period.edges {
      parts.append(Self.charges(of: owned.sources))
      arguments += owned.arguments + [edge.from.iso, edge.upTo.iso, limit(asOf)]
    }
    return (parts.joined(separator: " UNION ALL "), StatementArguments(arguments))
  }

  private static func year(_ column: String) -> String {
    "CAST(substr(\(column), 1, 4) AS INTEGER)"
  }
}
