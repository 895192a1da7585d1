import GRDB
import PortfolioModel

extension PortfolioReader {
  /// What a measure comes to of our own grants, in groups that SQL puts together; and, for what is
  /// spent, what co-financing and own means bear.
  ///
  /// The same as `sums` put together by where each grant belongs, without reading the grants.
  ///
  /// - Parameters:
  ///   - grouping: not by stage, which is not a matter of sums: it follows from dates and duties.
  ///   - days, asOf: as in `sums`.
  public func groupedSums(
    _ measure: Measure, by grouping: SumGrouping, in days: DayRange? = nil, asOf: Moment? = nil
  ) throws -> [GroupedSum] {
    let facts = try self.facts(of: measure, in: days, asOf: asOf)
    let year = grouping == .year ? "year" : "NULL"
    let (key, label, names) = Self.group(grouping)
    // Each owner's facts are summed before it is asked where they belong: facts are many, and
    // owners few.
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT CASE WHEN \(facts.isGrant) THEN \(key) END, coalesce(\(label), ''), p.currency,
          sum(x.amountMinor), sum(x.count)
        FROM (SELECT owner, \(year) AS year, sum(amountMinor) AS amountMinor, sum(count) AS count
          FROM (\(facts.sql)) GROUP BY owner, \(year)) AS x
        \(facts.path) \(names) WHERE p.holder = 'own' GROUP BY 1, p.currency
        """, arguments: facts.arguments)
    var sums: [GroupedSum] = []
    while let row = try rows.next() {
      guard let currency = Currency(code: row[2]) else { continue }
      sums.append(
        GroupedSum(
          key: row[0], label: row[1], amount: Money(minorUnits: row[3], currency: currency),
          count: row[4]))
    }
    return sums
  }

  /// Whether an amount of a grant of ours is made up for illustration.
  public func hasIllustrativeAmounts(asOf: Moment? = nil) throws -> Bool {
    try Bool.fetchOne(
      db,
      sql: """
        SELECT EXISTS (SELECT 1 FROM grantFact AS f JOIN "grant" AS g ON g.ref = f."grant"
          JOIN project AS p ON p.ref = g.project
          WHERE f.basis = 'illustrative' AND f.amountMinor IS NOT NULL AND f.recorded < ?
            AND p.holder = 'own')
        """, arguments: [limit(asOf)]) ?? false
  }

  /// Where groups have their keys and names, and what must be joined for it.
  private static func group(
    _ grouping: SumGrouping
  ) -> (key: String, label: String, names: String) {
    switch grouping {
    case .funder: ("g.funder", "f.name", "LEFT JOIN funder AS f ON f.ref = g.funder")
    case .project: ("p.ref", "p.title", "")
    case .year: ("CAST(x.year AS TEXT)", "CAST(x.year AS TEXT)", "")
    case .kind, .stage: ("p.sort", "p.sort", "")
    }
  }
}
