import PortfolioModel

// The parts of the story that are lists: terms, budgets, instalments, duties, texts.
extension GrantStory {
  func termTables(_ l: Language) -> [ReportTable] {
    guard !terms.isEmpty else { return [] }
    return [
      ReportTable(
        title: l.say("Vilkår", "Terms"),
        columns: [
          .init(l.say("Vilkår", "Term")), .init(l.say("Værdi", "Value"), isNumeric: true),
          .init(l.say("Kilde", "Source"), room: .optional(2)),
          .init(l.say("Bemærkning", "Remark"), room: .optional(1)),
          .init(l.say("Nr.", "Ref"), room: .optional(3)),
        ],
        rows: terms.map {
          [
            .text(l.name($0.rule)), .quantity($0.value),
            .text($0.source ?? ""), .text($0.note ?? ""), .text($0.ref),
          ]
        })
    ]
  }

  /// The lines with their amounts in every revision, and what has been spent on them.
  func budgetTables(_ l: Language) -> [ReportTable] {
    guard let budget else { return [] }
    let cells = { (amounts: [Money?]) -> [ReportTable.Cell] in
      amounts.map { $0.map { .amount($0) } ?? .none }
    }
    let last = budget.revisions.count - 1
    return [
      ReportTable(
        title: l.say("Projektets budget", "The project’s budget"),
        columns: [.init(l.say("Budgetpost", "Budget line"), room: .name)]
          + budget.revisions.enumerated().map { place, revision in
            .init(
              l.say("Revision \(revision.revision)", "Revision \(revision.revision)"),
              isNumeric: true, room: place == last ? .whole : .optional(10 + place))
          } + [.init(l.name(Measure.spent), isNumeric: true)],
        rows: budget.lines.map { [.text($0.title)] + cells($0.amounts) + [.amount($0.spent)] },
        totals: [
          [.text(l.say("I alt", "Total"))] + budget.revisions.map { .amount($0.total) }
            + [.amount(budget.spent)]
        ], notes: budget.revisions.map { words($0, l) })
    ]
  }

  private func words(_ revision: Revision, _ l: Language) -> String {
    let spelling = Spelling(l)
    let by = revision.approvedBy.map { l.say(" af \($0)", " by \($0)") } ?? ""
    let state =
      revision.approved.map {
        l.say("godkendt \(spelling.short($0))\(by)", "approved \(spelling.short($0))\(by)")
      } ?? l.say("kladde", "draft")
    let reason = revision.reason.map { ": \($0)" } ?? ""
    return l.say(
      "Revision \(revision.revision), \(state)\(reason).",
      "Revision \(revision.revision), \(state)\(reason).")
  }

  func fundingTables(_ l: Language) -> [ReportTable] {
    guard !funding.isEmpty else { return [] }
    return [
      ReportTable(
        title: l.say("Projektets finansiering", "The project’s funding"),
        columns: [
          .init(l.say("Finansieringskilde", "Source"), room: .name),
          .init(l.say("Budget", "Budget"), isNumeric: true),
          .init(l.say("Andel", "Share"), isNumeric: true),
          .init(l.say("Bærer af forbruget", "Bears of what was spent"), isNumeric: true),
        ],
        rows: funding.map {
          [
            .text($0.name), .amount($0.budget),
            $0.shareTenths.map { .percent(tenths: $0) } ?? .none, .amount($0.spentToDate),
          ]
        })
    ]
  }

  func instalmentTables(_ l: Language) -> [ReportTable] {
    guard !instalments.isEmpty else { return [] }
    let awaited = { (line: InstalmentLine) -> ReportTable.Cell in
      line.awaits.map { .text("\(line.awaitsTitle ?? "") (\($0))") } ?? .none
    }
    return [
      ReportTable(
        title: l.say("Rater", "Instalments"),
        columns: [
          .init(l.say("Rate", "Instalment")), .init(l.say("Planlagt", "Planned")),
          .init(l.say("Beløb", "Amount"), isNumeric: true),
          .init(l.say("Udbetalt", "Received"), isNumeric: true),
          .init(l.say("Status", "State")), .init(l.say("Afventer", "Awaits")),
        ],
        rows: instalments.map {
          [
            .text($0.ref.text), .day($0.due), .amount($0.planned), .amount($0.received),
            .text(l.name($0.state)), awaited($0),
          ]
        })
    ]
  }

  func dutyTables(_ l: Language) -> [ReportTable] {
    guard !duties.isEmpty else { return [] }
    return [
      ReportTable(
        title: l.say("Forpligtelser", "Duties"),
        columns: [
          .init(l.say("Nr.", "Ref")), .init(l.say("Forpligtelse", "Duty"), room: .name),
          .init(l.say("Frist", "Deadline")), .init(l.say("Status", "State")),
        ],
        rows: duties.map {
          [
            .text($0.ref), .text($0.title), $0.due.map { .date($0) } ?? .none,
            .text(l.words($0.state, daysOverdue: $0.daysOverdue)),
          ]
        })
    ]
  }

  func textTables(_ l: Language) -> [ReportTable] {
    let spelling = Spelling(l)
    return texts.map { text in
      ReportTable(
        title: "\(l.name(text.section)), \(spelling.shortPeriod(text.period)) (\(text.ref))",
        columns: [], rows: [],
        notes: text.text.split(whereSeparator: \.isNewline).map(String.init))
    }
  }
}

extension Language {
  /// `Ikke påbegyndt, overskredet med 15 dage`.
  func words(_ state: DutyFact.State, daysOverdue: Int?) -> String {
    guard let daysOverdue else { return name(state) }
    let count = count(daysOverdue, ("dag", "dage"), ("day", "days"))
    return name(state) + say(", overskredet med \(count)", ", overdue by \(count)")
  }
}
