import PortfolioModel

extension YearEndReport {
  /// The sums of all years together, per grant.
  static func summed(_ sums: [MeasuredSum]?) throws(MoneyError) -> [MeasuredSum] {
    var order: [Reference<Grant>] = []
    var whole: [Reference<Grant>: MeasuredSum] = [:]
    for sum in sums ?? [] {
      guard let grant = sum.grant else { continue }
      guard let held = whole[grant] else {
        order.append(grant)
        whole[grant] = sum
        continue
      }
      whole[grant] = MeasuredSum(
        grant: grant, project: held.project, year: nil, amount: try held.amount + sum.amount,
        count: held.count + sum.count)
    }
    return order.compactMap { whole[$0] }
  }

  static func pipeline(
    _ material: YearEndMaterial, _ grants: [GrantSummary]
  ) throws(MoneyError) -> PipelineReport {
    try PipelineReport(
      today: material.today, asOf: material.asOf, grants: grants,
      applied: summed(material.byYear[.applied]), awarded: summed(material.byYear[.awarded]))
  }

  /// The month of today and the eleven after it.
  static func ahead(
    _ material: YearEndMaterial, _ grants: [GrantSummary]
  ) throws(MoneyError) -> [MonthAhead] {
    let refs = Set(grants.filter { $0.stage(on: material.today).isAwarded }.map(\.ref))
    let open = material.instalments.filter {
      refs.contains($0.grant) && !$0.outstanding.isZero && material.today <= $0.due
    }
    let owed = material.duties.filter { $0.isOwed }.compactMap { $0.due?.lastDay }
      .filter { material.today <= $0 }
    let start =
      CalendarDate(
        year: material.today.year, month: material.today.month, day: 1) ?? material.today
    let end = start.adding(months: 12)
    let currencies = Set(open.filter { $0.due < end }.map(\.planned.currency))
      .sorted { $0.code < $1.code }
    var months: [MonthAhead] = []
    for index in 0..<12 {
      let from = start.adding(months: index)
      let span = DayRange(from: from, upTo: start.adding(months: index + 1))
      let due = open.filter { span.contains($0.due) }
      var expected: [Money] = []
      for currency in currencies {
        expected.append(
          try Money.sum(
            due.map(\.outstanding).filter { $0.currency == currency }, currency: currency))
      }
      months.append(
        MonthAhead(
          year: from.year, month: from.month, expected: expected, instalments: due.count,
          deadlines: owed.filter(span.contains).count))
    }
    return months
  }

  /// Every duty: what is overdue first, then by deadline, what has none last.
  static func duties(_ material: YearEndMaterial) -> [DutyRow] {
    let titles = Dictionary(
      material.grants.map { ($0.project, $0.projectTitle) }, uniquingKeysWith: { first, _ in first }
    )
    let rows = material.duties.map { status in
      let duty = status.duty
      return DutyRow(
        ref: duty.ref, grant: duty.grant, project: titles[duty.project] ?? duty.project.text,
        title: duty.title,
        awaitedFrom: duty.direction == .incoming ? duty.counterpart ?? "" : nil,
        isOwed: status.isOwed, due: status.due, state: status.state,
        daysOverdue: status.daysOverdue(on: material.today))
    }
    let order = { (row: DutyRow) in row.due?.lastDay ?? .last }
    return rows.enumerated().sorted {
      order($0.element) == order($1.element)
        ? $0.offset < $1.offset : order($0.element) < order($1.element)
    }.map(\.element)
  }

  static func texts(_ material: YearEndMaterial, _ days: DayRange) -> [TextRow] {
    let grants = Dictionary(uniqueKeysWithValues: material.grants.map { ($0.ref, $0) })
    return material.narratives.compactMap { text in
      let period = DayRange(first: text.firstDay, last: text.lastDay)
      guard period.overlaps(days), let grant = grants[text.grant], grant.holder == .own else {
        return nil
      }
      return TextRow(
        grant: text.grant, project: grant.projectTitle, section: text.section, period: period,
        text: text.text)
    }
  }
}
