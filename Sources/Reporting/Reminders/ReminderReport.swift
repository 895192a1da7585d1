import PortfolioModel

/// The reminders that are owed on a day, the most urgent first.
public struct ReminderReport: Encodable, Sendable {
  public let today: CalendarDate
  public let reminders: [OwedReminder]

  /// - Parameters:
  ///   - digest: of all that is open.
  ///   - facts: all facts about reminders, in the order in which they were added.
  public init(
    _ digest: DeadlineDigest, facts: [Reminder], histories: [Reference<Duty>: DutyHistory]
  ) {
    today = digest.today
    let byDuty = Dictionary(grouping: facts, by: \.duty)
    reminders = digest.items.compactMap { item in
      OwedReminder(
        item, on: digest.today, facts: byDuty[item.duty] ?? [],
        dueSet: histories[item.duty]?.dueSet)
    }
  }
}

extension ReminderReport: TabularReport {
  public func tables(_ l: Language) -> [ReportTable] {
    let day = Spelling(l).short(today)
    return [
      ReportTable(
        title: l.say("Påmindelser, der skal sendes \(day)", "Reminders owed on \(day)"),
        columns: [
          .init(l.say("Nr.", "Ref")), .init(l.say("Forpligtelse", "Duty"), room: .name),
          .init(l.say("For", "For"), room: .name), .init(l.say("Frist", "Deadline")),
          .init(l.say("Påmindelse", "Reminder")), .init(l.say("Dag", "Day")),
          .init(l.say("Ikke sendt før", "Not sent before")),
          .init(l.say("Modtager", "Recipient"), room: .name),
          .init(l.say("E-mail", "Email")),
        ],
        rows: reminders.map { reminder in
          let item = reminder.deadline
          return [
            .text(item.duty.text), .text(item.title), .text(item.subject), .date(reminder.due),
            .text(l.words(reminder.step)), .day(reminder.step.day),
            .text(reminder.missed.map(l.words).joined(separator: ", ")),
            .text(item.responsibleWords ?? ""), .text(item.responsible?.email ?? ""),
          ]
        },
        notes: reminders.isEmpty
          ? [l.say("Der er ingen at sende.", "There is none to send.")] : [])
    ]
  }
}

extension Language {
  /// `30 dage før`, `dagen efter`, `8 dage efter`.
  func words(_ step: OwedReminder.Step) -> String {
    let days = count(abs(step.days), ("dag", "dage"), ("day", "days"))
    if step.days == 1 { return say("dagen efter", "the day after") }
    return step.days < 0
      ? say("\(days) før", "\(days) before") : say("\(days) efter", "\(days) after")
  }
}
