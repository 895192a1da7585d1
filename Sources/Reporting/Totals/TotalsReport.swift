import PortfolioModel

/// The leader's figures: what was applied for, awarded, received and spent, in groups that add up
/// to the total, one block per currency.
public struct TotalsReport: Encodable, Sendable {
  public let organisation: String
  public let place: String?
  public let days: DayRange?
  public let year: Int?
  public let measure: Measure
  public let grouping: SumGrouping
  public let asOf: CalendarDate?
  public let blocks: [Block]
  /// Whether any amount in it is made up for illustration.
  public let isIllustrative: Bool

  /// The figures in one currency.
  public struct Block: Encodable, Sendable {
    public let currency: String
    public let rows: [Row]
    public let total: Figures
    /// How many awards, applications, receipts or postings the measure counts.
    public let count: Int
    /// What was spent and charged to others than the grants; it stands beside the total.
    public let cofinancingSpent: Money
  }

  public struct Row: Encodable, Sendable {
    /// The reference of the funder or project, the year, the kind, the stage.
    public let key: String
    public let label: String
    public let figures: Figures
    /// Its part of the total of the measure, in tenths of a per cent, rounded half up.
    public let shareTenths: Int?
    public let count: Int
  }

  public struct Figures: Encodable, Sendable {
    public var applied: Money
    public var awarded: Money
    public var received: Money
    public var spent: Money

    static func zero(_ currency: Currency) -> Figures {
      let zero = Money.zero(currency)
      return Figures(applied: zero, awarded: zero, received: zero, spent: zero)
    }

    public func amount(_ measure: Measure) -> Money {
      switch measure {
      case .applied: applied
      case .awarded: awarded
      case .received: received
      case .spent: spent
      }
    }

    mutating func add(_ amount: Money, to measure: Measure) throws(MoneyError) {
      switch measure {
      case .applied: applied = try applied + amount
      case .awarded: awarded = try awarded + amount
      case .received: received = try received + amount
      case .spent: spent = try spent + amount
      }
    }

    mutating func add(_ other: Figures) throws(MoneyError) {
      applied = try applied + other.applied
      awarded = try awarded + other.awarded
      received = try received + other.received
      spent = try spent + other.spent
    }

    /// Whether nothing that is shown for a measure is there: applications only count where they
    /// are asked for.
    func isNothing(for measure: Measure) -> Bool {
      amount(measure).isZero && awarded.isZero && received.isZero && spent.isZero
    }
  }
}

extension TotalsReport {
  /// Arranges the sums of the store.
  ///
  /// - Throws: `MoneyError.outOfRange` when a total does not fit.
  public init(
    _ query: TotalsQuery, organisation: Organisation?, sums: [GroupedSum], isIllustrative: Bool
  ) throws(MoneyError) {
    var builders: [Currency: BlockBuilder] = [:]
    for sum in sums {
      try builders[sum.currency, default: BlockBuilder(sum.currency)].add(sum)
    }
    self.init(
      organisation: organisation?.name ?? "", place: organisation?.place, days: query.days,
      year: query.year, measure: query.measure, grouping: query.grouping, asOf: query.asOf,
      blocks: builders.values.sorted { $0.currency.code < $1.currency.code }
        .map { $0.block(query) },
      isIllustrative: isIllustrative)
  }

  /// Arranges sums of single grants. Grants that a partner holds are left out.
  ///
  /// - Parameter sums: the sums of each measure, by year where the grouping is by year.
  /// - Throws: `MoneyError.outOfRange` when a total does not fit.
  public init(
    _ query: TotalsQuery, organisation: Organisation?, grants: [GrantSummary],
    sums: [Measure: [MeasuredSum]]
  ) throws(MoneyError) {
    let own = Dictionary(
      uniqueKeysWithValues: grants.filter { $0.holder == .own }.map { ($0.ref, $0) })
    let partners = Set(grants.filter { $0.holder == .partner }.map(\.project))
    let grouped = sums.flatMap { measure, sums in
      sums.compactMap { sum -> GroupedSum? in
        guard !partners.contains(sum.project) else { return nil }
        guard let ref = sum.grant else { return GroupedSum(borneByOthers: sum.amount) }
        guard let grant = own[ref] else { return nil }
        let (key, label) = Self.group(of: grant, sum, query)
        return GroupedSum(
          key: key, label: label, sum.amount, of: measure,
          count: measure == query.measure ? sum.count : 0)
      }
    }
    try self.init(
      query, organisation: organisation, sums: grouped,
      isIllustrative: own.values.contains(where: \.isIllustrative))
  }

  private static func group(
    of grant: GrantSummary, _ sum: MeasuredSum, _ query: TotalsQuery
  ) -> (key: String, label: String) {
    switch query.grouping {
    case .funder: return (grant.funder.text, grant.funderName)
    case .project: return (grant.project.text, grant.projectTitle)
    case .year: return (sum.year.map(String.init) ?? "", sum.year.map(String.init) ?? "")
    case .kind: return (grant.projectSort.rawValue, grant.projectSort.rawValue)
    case .stage:
      let stage = grant.stage(on: query.today)
      return (stage.rawValue, stage.rawValue)
    }
  }

  /// Collects the rows of one currency.
  private struct BlockBuilder {
    let currency: Currency
    var rows: [String: (label: String, figures: Figures, count: Int)] = [:]
    var total: Figures
    var count = 0
    var cofinancing: Money

    init(_ currency: Currency) {
      self.currency = currency
      total = .zero(currency)
      cofinancing = .zero(currency)
    }

    mutating func add(_ sum: GroupedSum) throws(MoneyError) {
      let money = { [currency] in Money(minorUnits: $0, currency: currency) }
      let figures = Figures(
        applied: money(sum.applied), awarded: money(sum.awarded), received: money(sum.received),
        spent: money(sum.spent))
      try rows[sum.key, default: (sum.label, .zero(currency), 0)].figures.add(figures)
      rows[sum.key]?.count += sum.count
      count += sum.count
      try total.add(figures)
      cofinancing = try cofinancing + money(sum.borneByOthers)
    }

    func block(_ query: TotalsQuery) -> Block {
      let whole = total.amount(query.measure).minorUnits
      let rows = rows.filter { !$0.value.figures.isNothing(for: query.measure) }.map { key, row in
        Row(
          key: key, label: row.label, figures: row.figures,
          shareTenths: Share.tenths(row.figures.amount(query.measure).minorUnits, of: whole),
          count: row.count)
      }
      return Block(
        currency: currency.code,
        rows: rows.sorted { Self.precedes($0, $1, query) }, total: total, count: count,
        cofinancingSpent: cofinancing)
    }

    /// Years by time, everything else by its size, the largest first, then by name.
    private static func precedes(_ left: Row, _ right: Row, _ query: TotalsQuery) -> Bool {
      if query.grouping == .year { return left.key < right.key }
      let (a, b) = (left.figures.amount(query.measure), right.figures.amount(query.measure))
      if a != b { return a.minorUnits > b.minorUnits }
      if left.figures.received != right.figures.received {
        return left.figures.received.minorUnits > right.figures.received.minorUnits
      }
      return DanishOrder.precedes(left.label, right.label)
    }
  }
}
