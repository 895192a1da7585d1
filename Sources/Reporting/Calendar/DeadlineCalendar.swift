import PortfolioModel

/// The deadlines as a calendar. It says nothing of today, so the same record gives the same
/// calendar on any day.
public struct DeadlineCalendar: Sendable {
  /// What the calendar is called.
  public let name: String
  public let events: [CalendarEvent]

  /// Days before a deadline at which a calendar gives notice of it.
  static let alarms = [14, 7, 1]

  /// - Parameters:
  ///   - deadlines: all duties, the settled ones too; those without a date are left out.
  ///   - leads: days before a deadline on which an entry of its own announces it.
  public init(
    _ deadlines: [DeadlineItem], histories: [Reference<Duty>: DutyHistory],
    organisation: Organisation?, leads: [Int] = [], _ l: Language
  ) {
    let owner = organisation?.name
    name = l.say("Frister", "Deadlines") + (owner.map { " – \($0)" } ?? "")
    let domain = organisation?.ref ?? "grants"
    events = deadlines.flatMap { item -> [CalendarEvent] in
      guard let history = histories[item.duty], let due = item.due else { return [] }
      let entry = Entry(item: item, due: due, history: history, domain: domain, language: l)
      return [entry.event] + Set(leads).sorted(by: >).compactMap(entry.announcement)
    }
  }

  /// One deadline on its way into the calendar.
  private struct Entry {
    let item: DeadlineItem
    let due: ImpreciseDate
    let history: DutyHistory
    let domain: String
    let language: Language

    var event: CalendarEvent {
      event(
        "duty-\(item.duty)", time, summary: "\(standing): \(name)",
        alarms: item.state.isSettled ? [] : DeadlineCalendar.alarms)
    }

    /// The entry so many days before, for programs that pass over the notices of a calendar that
    /// is subscribed to; none for what is settled.
    func announcement(_ days: Int) -> CalendarEvent? {
      guard !item.state.isSettled else { return nil }
      let day = firstDay.adding(days: -days)
      let ahead = language.count(days, ("dag", "dage"), ("day", "days"))
      return event(
        "duty-\(item.duty)-lead-\(days)", .days(DayRange(first: day, last: day)),
        summary: language.say("Om \(ahead): \(name)", "In \(ahead): \(name)"))
    }

    private func event(
      _ id: String, _ time: CalendarEvent.Time, summary: String, alarms: [Int] = []
    ) -> CalendarEvent {
      CalendarEvent(
        uid: "\(id)@\(domain)", time: time, summary: summary, description: description,
        categories: [Spelling.capitalised(language.choiceWord(item.sort.rawValue))],
        sequence: history.moves, created: history.created, changed: history.changed,
        isCancelled: item.state == .notRequired, alarms: alarms)
    }

    private var name: String { "\(item.title) – \(item.subject)" }

    private var firstDay: CalendarDate { due.isBefore ? due.lastDay : due.span.from }

    private var time: CalendarEvent.Time {
      if case .minute(let day, let hour, let minute) = due.precision, !due.isBefore {
        return .minute(day, hour: hour, minute: minute)
      }
      return .days(DayRange(first: firstDay, last: due.lastDay))
    }

    /// `Frist`, `Frist medio 2018`, `Indsendt`.
    private var standing: String {
      if item.state.isSettled { return language.name(item.state) }
      let word =
        item.direction == .incoming
        ? language.say("Afventes", "Awaited") : language.say("Frist", "Deadline")
      return due.exactDay == nil ? "\(word) \(Spelling(language).date(due))" : word
    }

    private var description: String {
      let l = language
      let notes = [item.safeWeekdayWords(l), item.atStakeWords(l)].compactMap { words in
        words.map { Spelling.sentence(Spelling.capitalised($0) + ".") }
      }
      let rows: [(String, String?)] = [
        (l.say("Til", "To"), item.recipientWords), (l.say("Fra", "From"), item.awaitedFrom),
        (l.say("Status", "Status"), l.name(item.state)),
        (l.say("Ansvarlig", "Responsible"), item.responsible?.role),
        (
          l.say("Nr.", "Ref"),
          [item.duty.text, item.grant?.text].compactMap(\.self).joined(separator: ", ")
        ),
      ]
      let known = rows.compactMap { label, value in value.map { "\(label): \($0)" } }
      return (["\(l.say("Frist", "Deadline")): \(item.dueWords(l))"] + notes + known)
        .joined(separator: "\n")
    }
  }
}

extension DeadlineItem {
  /// Whom we owe it to; nothing for what others owe us and what stays in the house unnamed.
  var recipientWords: String? {
    switch direction {
    case .incoming: nil
    case .within: counterpart
    case .outgoing, .mutual: counterpart ?? funder
    }
  }
}
