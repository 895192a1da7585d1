import PortfolioModel

/// One duty: its deadline with the dates in the house before it, the money that waits for it, and
/// what has happened to it.
public struct DutyReport: Encodable, Sendable {
  public let today: CalendarDate
  public let item: DeadlineItem
  public let schedule: Reference<DutySchedule>?
  /// The changes of its state, in the order in which they were recorded.
  public let events: [Event]

  public struct Event: Encodable, Sendable {
    public let happened: ImpreciseDate
    public let state: DutyFact.State
    public let newDue: ImpreciseDate?
    public let file: String?
    /// Its bytes and their SHA-256, by which it is known again.
    public let size: Int?
    public let content: String?
    public let note: String?
    public let recordedBy: String?
  }

  public init(
    _ deadline: DutyDeadline, facts: [DutyFact], at moment: Moment
  ) throws(MoneyError) {
    today = moment.day
    item = try DeadlineItem(deadline, at: moment, within: 0)
    schedule = deadline.status.duty.schedule
    events = facts.map {
      Event(
        happened: $0.happened, state: $0.state, newDue: $0.newDue, file: $0.file, size: $0.size,
        content: $0.content?.hex, note: $0.note, recordedBy: $0.recordedBy)
    }
  }
}

extension DutyReport: TabularReport {
  public func tables(_ l: Language) -> [ReportTable] {
    var notes = item.basis == .illustrative ? [l.illustrativeDatesNote + "."] : []
    if let atStake = item.atStakeWords(l) { notes.insert(atStake + ".", at: 0) }
    let about = ReportTable(
      title: "\(item.duty) \(item.title): \(l.name(item.state))",
      columns: [.init(""), .init("")],
      rows: facts(l).map { [.text($0.0), .text($0.1)] }, notes: notes)
    return [about] + [internalTable(l), eventTable(l)].filter { !$0.rows.isEmpty }
  }

  private func facts(_ l: Language) -> [(String, String)] {
    let due = [item.dueWords(l), item.latenessWords(l), item.safeWeekdayWords(l)]
      .compactMap(\.self).joined(separator: "; ")
    let all: [(String, String?)] = [
      (l.say("For", "For"), item.subject), (l.say("Bevillingsgiver", "Funder"), item.funder),
      (l.say("Modpart", "Counterpart"), item.counterpart), (l.say("Frist", "Deadline"), due),
      (l.say("Fristplan", "Schedule"), schedule?.text),
      (l.say("Ansvarlig", "Responsible"), item.responsibleWords),
      (l.say("Bemærkning", "Note"), item.note),
    ]
    return all.compactMap { name, text in text.map { (name, $0) } }
  }

  private func internalTable(_ l: Language) -> ReportTable {
    ReportTable(
      title: l.say("Datoer i huset", "Dates in the house"),
      columns: [
        .init(l.say("Trin", "Step")), .init(l.say("Senest", "By")),
        .init(l.say("Ansvarlig", "Responsible"), room: .name), .init(l.say("Status", "Status")),
      ],
      rows: item.state.isSettled
        ? []
        : item.internalDates.map { date in
          [
            .text(l.name(date.step)), .text(Spelling(l).weekday(date.day)),
            .text(date.responsible?.words ?? ""),
            .text(
              date.isDone
                ? l.say("gjort", "done") : date.isLate ? l.say("forsinket", "late") : ""),
          ]
        })
  }

  private func eventTable(_ l: Language) -> ReportTable {
    ReportTable(
      title: l.say("Forløb", "What happened"),
      columns: [
        .init(l.say("Dato", "Date")), .init(l.say("Status", "State")),
        .init(l.say("Ny frist", "New deadline")), .init(l.say("Fil", "File"), room: .name),
        .init(l.say("Bemærkning", "Note"), room: .name),
        .init(l.say("Registreret af", "Recorded by"), room: .optional(1)),
      ],
      rows: events.map {
        [
          .date($0.happened), .text(l.name($0.state)), $0.newDue.map { .date($0) } ?? .none,
          .text($0.file ?? ""), .text($0.note ?? ""), .text($0.recordedBy ?? ""),
        ]
      },
      notes: events.compactMap { event in
        guard let file = event.file, let size = event.size, let content = event.content else {
          return nil
        }
        return l.words(file: file, size: size, content: content)
      })
  }
}

extension Language {
  /// `slutregnskab.pdf: 48.213 bytes, SHA-256 9f86d0…`: what a file that was handed in is known by.
  public func words(file: String, size: Int, content: String) -> String {
    "\(file): \(Spelling(self).number(size)) bytes, SHA-256 \(content)"
  }
}
