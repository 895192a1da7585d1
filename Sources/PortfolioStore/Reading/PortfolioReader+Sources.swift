import GRDB
import PortfolioModel

extension PortfolioReader {
  /// What has been spent on each line of a project, by the line's reference; lines without
  /// postings are left out.
  public func spentByLine(of project: Reference<Project>) throws -> [String: Money] {
    let currency = try self.currency("SELECT currency FROM project WHERE ref = ?", project.text)
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT l.ref, sum(s.amountMinor) AS amountMinor
        FROM budgetLine AS l JOIN spentByLine AS s ON s.lineId = l.id
        WHERE l.project = ? GROUP BY l.ref
        """, arguments: [project.text])
    return Dictionary(
      uniqueKeysWithValues: rows.map {
        ($0["ref"], Money(minorUnits: $0["amountMinor"], currency: currency))
      })
  }

  /// What each source of a project bears of its expenditure; sources that bear nothing are left
  /// out.
  ///
  /// - Parameter days: the days of the postings.
  public func borne(
    of project: Reference<Project>, in days: DayRange, asOf: Moment? = nil
  ) throws -> [Reference<FundingSource>: Money] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT s.ref, p.currency, sum(c.amountMinor) AS amountMinor
        FROM fundingSource AS s CROSS JOIN charge AS c ON c.sourceId = s.id
        JOIN project AS p ON p.ref = s.project
        WHERE s.project = ? AND c.day >= ? AND c.day < ? AND c.recorded < ? GROUP BY s.ref
        """, arguments: [project.text, days.from.iso, days.upTo.iso, limit(asOf)])
    var borne: [Reference<FundingSource>: Money] = [:]
    for row in rows {
      guard let currency = Currency(code: row["currency"]) else { continue }
      borne[Reference(row["ref"] as String)] = Money(
        minorUnits: row["amountMinor"], currency: currency)
    }
    return borne
  }
}
