/// Where a grant stands. Active, ended and closed are computed; the others are recorded.
public enum GrantStage: String, Choice {
  case idea, drafting, applied, awarded
  /// Awarded, and its period runs.
  case active
  /// Its period is over and its account not yet accepted.
  case ended
  /// All duties are accepted and all money is settled.
  case closed
  case declined, withdrawn, lapsed, missed

  /// The stage on a day, from the last recorded event.
  ///
  /// The period runs from its first to its last day, both of them in it; a grant without a first
  /// day is awarded until its last has passed.
  public init(
    event: GrantFact.Event?, firstDay: CalendarDate?, lastDay: CalendarDate?, isSettled: Bool,
    on day: CalendarDate
  ) {
    switch event {
    case nil, .idea: self = .idea
    case .drafting: self = .drafting
    case .applied: self = .applied
    case .declined: self = .declined
    case .withdrawn: self = .withdrawn
    case .lapsed: self = .lapsed
    case .missed: self = .missed
    case .awarded, .amended, .reversed:
      if let lastDay, lastDay < day {
        self = isSettled ? .closed : .ended
      } else if let firstDay, firstDay <= day {
        self = .active
      } else {
        self = .awarded
      }
    }
  }

  /// Whether money has been awarded in this stage and not lapsed since.
  public var isAwarded: Bool {
    switch self {
    case .awarded, .active, .ended, .closed: true
    default: false
    }
  }
}
