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
    let facts = facts(of: measure, in: days, asOf: asOf)
    let rows = try Row.fetchCursor(
      db, sql: grouping == .year ? Self.byYear(facts) : Self.byOwner(facts, grouping),
      arguments: facts.arguments)
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

  /// Each owner's facts are summed before it is asked where they belong: facts are many, and
  /// owners few.
  private static func byOwner(_ facts: MeasuredFacts, _ grouping: SumGrouping) -> String {
    let (key, label, names) =
      switch grouping {
      case .funder:
        ("g.funder", "f.name", "\(facts.grant) LEFT JOIN funder AS f ON f.ref = g.funder")
      case .project: ("p.ref", "p.title", "")
      case .kind, .stage, .year: ("p.sort", "p.sort", "")
      }
    return """
      SELECT CASE WHEN \(facts.isGrant) THEN \(key) END, coalesce(\(label), ''), p.currency,
        sum(x.amountMinor), sum(x.count)
      FROM (SELECT owner, sum(amountMinor) AS amountMinor, sum(count) AS count
        FROM (\(facts.sql)) GROUP BY owner) AS x
      \(facts.project) \(names) WHERE p.holder = 'own' GROUP BY 1, p.currency
      """
  }

  /// The year is the fact's own, so of a grant no more is asked than that it is ours.
  private static func byYear(_ facts: MeasuredFacts) -> String {
    let isOfGrants = facts.isGrant == "true"
    let ours =
      isOfGrants
      ? """
      WHERE owner NOT IN (SELECT g.ref FROM project AS p CROSS JOIN "grant" AS g
        ON g.project = p.ref WHERE p.holder <> 'own')
      """ : "\(facts.project) WHERE p.holder = 'own'"
    return """
      SELECT CASE WHEN \(facts.isGrant) THEN CAST(year AS TEXT) END, CAST(year AS TEXT),
        \(isOfGrants ? "x.currency" : "p.currency"), sum(amountMinor), sum(count)
      FROM (\(facts.sql)) AS x \(ours) GROUP BY 1, 3
      """
  }
}
