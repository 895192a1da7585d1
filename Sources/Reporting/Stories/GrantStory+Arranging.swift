import PortfolioModel

extension GrantStory {
  /// Arranges what the store knows into the story of one grant.
  ///
  /// - Throws: `MoneyError.outOfRange` when a sum does not fit.
  public init(_ material: GrantStoryMaterial) throws(MoneyError) {
    let (project, grant) = (material.project, material.grant)
    let record = project.records.first { $0.ref == grant.ref.text }
    asOf = project.asOf
    identification = GrantIdentification(project, grant)
    conditions = record?.conditions
    note = record?.note
    responsible = record?.responsible.flatMap { ref in
      material.people.first { $0.ref == ref.text }
    }.map { person in person.name.map { "\($0), \(person.role)" } ?? person.role }
    originalLastDay = record?.lastDay == grant.lastDay ? nil : record?.lastDay
    money = try Sums(material)
    events = try Self.events(material)
    budget = try Self.budgets(material)
    funding = try FundingRow.rows(project)
    instalments = project.instalments.filter { $0.grant == grant.ref }.map { instalment in
      let awaited = project.duties.first {
        $0.duty.ref == instalment.awaits?.text && !$0.state.releasesMoney
          && !instalment.outstanding.isZero
      }?.duty
      return InstalmentLine(
        ref: instalment.ref, due: instalment.due, planned: instalment.planned,
        received: instalment.received, state: instalment.state,
        awaits: awaited.map { Reference($0.ref) }, awaitsTitle: awaited?.title)
    }
    duties = project.duties.filter { $0.duty.grant == grant.ref }.map {
      DutyLine(
        ref: $0.duty.ref, title: $0.duty.title, due: $0.due, state: $0.state,
        daysOverdue: $0.daysOverdue(on: project.today))
    }
    milestones = MilestoneRow.rows(project)
    results = ResultListReport(material.series, asOf: nil)
    texts = project.narratives.filter { $0.grant == grant.ref }.map {
      Text(
        ref: $0.ref, section: $0.section,
        period: DayRange(first: $0.firstDay, last: $0.lastDay), text: $0.text)
    }
    terms = project.terms.filter { $0.grant == grant.ref }.map {
      TermLine(ref: $0.ref, rule: $0.rule, value: $0.value, source: $0.source, note: $0.note)
    }
    changes = LogReport(material.changes.map { LogReport.Entry($0) })
    isIllustrative = project.isIllustrative
  }

  private static func budgets(_ material: GrantStoryMaterial) throws(MoneyError) -> Budgets? {
    guard !material.budgets.isEmpty else { return nil }
    return try Budgets(
      revisions: material.budgets.map {
        Revision(
          revision: $0.whole.revision, total: $0.sum, approved: $0.day,
          approvedBy: $0.approvedBy, reason: $0.whole.reason)
      },
      lines: material.budgetLines.map {
        Line(title: $0.line.title, amounts: $0.amounts, spent: $0.spent)
      }, spent: Money.sum(material.budgetLines.map(\.spent), currency: material.grant.currency))
  }
}

extension GrantStory.Sums {
  fileprivate init(_ material: GrantStoryMaterial) throws(MoneyError) {
    let grant = material.grant
    let sum = { (measure: Measure, year: Int?) throws(MoneyError) in
      try Money.sum(
        (material.years[measure] ?? []).filter {
          $0.grant == grant.ref && (year == nil || $0.year == year)
        }.map(\.amount), currency: grant.currency)
    }
    applied = try sum(.applied, nil)
    awarded = try sum(.awarded, nil)
    received = try sum(.received, nil)
    spent = try sum(.spent, nil)
    remaining = try awarded - spent
    outstanding = try awarded - received
    let counted = [Measure.awarded, .received, .spent].flatMap { material.years[$0] ?? [] }
    let known = Set(counted.filter { $0.grant == grant.ref }.compactMap(\.year))
    var years: [GrantStory.Year] = []
    for year in known.sorted() {
      years.append(
        GrantStory.Year(
          year: year, awarded: try sum(.awarded, year), received: try sum(.received, year),
          spent: try sum(.spent, year)))
    }
    self.years = years
  }
}
