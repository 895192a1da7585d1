/// A duty with the state and the deadline that hold now.
public struct DutyStatus: Sendable, Equatable {
  public let duty: Duty
  public let state: DutyFact.State
  /// The deadline, moved by the last fact that moved it.
  public let due: ImpreciseDate?

  public init(
    duty: Duty, state: DutyFact.State, due: ImpreciseDate?
  ) {
    self.duty = duty
    self.state = state
    self.due = due
  }

  /// Whether we still owe it to somebody.
  public var isOwed: Bool { !state.isSettled && duty.direction != .incoming }

  /// Days by which a deadline has been missed at the beginning of a day; nothing while it is not.
  ///
  /// A day counts until its end, and what is only known as a month or a season until the end of
  /// its whole span.
  public func daysOverdue(on day: CalendarDate) -> Int? {
    guard isOwed, let due, due.lastDay < day else { return nil }
    return due.lastDay.days(until: day)
  }
}
