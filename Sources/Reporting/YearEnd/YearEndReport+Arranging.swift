import PortfolioModel

extension YearEndReport {
  /// Arranges what the store knows. Grants that a partner holds are left out, as in every total.
  ///
  /// - Throws: `MoneyError.outOfRange` when a sum does not fit.
  public init(_ material: YearEndMaterial) throws(MoneyError) {
    let (year, today) = (material.year, material.today)
    let days = DayRange.year(year)
    let own = material.grants.filter { $0.holder == .own }
    let inYear = material.byYear.mapValues { $0.filter { $0.year == year } }
    func totals(
      _ measure: Measure, _ grouping: SumGrouping, _ sums: [Measure: [MeasuredSum]],
      year: Int?
    ) throws(MoneyError) -> TotalsReport {
      try TotalsReport(
        TotalsQuery(
          days: year.map(DayRange.year), year: year, measure: measure, grouping: grouping,
          asOf: material.asOf, today: today),
        organisation: material.organisation, grants: material.grants, sums: sums)
    }
    self.year = year
    self.today = today
    asOf = material.asOf
    closingDay = max(days.from, min(days.last, today))
    organisation = material.organisation?.name ?? ""
    var measures: [TotalsReport] = []
    for measure in [Measure.applied, .awarded, .received, .spent] {
      measures.append(try totals(measure, .funder, inYear, year: year))
    }
    self.totals = measures
    byProject = try totals(.awarded, .project, inYear, year: year)
    byYear = try totals(.awarded, .year, material.byYear, year: nil)
    awards = Self.facts(material.awards, own)
    receipts = Self.facts(material.receipts, own)
    let spending = try Self.spending(material, own)
    expenditure = spending.filter { $0.grant != nil }
    cofinancing = spending.filter { $0.grant == nil }
    balances = try Self.balances(own, material.byYear, year)
    let held = Set(balances.map(\.grant))
    grants = own.filter { held.contains($0.ref) }.map { GrantHead($0, today: today) }
    pace = Self.pace(own, balances, days, closingDay)
    applications = try Self.pipeline(material, material.grants)
    applicationsOfYear = try Self.pipeline(
      material, material.grants.filter { $0.appliedDay.map(days.contains) ?? false })
    outlook = try OutlookReport(
      today: today, asOf: asOf, grants: material.grants, instalments: material.instalments,
      duties: material.duties,
      awarded: Self.summed(material.byYear[.awarded]),
      received: Self.summed(material.byYear[.received]))
    ahead = try Self.ahead(material, own)
    duties = Self.duties(material)
    results = material.annual
    texts = Self.texts(material, days)
    reconciliation = try ReconcileReport(
      material.published.filter { $0.figure.year == year }, grants: material.grants)
    isIllustrative = own.contains(where: \.isIllustrative)
  }

  private static func facts(_ facts: [CountedFact], _ grants: [GrantSummary]) -> [FactRow] {
    let byRef = Dictionary(uniqueKeysWithValues: grants.map { ($0.ref, $0) })
    let titles = Dictionary(
      grants.map { ($0.project, $0.projectTitle) }, uniquingKeysWith: { first, _ in first })
    return facts.compactMap { fact in
      guard let grant = fact.grant.flatMap({ byRef[$0] }) else { return nil }
      return FactRow(fact: ExplainReport.Fact(fact, titles), funder: grant.funderName)
    }
  }

  /// One row per source and line, in the order in which the store gives them.
  private static func spending(
    _ material: YearEndMaterial, _ grants: [GrantSummary]
  ) throws(MoneyError) -> [SpendingRow] {
    struct Key: Hashable {
      let source: Reference<FundingSource>
      let line: Reference<BudgetLine>
    }
    let byRef = Dictionary(uniqueKeysWithValues: grants.map { ($0.ref, $0) })
    let partners = Set(material.grants.filter { $0.holder == .partner }.map(\.project))
    let titles = Dictionary(
      grants.map { ($0.project, $0.projectTitle) }, uniquingKeysWith: { first, _ in first })
    var order: [Key] = []
    var first: [Key: MonthlySpending] = [:]
    var months: [Key: [Money]] = [:]
    for part in material.spending where !partners.contains(part.project) {
      let key = Key(source: part.source, line: part.line)
      if first[key] == nil {
        order.append(key)
        first[key] = part
      }
      var own = months[key] ?? Array(repeating: .zero(part.amount.currency), count: 12)
      own[part.month - 1] = try own[part.month - 1] + part.amount
      months[key] = own
    }
    var rows: [SpendingRow] = []
    for key in order {
      guard let part = first[key], let own = months[key] else { continue }
      let funder = part.grant.flatMap { byRef[$0]?.funderName }
      rows.append(
        SpendingRow(
          grant: part.grant,
          source: funder ?? material.sourceNames[part.source] ?? part.source.text,
          project: titles[part.project] ?? part.project.text, line: part.lineTitle, months: own,
          total: try Money.sum(own, currency: part.amount.currency)))
    }
    return rows
  }

  private static func balances(
    _ grants: [GrantSummary], _ sums: [Measure: [MeasuredSum]], _ year: Int
  ) throws(MoneyError) -> [Balance] {
    var before: [Measure: [Reference<Grant>: Money]] = [:]
    var within: [Measure: [Reference<Grant>: Money]] = [:]
    for measure in [Measure.awarded, .received, .spent] {
      for sum in sums[measure] ?? [] {
        guard let grant = sum.grant, let own = sum.year, own <= year else { continue }
        if own == year {
          within[measure, default: [:]][grant] = sum.amount
        } else {
          let held = before[measure]?[grant] ?? .zero(sum.amount.currency)
          before[measure, default: [:]][grant] = try held + sum.amount
        }
      }
    }
    var balances: [Balance] = []
    for grant in grants {
      let zero = Money.zero(grant.currency)
      let earlier = { (measure: Measure) in before[measure]?[grant.ref] ?? zero }
      let own = { (measure: Measure) in within[measure]?[grant.ref] ?? zero }
      let awarded = try earlier(.awarded) + own(.awarded)
      let receivedToDate = try earlier(.received) + own(.received)
      let spentToDate = try earlier(.spent) + own(.spent)
      guard [awarded, receivedToDate, spentToDate].contains(where: { !$0.isZero }) else { continue }
      let opening = try earlier(.received) - earlier(.spent)
      balances.append(
        Balance(
          grant: grant.ref, project: grant.projectTitle, funder: grant.funderName,
          awarded: awarded, opening: opening, received: own(.received), spent: own(.spent),
          closing: try opening + own(.received) - own(.spent), spentToDate: spentToDate,
          remaining: try awarded - spentToDate, receivedToDate: receivedToDate,
          outstanding: try awarded - receivedToDate))
    }
    return balances
  }

  /// The grants whose period has a day in the year and has begun by the closing day.
  private static func pace(
    _ grants: [GrantSummary], _ balances: [Balance], _ year: DayRange, _ closingDay: CalendarDate
  ) -> [Pace] {
    let byRef = Dictionary(uniqueKeysWithValues: balances.map { ($0.grant, $0) })
    return grants.compactMap { grant in
      guard let first = grant.firstDay, let last = grant.lastDay, first <= closingDay,
        let balance = byRef[grant.ref], balance.awarded.minorUnits > 0
      else { return nil }
      let period = DayRange(first: first, last: last)
      guard period.overlaps(year), period.count > 0 else { return nil }
      return Pace(
        grant: grant.ref, project: grant.projectTitle, period: period, days: period.count,
        daysElapsed: min(first.days(until: closingDay) + 1, period.count),
        awarded: balance.awarded, spent: balance.spentToDate)
    }
  }
}
