import GRDB
import PortfolioModel

extension PortfolioReader {
  /// What the measures come to of our own grants, in groups that SQL puts together.
  ///
  /// The same as `sums` put together by where each grant belongs, without reading the grants. A
  /// group is given in parts, which are to be added.
  ///
  /// - Parameters:
  ///   - measure: the one whose facts are counted.
  ///   - grouping: not by stage, which is not a matter of sums: it follows from dates and duties.
  ///   - days, asOf: as in `sums`.
  public func groupedSums(
    counting measure: Measure, by grouping: SumGrouping, in days: DayRange? = nil,
    asOf: Moment? = nil
  ) throws -> [GroupedSum] {
    let period = KeptPeriod(days, isKept: limit(asOf) == limit(nil))
    var sums: [GroupedSum] = []
    for facts in granted(counting: measure, period, asOf) + spent(counting: measure, period, asOf) {
      let rows = try Row.fetchCursor(
        db, sql: facts.grouped(by: grouping), arguments: StatementArguments(facts.arguments))
      while let row = try rows.next() {
        guard let currency = Currency(code: row[2]) else { continue }
        sums.append(
          GroupedSum(
            key: row[0], label: row[1], currency: currency, applied: row[3], awarded: row[4],
            received: row[5], spent: row[6], borneByOthers: row[7], count: row[8]))
      }
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

  /// What was applied for, awarded and received.
  private func granted(
    counting measure: Measure, _ period: KeptPeriod, _ asOf: Moment?
  ) -> [GroupedFacts] {
    let count =
      switch measure {
      case .applied: "applications"
      case .awarded: "awards"
      case .received: "receipts"
      case .spent: "0"
      }
    let columns = "grantId AS owner, year, applied, awarded, received, \(count) AS count"
    var facts: [GroupedFacts] = []
    if let years = period.years {
      facts.append(
        kept(.grant, "SELECT \(columns) FROM grantYear WHERE year BETWEEN ? AND ?", years))
    }
    return facts
      + period.edges.map {
        GroupedFacts(
          .grant,
          "SELECT \(columns) FROM grantMovement WHERE day >= ? AND day < ? AND recorded < ?",
          [$0.from.iso, $0.upTo.iso, limit(asOf)])
      }
  }

  /// What was spent.
  private func spent(
    counting measure: Measure, _ period: KeptPeriod, _ asOf: Moment?
  ) -> [GroupedFacts] {
    let isCounted = measure == .spent
    var facts: [GroupedFacts] = []
    if let years = period.years {
      let rest = "year, amountMinor, \(isCounted ? "postings" : "0") AS count"
      facts = [
        kept(
          .fundingSource,
          "SELECT sourceId AS owner, \(rest) FROM spentYear WHERE year BETWEEN ? AND ?", years),
        // The plus keeps SQLite from reading all charges in the order of their sources.
        GroupedFacts(
          .fundingSource,
          "SELECT +sourceId AS owner, \(rest) FROM spentSince WHERE year BETWEEN ? AND ?",
          [years.lowerBound, years.upperBound]),
      ]
    }
    return facts
      + period.edges.map {
        GroupedFacts(
          .fundingSource,
          "SELECT owner, year, amountMinor, \(isCounted ? 1 : 0) AS count FROM (\(Self.charges()))",
          [$0.from.iso, $0.upTo.iso, limit(asOf)])
      }
  }

  /// Sums that are kept. As of an earlier moment they are not a table but put together anew.
  private func kept(
    _ owner: GroupedFacts.Owner, _ sql: String, _ years: ClosedRange<Int>
  ) -> GroupedFacts {
    GroupedFacts(owner, sql, [years.lowerBound, years.upperBound], isTable: horizon == nil)
  }
}
