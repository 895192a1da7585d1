/// What must be done in the house before a report can leave it, each by a day of its own that is
/// worked back from the deadline.
public enum InternalStep: String, CaseIterable, Sendable {
  case dataGathered, drafted, reviewed, signedOff

  /// Working days before the last safe weekday of the deadline. The house's own rhythm, not a rule
  /// of any funder.
  public var workingDaysBefore: Int {
    switch self {
    case .dataGathered: 20
    case .drafted: 10
    case .reviewed: 5
    case .signedOff: 2
    }
  }

  /// Who does it for a duty: whoever was chosen for the step, else the one responsible.
  public func responsible(for duty: Duty) -> Reference<Person>? {
    let own =
      switch self {
      case .dataGathered: duty.gatheredBy
      case .drafted: duty.draftedBy
      case .reviewed: duty.reviewedBy
      case .signedOff: duty.signedOffBy
      }
    return own ?? duty.responsible
  }

  /// Whether a duty in a state has the step behind it.
  public func isDone(in state: DutyFact.State) -> Bool {
    let done: [DutyFact.State] =
      switch self {
      case .dataGathered: [.drafting, .underReview, .ready]
      case .drafted: [.underReview, .ready]
      case .reviewed: [.ready]
      case .signedOff: [.ready]
      }
    return state.isSettled || done.contains(state)
  }

  /// The day by which it must be done for a deadline.
  public func day(before deadline: CalendarDate) -> CalendarDate {
    deadline.lastSafeWeekday.subtracting(workingDays: workingDaysBefore)
  }
}
