extension DutyFact.State {
  /// Why a duty in a state cannot come into this one next; nothing where it can.
  ///
  /// What has been handed in is opened again by being returned, what fell away by `notStarted`.
  /// What we owe a funder can only be accepted or returned after it was submitted; what others owe
  /// us and what stays in the house is accepted as it comes.
  public func fault(after state: DutyFact.State, _ direction: Duty.Direction) -> Fault? {
    switch self {
    case .gathering, .drafting, .underReview, .ready:
      return state.isSettled ? .dutyIsSettled(state) : nil
    case .notStarted:
      return state.isSettled && state != .notRequired ? .dutyIsSettled(state) : nil
    case .submitted, .notRequired:
      return state.isSettled ? .dutyIsSettled(state) : nil
    case .accepted:
      if state == .submitted { return nil }
      if state.isSettled { return .dutyIsSettled(state) }
      return direction == .outgoing ? .dutyNotSubmitted : nil
    case .returned:
      return state == .submitted || state == .accepted ? nil : .dutyNotSubmitted
    }
  }
}
