import PortfolioModel

/// The parts of reports as tables, each in one place for all reports that have it.
struct PartTables {
  let language: Language
  private let spelling: Spelling

  init(_ language: Language) {
    self.language = language
    spelling = Spelling(language)
  }

  private func say(_ danish: String, _ english: String) -> String { language.say(danish, english) }

  /// Names and values beside each other, under the report's heading.
  func facts(_ title: String, _ facts: [(String, String?)], notes: [String] = []) -> ReportTable {
    ReportTable(
      title: title,
      columns: [.init(say("Oplysning", "Fact")), .init(say("Værdi", "Value"))],
      rows: facts.map { [.text($0.0), .text($0.1 ?? language.notStated)] }, notes: notes)
  }

  func identification(_ about: GrantIdentification, period: DayRange) -> [(String, String?)] {
    [
      (say("Tilskudsmodtager", "Grantee"), about.organisation),
      (say("Bevillingsgiver", "Funder"), about.funder),
      (say("Projekt", "Project"), about.project), (say("Bevilling", "Grant"), about.title),
      (say("Vores nr.", "Our reference"), about.grant.text),
      (say("Sagsnummer", "Case number"), about.caseNumber),
      (say("Bevillingsdato", "Award date"), about.awardDay.map(spelling.short)),
      (say("Bevillingsperiode", "Grant period"), about.period.map(spelling.period)),
      (say("Rapportens periode", "Period of the report"), spelling.period(period)),
      (say("Status", "Stage"), language.name(about.stage)),
    ]
  }

  func identification(_ about: ProjectIdentification, period: DayRange) -> [(String, String?)] {
    let days = [about.starts, about.ends].compactMap { $0 }.map(spelling.date)
    return [
      (say("Organisation", "Organisation"), about.organisation),
      (say("Projekt", "Project"), about.title),
      (say("Projektperiode", "Project period"), days.isEmpty ? nil : days.joined(separator: "–")),
      (
        say("Bevillingsgivere", "Funders"),
        about.funders.isEmpty ? nil : about.funders.joined(separator: "; ")
      ),
      (say("Rapportens periode", "Period of the report"), spelling.period(period)),
    ]
  }

  func money(_ money: MoneyFigures) -> ReportTable {
    ReportTable(
      title: say("Bevillingen", "The grant"),
      columns: [
        .init(""), .init(say("I perioden", "In the period"), isNumeric: true),
        .init(say("Til dato", "To date"), isNumeric: true),
      ],
      rows: [
        [.text(say("Bevilget", "Awarded")), .none, .amount(money.awarded)],
        [
          .text(say("Udbetalt", "Received")), .amount(money.receivedInPeriod),
          .amount(money.receivedToDate),
        ],
        [
          .text(say("Forbrugt af bevillingen", "Spent of the grant")),
          .amount(money.spentInPeriod), .amount(money.spentToDate),
        ],
      ] + (money.cofinancingToDate.isZero ? [] : [cofinancing(money)]),
      totals: [[.text(say("Restbeløb", "Remaining")), .none, .amount(money.remaining)]],
      notes: [amounts(money.awarded)])
  }

  private func cofinancing(_ money: MoneyFigures) -> [ReportTable.Cell] {
    [
      .text(say("Dækket af medfinansiering", "Borne by co-financing")),
      .amount(money.cofinancingInPeriod), .amount(money.cofinancingToDate),
    ]
  }

  private func amounts(_ money: Money) -> String {
    say("Beløb i ", "Amounts in ") + spelling.currencyName(money.currency)
      + say("", ".")
  }

  func budget(_ budget: BudgetFollowUp?) -> [ReportTable] {
    guard let budget else { return [] }
    let year = budget.year
    var columns: [ReportTable.Column] = [
      .init(say("Budgetpost", "Budget line"), room: .name),
      .init(say("Budget", "Budget"), isNumeric: true),
    ]
    if let year {
      columns.append(.init(say("Heraf \(year)", "Of which \(year)"), isNumeric: true))
    }
    columns += [
      .init(say("Forbrugt i perioden", "Spent in the period"), isNumeric: true),
      .init(say("Forbrugt til dato", "Spent to date"), isNumeric: true),
      .init(say("Restbudget", "Remaining"), isNumeric: true), .init("%", isNumeric: true),
      .init(say("Afvigelse", "Deviation"), isNumeric: true),
      .init(say("Forklaring", "Explanation"), room: .optional(1)),
    ]
    let row = { (line: BudgetFollowUp.Line, title: String) -> [ReportTable.Cell] in
      [.text(title), .amount(line.budget)]
        + (year == nil ? [] : [line.yearBudget.map { .amount($0) } ?? .none])
        + [
          .amount(line.spentInPeriod), .amount(line.spentToDate), .amount(line.remaining),
          line.spentTenths.map { .percent(tenths: $0) } ?? .none, .amount(line.deviation),
          line.explanation.map { .text($0) } ?? .none,
        ]
    }
    var notes = [amounts(budget.total.budget), deviationRule]
    if let note = budget.revisionNote(spelling) { notes.append(note) }
    if let limit = budget.limit {
      notes.append(
        say(
          "Afvigelser over \(spelling.quantity(limit)) % skal forklares.",
          "Deviations above \(spelling.quantity(limit)) % must be explained."))
    }
    return [
      ReportTable(
        title: say("Regnskabsopfølgning", "Financial follow-up"), columns: columns,
        rows: budget.lines.map { row($0, $0.title) },
        totals: [row(budget.total, say("I alt", "Total"))], notes: notes)
    ]
  }

  /// What a deviation is measured against.
  var deviationRule: String {
    say(
      "Afvigelsen er forbruget til dato ud over den del af budgettet, der falder før periodens "
        + "slutning.",
      "The deviation is what was spent to date beyond the part of the budget that falls before "
        + "the end of the period.")
  }

  func funding(_ rows: [FundingRow], _ currency: Currency) -> [ReportTable] {
    guard !rows.isEmpty else { return [] }
    return [
      ReportTable(
        title: say("Finansiering", "Funding"),
        columns: [
          .init(say("Finansieringskilde", "Source"), room: .name),
          .init(say("Budget", "Budget"), isNumeric: true),
          .init(say("Andel", "Share"), isNumeric: true),
          .init(say("Udbetalt til dato", "Received to date"), isNumeric: true),
          .init(say("Dækket i perioden", "Borne in the period"), isNumeric: true),
          .init(say("Dækket til dato", "Borne to date"), isNumeric: true),
        ],
        rows: rows.map {
          [
            .text($0.name), .amount($0.budget),
            $0.shareTenths.map { .percent(tenths: $0) } ?? .none,
            $0.receivedToDate.map { .amount($0) } ?? .none, .amount($0.spentInPeriod),
            .amount($0.spentToDate),
          ]
        }, notes: [amounts(.zero(currency))])
    ]
  }

  func instalments(_ rows: [InstalmentRow]) -> [ReportTable] {
    guard !rows.isEmpty else { return [] }
    return [
      ReportTable(
        title: say("Rater", "Instalments"),
        columns: [
          .init(say("Rate", "Instalment")), .init(say("Planlagt", "Planned")),
          .init(say("Beløb", "Amount"), isNumeric: true),
          .init(say("Udbetalt", "Received"), isNumeric: true), .init(say("Status", "State")),
        ],
        rows: rows.map {
          [
            .count($0.number), .day($0.due), .amount($0.planned), .amount($0.received),
            .text(language.name($0.state)),
          ]
        })
    ]
  }

  func milestones(_ rows: [MilestoneRow], _ title: String) -> [ReportTable] {
    guard !rows.isEmpty else { return [] }
    return [
      ReportTable(
        title: title,
        columns: [
          .init(say("Milepæl", "Milestone"), room: .name), .init(say("Planlagt", "Planned")),
          .init(say("Udført", "Done")), .init(say("Afvigelse", "Deviation")),
        ],
        rows: rows.map {
          [
            .text($0.title), .date($0.planned), $0.done.map { .date($0) } ?? .none,
            .text(Spelling.capitalised($0.words(language))),
          ]
        })
    ]
  }

  func results(_ results: ResultsPart) -> [ReportTable] {
    let goals = results.goals.filter { !$0.results.isEmpty }.map { goal in
      table("\(goal.number). \(goal.title)", goal.results)
    }
    return goals
      + results.areas.flatMap { area in
        area.activities.compactMap { activity in
          if activity.results.isEmpty, activity.state == .running { return nil }
          let heading = [area.code.map { "\($0) " } ?? "", activity.title].joined()
          return table(
            heading, activity.results,
            notes: activity.state == .running ? [] : [activity.words(spelling)])
        }
      }
  }

  private func table(_ title: String, _ rows: [ResultRow], notes: [String] = []) -> ReportTable {
    guard !rows.isEmpty else {
      return ReportTable(title: title, columns: [], rows: [], notes: notes)
    }
    let cell = { (value: ResultValue?) -> ReportTable.Cell in
      .text(value?.words(spelling) ?? language.notStated)
    }
    return ReportTable(
      title: title,
      columns: [
        .init(say("Indikator", "Indicator"), room: .name), .init(say("Resultat", "Result")),
        .init(say("Måltal", "Target"), room: .optional(2)),
        .init(say("Udgangspunkt", "Baseline"), room: .optional(1)),
        .init(say("Periode", "Period"), room: .optional(3)),
        .init(say("Bemærkning", "Remark"), room: .optional(0)),
      ],
      rows: rows.map { row in
        [
          .text(row.title), cell(row.measured), cell(row.target), cell(row.baseline),
          .text(spelling.days(row.period)), row.note.map { .text($0) } ?? .none,
        ]
      }, notes: notes)
  }

  func texts(_ texts: [ReportText]) -> [ReportTable] {
    texts.map {
      ReportTable(
        title: language.name($0.section), columns: [], rows: [],
        notes: $0.text.split(whereSeparator: \.isNewline).map(String.init))
    }
  }

  func changes(_ rows: [ChangeRow], since: CalendarDate?) -> ReportTable {
    let title = say("Ændringer siden sidste rapport", "Changes since the last report")
    guard !rows.isEmpty else {
      return ReportTable(
        title: title, columns: [], rows: [], notes: [ChangeRow.none(since: since, spelling)])
    }
    return ReportTable(
      title: title,
      columns: [
        .init(say("Dag", "Day")), .init(say("Ændring", "Change")),
        .init(say("Begrundelse", "Reason")),
      ],
      rows: rows.map {
        [.day($0.day), .text($0.words(spelling)), $0.reason.map { .text($0) } ?? .none]
      })
  }

  func duties(_ rows: [DutyRow]) -> [ReportTable] {
    guard !rows.isEmpty else { return [] }
    return [
      ReportTable(
        title: say("Kommende frister", "Coming deadlines"),
        columns: [
          .init(say("Forpligtelse", "Duty"), room: .name), .init(say("Frist", "Deadline")),
        ],
        rows: rows.map { [.text($0.title), .date($0.due)] })
    ]
  }
}
