import PortfolioModel

extension StatusReport {
  /// Arranges what the store knows into the report.
  ///
  /// - Throws: `MoneyError.outOfRange` when a sum does not fit.
  public init(_ material: StatusMaterial) throws(MoneyError) {
    let grant = material.grant
    let period = material.period
    let year = period.from.year == period.last.year ? period.from.year : nil
    let lines = try Self.lines(material, year)
    self.init(
      organisation: material.organisation?.name ?? "",
      organisationIdentifier: material.organisation?.identifier, grant: grant.ref,
      grantTitle: grant.title, project: grant.projectTitle, funder: grant.funderName,
      caseNumber: material.record.caseNumber, purpose: material.record.purpose,
      stage: grant.stage(on: material.today), awardDay: grant.awardDay,
      grantPeriod: grant.firstDay.flatMap { first in
        grant.lastDay.map { DayRange(first: first, last: $0) }
      }, period: period, asOf: material.asOf, money: try Self.money(material), budget: lines,
      budgetTotal: try Self.total(of: lines, grant.currency),
      budgetYear: lines.contains { $0.yearBudget != nil } ? year : nil,
      instalments: material.instalments.filter { $0.grant == grant.ref }.map {
        InstalmentRow(
          number: $0.number, due: $0.due, planned: $0.planned, received: $0.received,
          state: $0.state)
      },
      results: Self.results(material),
      milestones: material.milestones.map {
        MilestoneRow(title: $0.title, planned: $0.planned, done: $0.done)
      },
      texts: Narrative.Section.allCases.flatMap { section in
        material.narratives.filter {
          $0.grant == grant.ref && $0.section == section
            && DayRange(first: $0.firstDay, last: $0.lastDay).overlaps(period)
        }.map { Text(section: section, text: $0.text) }
      },
      isIllustrative: grant.isIllustrative)
  }

  private static func money(_ material: StatusMaterial) throws(MoneyError) -> MoneyFigures {
    let grant = material.grant
    let own = { (sums: [MeasuredSum]?) throws(MoneyError) in
      try Money.sum(
        (sums ?? []).filter { $0.grant == grant.ref }.map(\.amount), currency: grant.currency)
    }
    let beside = { (sums: [MeasuredSum]?) throws(MoneyError) in
      try Money.sum(
        (sums ?? []).filter { $0.project == grant.project && $0.grant == nil }.map(\.amount),
        currency: grant.currency)
    }
    let awarded = try own(material.awarded)
    let spent = try own(material.toDate[.spent])
    return MoneyFigures(
      awarded: awarded, receivedInPeriod: try own(material.inPeriod[.received]),
      receivedToDate: try own(material.toDate[.received]),
      spentInPeriod: try own(material.inPeriod[.spent]), spentToDate: spent,
      remaining: try awarded - spent,
      cofinancingInPeriod: try beside(material.inPeriod[.spent]),
      cofinancingToDate: try beside(material.toDate[.spent]))
  }

  private static func lines(
    _ material: StatusMaterial, _ year: Int?
  ) throws(MoneyError) -> [Line] {
    let column = try yearColumn(material, year)
    var lines: [Line] = []
    for (index, figures) in material.lines.enumerated() {
      lines.append(
        Line(
          title: figures.title, budget: figures.budget, yearBudget: column?[index],
          spentInPeriod: figures.spentInPeriod, spentToDate: figures.spentToDate,
          remaining: try figures.budget - figures.spentToDate,
          spentTenths: Share.tenths(
            figures.spentToDate.minorUnits, of: figures.budget.minorUnits),
          explanation: figures.explanation))
    }
    return lines
  }

  /// The budget of one year per line: as the budget gives it, else spread by months.
  private static func yearColumn(
    _ material: StatusMaterial, _ year: Int?
  ) throws(MoneyError) -> [Money]? {
    guard let year, let budget = material.budget, !material.lines.isEmpty else { return nil }
    if material.lines.allSatisfy({ material.yearAmounts[$0.line] != nil }) {
      return material.lines.map { line in
        material.yearAmounts[line.line]?[year] ?? .zero(line.budget.currency)
      }
    }
    let allocation = try BudgetAllocation(
      lines: material.lines.map(\.budget),
      over: DayRange(first: budget.firstDay, last: budget.lastDay))
    return allocation.column(year)
  }

  private static func total(
    of lines: [Line], _ currency: Currency
  ) throws(MoneyError) -> Line {
    let sum = { (amount: (Line) -> Money?) throws(MoneyError) in
      try Money.sum(lines.compactMap(amount), currency: currency)
    }
    let budget = try sum(\.budget)
    let spent = try sum(\.spentToDate)
    return Line(
      title: "", budget: budget,
      yearBudget: lines.contains { $0.yearBudget != nil } ? try sum(\.yearBudget) : nil,
      spentInPeriod: try sum(\.spentInPeriod), spentToDate: spent,
      remaining: try budget - spent,
      spentTenths: Share.tenths(spent.minorUnits, of: budget.minorUnits), explanation: nil)
  }

  /// The measurements whose period touches the report's, by activity, in the order of the
  /// indicators; those that a later one stands in the place of are left out.
  private static func results(_ material: StatusMaterial) -> [ActivityResults] {
    let corrected = Set(material.measurements.compactMap(\.corrects?.text))
    let own = material.indicators.filter {
      $0.project == material.grant.project || $0.alsoGrant == material.grant.ref
    }
    let titles = Dictionary(
      material.activities.map { ($0.ref, $0.title) }, uniquingKeysWith: { first, _ in first })
    var order: [String] = []
    var rows: [String: [ResultRow]] = [:]
    for indicator in own {
      let measured = material.measurements.filter {
        $0.indicator.text == indicator.ref && !corrected.contains($0.ref)
          && DayRange(first: $0.firstDay, last: $0.lastDay).overlaps(material.period)
      }
      guard !measured.isEmpty else { continue }
      let activity = indicator.activity.flatMap { titles[$0.text] } ?? material.grant.projectTitle
      if rows[activity] == nil { order.append(activity) }
      rows[activity, default: []] += measured.map {
        ResultRow(
          indicator: Reference(indicator.ref), title: indicator.title, unit: indicator.unit,
          role: $0.role, form: $0.form, value: $0.value, denominator: $0.denominator,
          upper: $0.upper, text: $0.text,
          period: DayRange(first: $0.firstDay, last: $0.lastDay), source: $0.source,
          note: $0.note)
      }
    }
    return order.map { ActivityResults(activity: $0, rows: rows[$0] ?? []) }
  }
}

extension DayRange {
  /// Whether the two have a day in common.
  func overlaps(_ other: DayRange) -> Bool { from < other.upTo && other.from < upTo }
}
