import PortfolioModel

/// Several years side by side: what was applied for, awarded, received and spent in each, and how
/// it changed from one to the next.
public struct YearsReport: Encodable, Sendable {
  public let years: [Int]
  public let today: CalendarDate
  public let asOf: CalendarDate?
  public let organisation: String
  public let blocks: [Block]
  public let isIllustrative: Bool

  /// The figures in one currency.
  public struct Block: Encodable, Sendable {
    public let currency: String
    /// One for each year, also where there is nothing in it.
    public let rows: [Row]
    /// What was awarded, by funder and by project; the largest first.
    public let funders: [Group]
    public let projects: [Group]
  }

  public struct Row: Encodable, Sendable {
    public let year: Int
    public let figures: TotalsReport.Figures
    /// How many awards there were.
    public let awards: Int
    /// What others than the grants bore of the year's expenditure.
    public let cofinancing: Money
    /// The figures less those of the year before; nothing for the first of the years.
    public let change: TotalsReport.Figures?
  }

  public struct Group: Encodable, Sendable {
    public let key: String
    public let label: String
    /// One amount for each year.
    public let awarded: [Money]
    public let total: Money
  }

  /// The most years that are shown together.
  public static let mostYears = 20

  /// What the store knows of the years.
  public struct Material: Sendable {
    public var years: ClosedRange<Int>
    public var today: CalendarDate
    public var asOf: CalendarDate?
    public var organisation: Organisation?
    public var grants: [GrantSummary] = []
    /// What each measure comes to in every calendar year that has any of it.
    public var byYear: [Measure: [MeasuredSum]] = [:]

    public init(years: ClosedRange<Int>, today: CalendarDate, asOf: CalendarDate?) {
      self.years = years
      self.today = today
      self.asOf = asOf
    }
  }

  /// - Throws: `MoneyError.outOfRange` when a sum does not fit.
  public init(_ material: Material) throws(MoneyError) {
    years = Array(material.years)
    today = material.today
    asOf = material.asOf
    organisation = material.organisation?.name ?? ""
    var byFunder: [TotalsReport] = []
    var byProject: [TotalsReport] = []
    for year in years {
      byFunder.append(try Self.totals(material, year, .funder))
      byProject.append(try Self.totals(material, year, .project))
    }
    let codes = Set(byFunder.flatMap { $0.blocks.map(\.currency) }).sorted()
    var blocks: [Block] = []
    for currency in codes.isEmpty ? [.dkk] : codes.compactMap(Currency.init(code:)) {
      blocks.append(
        Block(
          currency: currency.code, rows: try Self.rows(years, byFunder, currency),
          funders: try Self.groups(byFunder, currency),
          projects: try Self.groups(byProject, currency)))
    }
    self.blocks = blocks
    isIllustrative = byFunder.contains(where: \.isIllustrative)
  }

  private static func totals(
    _ material: Material, _ year: Int, _ grouping: SumGrouping
  ) throws(MoneyError) -> TotalsReport {
    try TotalsReport(
      TotalsQuery(
        days: .year(year), year: year, measure: .awarded, grouping: grouping,
        asOf: material.asOf, today: material.today),
      organisation: material.organisation, grants: material.grants,
      sums: material.byYear.mapValues { $0.filter { $0.year == year } })
  }

  private static func rows(
    _ years: [Int], _ reports: [TotalsReport], _ currency: Currency
  ) throws(MoneyError) -> [Row] {
    var rows: [Row] = []
    for (year, report) in zip(years, reports) {
      let block = report.blocks.first { $0.currency == currency.code }
      let figures = block?.total ?? .zero(currency)
      var change: TotalsReport.Figures?
      if let before = rows.last?.figures {
        var difference = TotalsReport.Figures.zero(currency)
        for measure in Measure.allCases {
          try difference.add(figures.amount(measure) - before.amount(measure), to: measure)
        }
        change = difference
      }
      rows.append(
        Row(
          year: year, figures: figures, awards: block?.count ?? 0,
          cofinancing: block?.cofinancingSpent ?? .zero(currency), change: change))
    }
    return rows
  }

  /// What was awarded to each group in each year; groups without an award in any are left out.
  private static func groups(
    _ reports: [TotalsReport], _ currency: Currency
  ) throws(MoneyError) -> [Group] {
    let years = reports.map { report in
      report.blocks.first { $0.currency == currency.code }?.rows ?? []
    }
    var labels: [String: String] = [:]
    for row in years.joined() where !row.figures.awarded.isZero { labels[row.key] = row.label }
    var groups: [Group] = []
    for (key, label) in labels {
      let awarded = years.map { rows in
        rows.first { $0.key == key }?.figures.awarded ?? .zero(currency)
      }
      groups.append(
        Group(
          key: key, label: label, awarded: awarded,
          total: try Money.sum(awarded, currency: currency)))
    }
    return groups.sorted {
      $0.total == $1.total
        ? DanishOrder.precedes($0.label, $1.label)
        : $0.total.minorUnits > $1.total.minorUnits
    }
  }
}
