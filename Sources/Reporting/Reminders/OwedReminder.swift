import PortfolioModel

/// A reminder that is owed: of which deadline, at which step, and what was not sent before it.
public struct OwedReminder: Encodable, Sendable {
  /// A step with the day on which it was owed.
  public struct Step: Encodable, Sendable, Hashable {
    /// Days from the deadline: -30 thirty days before, 1 the day after.
    public let days: Int
    public let day: CalendarDate

    init(_ step: ReminderStep, _ rule: ReminderRule) {
      days = step.days
      day = rule.day(of: step)
    }
  }

  public let deadline: DeadlineItem
  public let due: ImpreciseDate
  public let step: Step
  /// What was passed over since the last reminder, because the program did not run.
  public let missed: [Step]
  /// When an earlier run was ended while it handed over this very reminder: it may have been sent.
  public let interrupted: Moment?
  /// How many facts there are about reminders of the duty.
  public let known: Int

  /// - Parameters:
  ///   - facts: those about reminders of the duty.
  ///   - dueSet: when the deadline that holds was set.
  init?(
    _ deadline: DeadlineItem, on day: CalendarDate, facts: [Reminder], dueSet: Moment?
  ) {
    guard let due = deadline.due else { return nil }
    let own = facts.filter { fact in
      fact.due == due && fact.recipient == deadline.responsible?.ref
    }
    let sent = own.filter { $0.event == .sent }.map(\.reminderStep)
    let rule = ReminderRule(due: due, known: dueSet?.day)
    guard let owed = rule.owed(on: day, sent: sent) else { return nil }
    self.deadline = deadline
    self.due = due
    step = Step(owed.step, rule)
    missed = owed.missed.map { Step($0, rule) }
    let last = own.last { $0.reminderStep == owed.step }
    interrupted = last?.event == .attempted ? last?.recorded : nil
    known = facts.count
  }

  /// What makes the mail the one it is, however often it is sent.
  public var id: String {
    "\(deadline.duty)-\(deadline.responsible?.ref.text ?? "")-\(due.notation)-\(step.days)"
  }

  /// The fact that something became of it.
  ///
  /// - Parameter day: the day on which it was owed.
  public func fact(
    _ event: Reminder.Event, on day: CalendarDate, note: String? = nil
  ) -> Reminder? {
    guard let responsible = deadline.responsible else { return nil }
    var reminder = Reminder()
    reminder.duty = deadline.duty
    reminder.recipient = responsible.ref
    reminder.due = due
    reminder.step = step.days
    reminder.event = event
    reminder.day = day
    reminder.note = note
    return reminder
  }
}
