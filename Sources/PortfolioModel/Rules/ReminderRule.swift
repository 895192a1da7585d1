/// Which reminder of a deadline is owed to somebody on a day, given those that were sent.
///
/// A function of what it is given alone. A day on which it is not asked loses nothing: the next
/// time the latest step is owed, and the steps that were passed over are named as missed. With the
/// deadline on 31 March, asked on 10 March (30 days before is sent) and again on 2 April:
///
///     owed: 1 day after; missed: 14, 7 and 1 days before
public struct ReminderRule: Sendable {
  private let due: ImpreciseDate
  /// The day since which the deadline is known as it stands; steps before it were never owed.
  private let known: CalendarDate?

  public init(due: ImpreciseDate, known: CalendarDate?) {
    self.due = due
    self.known = known
  }

  /// What is owed.
  public struct Owed: Hashable, Sendable {
    public let step: ReminderStep
    /// Steps that were passed over since the last one that was sent, the earliest first.
    public let missed: [ReminderStep]
  }

  /// The day on which a step is owed.
  ///
  /// Steps before a deadline that is only known as a month or a season are counted from its first
  /// day, which it can be, and those after from its last: nobody is reminded too late, and nobody
  /// is told that something is late that need not be.
  public func day(of step: ReminderStep) -> CalendarDate {
    let edge = step.isBefore && !due.isBefore ? due.span.from : due.lastDay
    return edge.adding(days: step.days)
  }

  /// The reminder that is owed on a day; nothing where none is, or where it has been sent.
  ///
  /// - Parameter sent: the steps of this deadline that were sent to the same person.
  public func owed(on day: CalendarDate, sent: some Sequence<ReminderStep>) -> Owed? {
    let last = sent.max()
    guard let step = latest(on: day), last.map({ $0 < step }) ?? true else { return nil }
    let missed = ReminderStep.upTo(step).filter { passed in
      last.map { $0 < passed } ?? true && known.map { $0 <= self.day(of: passed) } ?? true
    }
    return Owed(step: step, missed: missed)
  }

  private func latest(on day: CalendarDate) -> ReminderStep? {
    let late = due.lastDay.days(until: day)
    return late > 0
      ? .last(daysAfter: late) : ReminderStep.before.last { self.day(of: $0) <= day }
  }
}

extension Reminder {
  /// The step that it is of.
  public var reminderStep: ReminderStep { ReminderStep(days: step) }
}
