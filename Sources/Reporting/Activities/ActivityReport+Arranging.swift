import PortfolioModel

extension ActivityReport {
  /// - Throws: `MoneyError` when a sum does not fit.
  public init(_ material: ActivityMaterial) throws(MoneyError) {
    let grant = material.grant
    let today = material.today
    let own = material.organisation.identifier ?? ""
    identifier = Self.identifier(of: grant.ref, organisation: own)
    self.grant = grant.ref
    organisation = Party(
      name: material.organisation.name, identifier: material.organisation.identifier, sort: nil)
    funder = Party(
      name: material.funder.name, identifier: material.funder.identifier,
      sort: material.funder.sort)
    title = grant.title
    description = material.record.purpose ?? material.project.purpose ?? grant.title
    caseNumber = material.record.caseNumber
    stage = grant.stage(on: today)
    currency = grant.currency
    firstDay = grant.firstDay
    lastDay = grant.lastDay
    let isAwarded = stage.isAwarded
    begunDay = isAwarded ? grant.firstDay.flatMap { $0 <= today ? $0 : nil } : nil
    endedDay = isAwarded ? grant.lastDay.flatMap { $0 < today ? $0 : nil } : nil
    let valued = grant.awardDay ?? today
    let awarded = try Money.sum(material.commitments.map(\.amount), currency: grant.currency)
    budgets = try Self.budgets(awarded, grant, valued)
    planned = material.instalments.filter { !$0.outstanding.isZero }.map {
      Movement(ref: $0.ref.text, day: $0.due, amount: $0.outstanding, valued: valued)
    }
    let movement = { (fact: CountedFact) in
      Movement(ref: fact.ref, day: fact.day, amount: fact.amount, valued: fact.day)
    }
    commitments = material.commitments.map(movement)
    receipts = material.receipts.map(movement)
    spending = material.spending.filter { !$0.amount.isZero }.map { sum in
      let day = min(.endOfYear(sum.year ?? today.year), today)
      return Movement(ref: String(day.year), day: day, amount: sum.amount, valued: day)
    }
    results = ActivityResult.all(material)
    related = material.siblings.map { Self.identifier(of: $0, organisation: own) }
  }

  /// The standard takes no slash in an identifier; our references may have one.
  static func identifier(of grant: Reference<Grant>, organisation: String) -> String {
    organisation + "-" + grant.text.replacing("/", with: "-")
  }

  private static func budgets(
    _ awarded: Money, _ grant: GrantSummary, _ valued: CalendarDate
  ) throws(MoneyError) -> [YearBudget] {
    guard !awarded.isZero, !awarded.isNegative, let first = grant.firstDay,
      let last = grant.lastDay
    else { return [] }
    let period = DayRange(first: first, last: last)
    let allocation = try BudgetAllocation(lines: [awarded], over: period)
    return allocation.years.compactMap { year in
      guard let amount = allocation.column(year)?.first else { return nil }
      return YearBudget(
        first: max(first, .startOfYear(year)), last: min(last, .endOfYear(year)), amount: amount,
        valued: valued)
    }
  }
}

extension ActivityResult {
  /// The indicators of the grant's project, and those of others that are reported to it as well.
  static func all(_ material: ActivityMaterial) -> [ActivityResult] {
    let corrected = Set(material.measurements.compactMap(\.corrects?.text))
    let standing = Dictionary(
      grouping: material.measurements.filter { !corrected.contains($0.ref) }
    ) { $0.indicator.text }
    let titles = Dictionary(
      material.activities.map { ($0.ref, $0.title) }, uniquingKeysWith: { first, _ in first })
    return material.indicators.compactMap { indicator in
      guard let measurements = standing[indicator.ref], !measurements.isEmpty else { return nil }
      let values = measurements.map {
        ResultValue($0, indicator, smallCells: material.organisation.smallCellsBelow)
      }
      return ActivityResult(
        indicator, activity: indicator.activity.flatMap { titles[$0.text] }, values)
    }
  }

  /// A range is no number and neither is what is withheld, so one of them makes the indicator one
  /// that is told in words: a format has one measure for all periods of an indicator.
  private init(_ indicator: Indicator, activity: String?, _ values: [ResultValue]) {
    title = indicator.title
    self.activity = activity
    let isNumeric = values.allSatisfy {
      $0.value != nil && $0.upper == nil && $0.fewerThan == nil
    }
    self.isNumeric = isNumeric
    let value = { (value: ResultValue) in
      Value(
        day: value.period.last, number: isNumeric ? value.value : nil,
        words: value.words(Spelling(.danish)))
    }
    baseline = values.last { $0.role == .baseline }.map(value)
    var periods: [DayRange: (target: Value?, actual: Value?)] = [:]
    for entry in values where entry.role != .baseline {
      switch entry.role {
      case .target: periods[entry.period, default: (nil, nil)].target = value(entry)
      default: periods[entry.period, default: (nil, nil)].actual = value(entry)
      }
    }
    self.periods = periods.sorted { ($0.key.last, $0.key.from) < ($1.key.last, $1.key.from) }
      .map { period, values in
        Period(
          first: period.from, last: period.last, target: values.target, actual: values.actual)
      }
  }
}
