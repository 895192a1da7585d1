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
  public func daysOverdue(on day: CalendarDate) -> Int? { daysOverdue(at: Moment(day)) }

  /// Days by which a deadline has been missed at a moment, 0 on the day of a deadline with a time
  /// that has passed; nothing while it is not (`ImpreciseDate.hasPassed`).
  public func daysOverdue(at moment: Moment) -> Int? {
    guard isOwed, let due, due.hasPassed(at: moment) else { return nil }
    return due.lastDay.days(until: moment.day)
  }
}
