import PortfolioModel

/// A project's budget in force, spread over calendar years, with those who pay for it.
public struct BudgetReport: Encodable, Sendable {
  public let project: String
  public let revision: Int
  public let period: DayRange
  public let years: [Int]
  public let lines: [Line]
  public let total: Line
  public let sources: [Source]
  public let isIllustrative: Bool
  /// All revisions of the project's budget, this one among them.
  public let revisions: [Revision]

  public struct Revision: Encodable, Sendable {
    public let revision: Int
    /// The day of its approval; nothing for a draft.
    public let approved: CalendarDate?
  }

  public struct Line: Encodable, Sendable {
    public let title: String
    /// In the order of the report's years.
    public let amounts: [Money]
    public let total: Money
  }

  public struct Source: Encodable, Sendable {
    public let name: String
    public let amount: Money
    public let shareTenths: Int?
  }

  /// - Throws: `MoneyError.outOfRange` when a sum does not fit.
  public init(
    project: Project, budget: Budget,
    revisions: [(budget: Budget, approved: CalendarDate?)],
    amounts: [(line: BudgetLine, year: Int?, amount: Money)],
    shares: [(source: FundingSource, amount: Money)], funders: [Funder], grants: [GrantSummary]
  ) throws(MoneyError) {
    self.project = project.title
    revision = budget.revision
    self.revisions = revisions.map {
      Revision(revision: $0.budget.revision, approved: $0.approved)
    }
    let period = DayRange(first: budget.firstDay, last: budget.lastDay)
    self.period = period
    isIllustrative = budget.basis == .illustrative
    var titles: [String] = []
    var byYear: [String: [Int: Money]] = [:]
    var whole: [String: Money] = [:]
    let zero = Money.zero(project.currency)
    for (line, year, amount) in amounts {
      if whole[line.title] == nil { titles.append(line.title) }
      whole[line.title] = try (whole[line.title] ?? zero) + amount
      if let year { byYear[line.title, default: [:]][year] = amount }
    }
    let totals = titles.map { whole[$0] ?? zero }
    let columns: (years: [Int], amounts: [[Money]])
    if byYear.isEmpty, !totals.allSatisfy(\.isZero) {
      let allocation = try BudgetAllocation(lines: totals, over: period)
      columns = (allocation.years, allocation.amounts)
    } else {
      let years = Set(byYear.values.flatMap(\.keys)).sorted()
      columns = (years, titles.map { title in years.map { byYear[title]?[$0] ?? zero } })
    }
    years = columns.years
    lines = zip(titles, zip(columns.amounts, totals)).map {
      Line(title: $0, amounts: $1.0, total: $1.1)
    }
    var sums: [Money] = []
    for index in columns.years.indices {
      sums.append(
        try Money.sum(columns.amounts.map { $0[index] }, currency: project.currency))
    }
    let total = try Money.sum(totals, currency: project.currency)
    self.total = Line(title: "", amounts: sums, total: total)
    sources = shares.map { source, amount in
      Source(
        name: Self.name(of: source, funders, grants), amount: amount,
        shareTenths: Share.tenths(amount.minorUnits, of: total.minorUnits))
    }
  }

  private static func name(
    of source: FundingSource, _ funders: [Funder], _ grants: [GrantSummary]
  ) -> String {
    if let grant = source.grant {
      return grants.first { $0.ref == grant }.map { "\($0.ref), \($0.funderName)" } ?? grant.text
    }
    return funders.first { $0.ref == source.funder?.text }?.name ?? source.ref
  }
}

extension BudgetReport: TabularReport {
  public func tables(_ language: Language) -> [ReportTable] {
    let spelling = Spelling(language)
    let title = language.say(
      "\(project): budget, revision \(revision)", "\(project): budget, revision \(revision)")
    let columns: [ReportTable.Column] =
      [.init(language.say("Budgetpost", "Budget line"))]
      + years.map { .init(String($0), isNumeric: true) }
      + [.init(language.say("I alt", "Total"), isNumeric: true)]
    let row = { (line: Line, name: String) -> [ReportTable.Cell] in
      [.text(name)] + line.amounts.map { .amount($0) } + [.amount(line.total)]
    }
    var notes = [
      language.say(
        "Perioden er \(spelling.period(period)). Uden beløb pr. år fordeles efter måneder; det "
          + "sidste år er resten af hver post.",
        "The period is \(spelling.period(period)). Without amounts per year it is spread by "
          + "months; the last year is the rest of each line.")
    ]
    if revisions.count > 1 { notes.append(revisionNote(language)) }
    if isIllustrative { notes.append(language.illustrativeNote + ".") }
    let funding = ReportTable(
      title: language.say("Finansieringsplan", "Funding plan"),
      columns: [
        .init(language.say("Finansieringskilde", "Source")),
        .init(language.say("Beløb", "Amount"), isNumeric: true),
        .init(language.say("Andel", "Share"), isNumeric: true),
      ],
      rows: sources.map {
        [.text($0.name), .amount($0.amount), $0.shareTenths.map { .percent(tenths: $0) } ?? .none]
      },
      totals: [
        [.text(language.say("I alt", "Total")), .amount(total.total), .percent(tenths: 1000)]
      ])
    return [
      ReportTable(
        title: title, columns: columns, rows: lines.map { row($0, $0.title) },
        totals: [row(total, language.say("I alt", "Total"))], notes: notes), funding,
    ]
  }

  /// `Revisioner: 1 (godkendt 27.03.2017), 2 (kladde).`
  private func revisionNote(_ language: Language) -> String {
    let spelling = Spelling(language)
    let all = revisions.map { revision in
      let state =
        revision.approved.map {
          language.say("godkendt \(spelling.short($0))", "approved \(spelling.short($0))")
        } ?? language.say("kladde", "draft")
      return "\(revision.revision) (\(state))"
    }
    return language.say("Revisioner: ", "Revisions: ") + all.joined(separator: ", ") + "."
  }
}
