import PortfolioModel

extension DeadlineDigest: TabularReport {
  /// A table for each standing that has any.
  public func tables(_ language: Language) -> [ReportTable] {
    let tables = DeadlineItem.Standing.allCases.compactMap { standing -> ReportTable? in
      let items = items(standing)
      return items.isEmpty ? nil : table(standing, items, language)
    }
    let rule = language.say(
      "En frist flyttes aldrig; sidste hverdag er den sidste, hvor nogen er der til at tage imod.",
      "A deadline is never moved; the safe weekday is the last on which somebody is there.")
    let head = ReportTable(
      title: heading(language), columns: [], rows: [],
      notes: [rule] + (isIllustrative ? [language.illustrativeDatesNote + "."] : []))
    return [head] + tables
  }

  /// All of it as one table, for a spreadsheet.
  public func list(_ l: Language) -> ReportTable {
    let columns =
      [
        l.say("Gruppe", "Group"), l.say("Nr.", "Ref"), l.say("Bevilling", "Grant"),
        l.say("For", "For"), l.say("Bevillingsgiver", "Funder"), l.say("Forpligtelse", "Duty"),
        l.say("Frist", "Deadline"), l.say("Seneste dag", "Last day"),
        l.say("Sidste hverdag", "Safe weekday"), l.say("Dage over", "Days late"),
        l.say("Dage til", "Days left"), l.say("På spil", "At stake"),
        l.say("Ansvarlig", "Responsible"), l.say("Afventer fra", "Awaited from"),
        l.say("Status", "Status"),
      ]
      + InternalStep.allCases.flatMap {
        let name = Spelling.capitalised(l.name($0))
        return [name, l.say("\(name), ansvarlig", "\(name), responsible")]
      }
    let rows = items.map { item -> [ReportTable.Cell] in
      [
        .text(l.name(item.standing)), .text(item.duty.text), .text(item.grant?.text ?? ""),
        .text(item.subject), .text(item.funder ?? ""), .text(item.title),
        item.due.map { .date($0) } ?? .text(item.rhythm ?? ""),
        item.lastDay.map { .day($0) } ?? .none, item.safeWeekday.map { .day($0) } ?? .none,
        item.daysLate.map { .count($0) } ?? .none, item.daysLeft.map { .count($0) } ?? .none,
        item.atStake.map { .amount($0) } ?? .none, .text(item.responsibleWords ?? ""),
        .text(item.awaitedFrom ?? ""), .text(l.name(item.state)),
      ]
        + InternalStep.allCases.flatMap { step -> [ReportTable.Cell] in
          guard let date = item.internalDates.first(where: { $0.step == step }) else {
            return [.none, .none]
          }
          return [.day(date.day), .text(date.responsible?.words ?? "")]
        }
    }
    return ReportTable(
      title: heading(l), columns: columns.map { .init($0) }, rows: rows)
  }

  /// `Frister pr. 15.03.2018: 1 overskredet, 1 inden for 30 dage`.
  private func heading(_ l: Language) -> String {
    let day = Spelling(l).short(today)
    return l.say("Frister pr. \(day): ", "Deadlines as of \(day): ") + summary(l)
  }

  /// `1 frist overskredet, 1 inden for 30 dage`.
  public func summary(_ l: Language) -> String {
    let days = l.count(within, ("dag", "dage"), ("day", "days"))
    let overdue =
      counts.overdue == 0
      ? l.say("ingen frist overskredet", "no deadline missed")
      : l.count(
        counts.overdue, ("frist overskredet", "frister overskredet"),
        ("deadline missed", "deadlines missed"))
    let due = counts.due == 0 ? l.say("ingen", "none") : Spelling(l).number(counts.due)
    return overdue + ", " + l.say("\(due) inden for \(days)", "\(due) within \(days)")
  }

  private func table(
    _ standing: DeadlineItem.Standing, _ items: [DeadlineItem], _ l: Language
  ) -> ReportTable {
    let hasDays = [.overdue, .due, .later].contains(standing)
    let hasSpan = standing != .recurring
    var columns: [ReportTable.Column] = [
      .init(l.say("Nr.", "Ref")), .init(l.say("For", "For"), room: .name),
      .init(l.say("Forpligtelse", "Duty"), room: .name),
      .init(hasSpan ? l.say("Frist", "Deadline") : l.say("Hvor ofte", "How often")),
    ]
    if hasDays { columns.append(.init(l.say("Sidste hverdag", "Safe weekday"))) }
    if hasSpan { columns.append(.init(l.say("Hvornår", "When"))) }
    if standing == .awaited { columns.append(.init(l.say("Fra", "From"), room: .name)) }
    columns.append(.init(l.say("Ansvarlig", "Responsible"), room: .optional(2)))
    columns.append(.init(l.say("Status", "Status"), room: .optional(3)))
    if hasDays { columns.append(.init(l.say("Næste skridt", "Next step"), room: .optional(1))) }
    let rows = items.map { item -> [ReportTable.Cell] in
      var cells: [ReportTable.Cell] = [
        .text(item.duty.text), .text(item.subject), .text(item.title),
        .text(shortDue(item, l)),
      ]
      if hasDays { cells.append(.text(item.safeWeekday.map { shortDay($0, l) } ?? "")) }
      if hasSpan { cells.append(.text(item.latenessWords(l) ?? "")) }
      if standing == .awaited { cells.append(.text(item.awaitedFrom ?? "")) }
      cells += [.text(item.responsibleWords ?? ""), .text(l.name(item.state))]
      if hasDays { cells.append(.text(item.nextStepWords(l) ?? "")) }
      return cells
    }
    return ReportTable(
      title: Spelling.capitalised(title(standing, l)), columns: columns, rows: rows,
      notes: notes(items, l))
  }

  private func title(_ standing: DeadlineItem.Standing, _ l: Language) -> String {
    switch standing {
    case .due:
      l.say("inden for ", "within ") + l.count(within, ("dag", "dage"), ("day", "days"))
    case .undated: l.say("frister uden fast dato", "deadlines without a fixed date")
    case .recurring:
      l.say("vender tilbage uden faste datoer", "recurring without fixed dates")
    case .awaited: l.say("afventes fra andre", "awaited from others")
    case .overdue, .later, .settled: l.name(standing)
    }
  }

  private func shortDue(_ item: DeadlineItem, _ l: Language) -> String {
    guard let due = item.due else { return item.rhythm ?? l.say("ingen dato", "no date") }
    return due.exactDay.map { "\(dayName($0, l)) \(Spelling(l).date(due))" }
      ?? Spelling(l).date(due)
  }

  private func shortDay(_ day: CalendarDate, _ l: Language) -> String {
    "\(dayName(day, l)) \(Spelling(l).short(day))"
  }

  /// `lør`, `Sat`.
  private func dayName(_ day: CalendarDate, _ l: Language) -> String {
    String(Spelling(l).weekday(day).prefix(3))
  }

  /// Holidays on which a deadline falls, and money that waits.
  private func notes(_ items: [DeadlineItem], _ l: Language) -> [String] {
    items.flatMap { item -> [String] in
      let holidays = (item.due?.exactDay?.holidays ?? []).map(l.name)
      let own = [
        holidays.isEmpty ? nil : item.dueWords(l), item.atStakeWords(l),
      ].compactMap(\.self)
      return own.map { "\(item.duty): \($0)." }
    }
  }
}
