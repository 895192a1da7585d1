import PortfolioModel

/// One table of all grants that are alive: what was awarded, paid and spent, what is due next, and
/// how each is doing.
public struct OverviewReport: Encodable, Sendable {
  public let today: CalendarDate
  public let asOf: CalendarDate?
  public let rows: [Row]
  /// The sums of the rows, one per currency.
  public let totals: [TotalsReport.Figures]
  /// Grants that are over without having been carried out: declined, withdrawn, lapsed, missed.
  public let leftOut: Int
  public let isIllustrative: Bool

  public struct Row: Encodable, Sendable {
    public let grant: Reference<Grant>
    public let project: String
    public let funder: String
    public let firstDay: CalendarDate?
    public let lastDay: CalendarDate?
    public let stage: GrantStage
    public let figures: TotalsReport.Figures
    /// Awarded less spent.
    public let remaining: Money
    public let nextDuty: String?
    public let nextDeadline: ImpreciseDate?
    /// For grants that have been awarded.
    public let light: Light?
  }

  /// - Parameter findings: how many findings there are for each grant.
  public init(
    today: CalendarDate, asOf: CalendarDate?, grants: [GrantSummary],
    sums: [Measure: [MeasuredSum]], duties: [DutyStatus], findings: [Reference<Grant>: Int]
  ) throws(MoneyError) {
    self.today = today
    self.asOf = asOf
    var figures: [Reference<Grant>: TotalsReport.Figures] = [:]
    for (measure, sums) in sums {
      for sum in sums {
        guard let grant = sum.grant else { continue }
        var own = figures[grant] ?? .zero(sum.amount.currency)
        try own.add(sum.amount, to: measure)
        figures[grant] = own
      }
    }
    var rows: [Row] = []
    var totals: [Currency: TotalsReport.Figures] = [:]
    var leftOut = 0
    let byGrant = Dictionary(grouping: duties, by: \.duty.grant)
    for grant in grants where grant.holder == .own {
      let stage = grant.stage(on: today)
      if [.declined, .withdrawn, .lapsed, .missed].contains(stage) {
        leftOut += 1
        continue
      }
      let own = figures[grant.ref] ?? .zero(grant.currency)
      rows.append(
        try Self.row(
          grant, stage, own, byGrant[grant.ref] ?? [],
          findings[grant.ref] ?? 0, today))
      var total = totals[grant.currency] ?? .zero(grant.currency)
      for measure in Measure.allCases { try total.add(own.amount(measure), to: measure) }
      totals[grant.currency] = total
    }
    self.rows = Self.inOrder(rows)
    self.totals = totals.sorted { $0.key.code < $1.key.code }.map(\.value)
    self.leftOut = leftOut
    isIllustrative = grants.contains(where: \.isIllustrative)
  }

  private static func row(
    _ grant: GrantSummary, _ stage: GrantStage, _ figures: TotalsReport.Figures,
    _ duties: [DutyStatus], _ findings: Int, _ today: CalendarDate
  ) throws(MoneyError) -> Row {
    let next = duties.filter { $0.isOwed && $0.due != nil }
      .min { lastDay($0) < lastDay($1) }
    let overdue = duties.compactMap { $0.daysOverdue(on: today) }.max()
    let daysLeft = next?.due?.exactDay.map { today.days(until: $0) }
    let period = grant.firstDay.flatMap { first in
      grant.lastDay.map { DayRange(first: first, last: $0) }
    }
    return Row(
      grant: grant.ref, project: grant.projectTitle, funder: grant.funderName,
      firstDay: grant.firstDay, lastDay: grant.lastDay, stage: stage, figures: figures,
      remaining: try figures.awarded - figures.spent, nextDuty: next?.duty.title,
      nextDeadline: next?.due,
      light: stage.isAwarded
        ? Light(
          spent: figures.spent, awarded: figures.awarded, period: period, daysOverdue: overdue,
          daysLeft: daysLeft, findings: findings, on: today) : nil)
  }

  private static func lastDay(_ duty: DutyStatus) -> CalendarDate { duty.due?.lastDay ?? .last }

  /// By the next deadline, those without one last; then by the project's name in Danish order.
  private static func inOrder(_ rows: [Row]) -> [Row] {
    let keyed = rows.map { row in
      (row: row, day: row.nextDeadline?.lastDay ?? .last, name: DanishOrder.Key(row.project))
    }
    return keyed.sorted { $0.day == $1.day ? $0.name < $1.name : $0.day < $1.day }.map(\.row)
  }
}

extension OverviewReport: TabularReport {
  public func tables(_ language: Language) -> [ReportTable] {
    let columns: [ReportTable.Column] = [
      .init(language.say("Nr.", "Ref")),
      .init(language.say("Projekt", "Project"), room: .name),
      .init(language.say("Bevillingsgiver", "Funder"), room: .optional(2)),
      .init(language.say("Periode", "Period"), room: .optional(1)),
      .init(language.name(Measure.awarded), isNumeric: true),
      .init(language.name(Measure.received), isNumeric: true, room: .optional(3)),
      .init(language.name(Measure.spent), isNumeric: true),
      .init(language.say("Restbeløb", "Remaining"), isNumeric: true),
      .init(language.say("Næste frist", "Next deadline")),
      .init(language.say("Status", "Status")),
    ]
    let spelling = Spelling(language)
    let rows = rows.map { row -> [ReportTable.Cell] in
      let period = row.firstDay.flatMap { first in
        row.lastDay.map { spelling.period(DayRange(first: first, last: $0)) }
      }
      let isAwarded = row.stage.isAwarded
      let status = row.light?.words(language) ?? language.name(row.stage)
      return [
        .text(row.grant.text), .text(row.project), .text(row.funder),
        period.map { .text($0) } ?? .none,
        isAwarded ? .amount(row.figures.awarded) : .none,
        isAwarded ? .amount(row.figures.received) : .none,
        isAwarded ? .amount(row.figures.spent) : .none,
        isAwarded ? .amount(row.remaining) : .none,
        row.nextDeadline.map { .date($0) } ?? .none, .text(status),
      ]
    }
    let totals = totals.map { total -> [ReportTable.Cell] in
      let remaining = (try? total.awarded - total.spent) ?? total.awarded
      return [
        .text(""), .text(language.say("I alt", "Total")),
        .text(spelling.currencyName(total.awarded.currency)), .text(""), .amount(total.awarded),
        .amount(total.received), .amount(total.spent), .amount(remaining), .text(""), .text(""),
      ]
    }
    return [
      ReportTable(
        title: heading(language), columns: columns, rows: rows, totals: totals,
        notes: notes(language))
    ]
  }

  private func heading(_ language: Language) -> String {
    language.say("Overblik over bevillinger pr. ", "Overview of grants as of ")
      + Spelling(language).short(asOf ?? today)
  }

  private func notes(_ language: Language) -> [String] {
    var notes = [
      language.say(
        "Restbeløb er bevilget minus forbrugt. Forbrugt er den del, som bevillingen dækker.",
        "Remaining is awarded less spent. Spent is the part that the grant bears."),
      language.say(
        "Rød: frist overskredet, merforbrug, eller forbrug mere end 25 procentpoint fra den "
          + "forløbne tid. Gul: frist inden for 30 dage, 10-25 procentpoint fra tiden, eller en "
          + "bemærkning (se grants check).",
        "Red: overdue, overspent, or spending over 25 percentage points off the time elapsed. "
          + "Yellow: due within 30 days, 10-25 points off, or a finding (see grants check)."),
    ]
    if leftOut > 0 {
      let text = language.count(
        leftOut, ("ansøgning", "ansøgninger"), ("application", "applications"))
      notes.append(
        language.say(
          "\(text) med afslag, trukket tilbage eller bortfaldet er udeladt; se grants pipeline.",
          "\(text) declined, withdrawn or lapsed left out; see grants pipeline."))
    }
    if isIllustrative { notes.append(language.illustrativeNote + ".") }
    return notes
  }
}
