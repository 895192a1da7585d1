import GRDB
import PortfolioModel

/// Facts, or sums of them that are kept, and how they become groups of our own grants.
struct GroupedFacts {
  /// What a fact belongs to.
  enum Owner {
    case grant, fundingSource
  }

  let owner: Owner
  /// Gives `owner`, which is its number, `year`, amounts and `count`.
  let sql: String
  let arguments: [any DatabaseValueConvertible]
  /// Whether it is a table in the order of the owners, to be looked up for each of them; else it is
  /// read as a whole first.
  let isTable: Bool

  init(
    _ owner: Owner, _ sql: String, _ arguments: [any DatabaseValueConvertible],
    isTable: Bool = false
  ) {
    self.owner = owner
    self.sql = sql
    self.arguments = arguments
    self.isTable = isTable
  }

  /// One row for a group: key, label, currency, the five amounts of a `GroupedSum`, and the count.
  func grouped(by grouping: SumGrouping) -> String {
    let (key, label, group) =
      switch grouping {
      case .funder: ("coalesce(g.funder, '')", "coalesce(f.name, '')", "1, 3")
      // A project has one currency.
      case .project: ("p.ref", "p.title", "p.id")
      case .kind, .stage: ("p.sort", "p.sort", "1, 3")
      case .year: ("CAST(x.year AS TEXT)", "CAST(x.year AS TEXT)", "1, 3")
      }
    let owners = owner == .grant ? "\"grant\" AS o" : "fundingSource AS o"
    let byYear = grouping == .year ? ", year" : ""
    let from =
      isTable
      ? """
      project AS p CROSS JOIN \(owners) ON o.project = p.ref
      CROSS JOIN (\(sql)) AS x ON x.owner = o.id
      """
      : """
      (SELECT owner\(byYear), \(sums) FROM (\(sql)) GROUP BY owner\(byYear)) AS x
      CROSS JOIN \(owners) ON o.id = x.owner CROSS JOIN project AS p ON p.ref = o.project
      """
    let funders =
      grouping == .funder
      ? "LEFT JOIN \"grant\" AS g ON g.ref = o.\(owner == .grant ? "ref" : "\"grant\"")"
        + " LEFT JOIN funder AS f ON f.ref = g.funder" : ""
    return """
      SELECT \(key), \(label), p.currency, \(amounts) FROM \(from) \(funders)
      WHERE p.holder = 'own' GROUP BY \(group)
      """
  }

  private var sums: String {
    let columns =
      owner == .grant ? ["applied", "awarded", "received", "count"] : ["amountMinor", "count"]
    return columns.map { "sum(\($0)) AS \($0)" }.joined(separator: ", ")
  }

  private var amounts: String {
    switch owner {
    case .grant: "sum(x.applied), sum(x.awarded), sum(x.received), 0, 0, sum(x.count)"
    case .fundingSource:
      """
      0, 0, 0, sum(iif(o."grant" IS NULL, 0, x.amountMinor)),
      sum(iif(o."grant" IS NULL, x.amountMinor, 0)), sum(iif(o."grant" IS NULL, 0, x.count))
      """
    }
  }
}
