import PortfolioModel

extension DueReport.What {
  /// The duty that such a document hands in.
  ///
  /// A status report belongs to the first deadline on or after its last day, an account or a form to
  /// the deadline that asks for its year. What was handed in already is handed in anew. Of several
  /// evaluations that are owed none is guessed.
  ///
  /// - Parameters:
  ///   - duties: those of its grant or project.
  ///   - grant: the grant that it is about, where it is about one.
  public func duty(among duties: [DutyStatus], _ grant: GrantSummary?) -> DutyStatus? {
    let fitting = duties.filter { $0.state != .notRequired && answers($0, grant) }
      .sorted { ($0.due?.lastDay ?? .last) < ($1.due?.lastDay ?? .last) }
    let owed = fitting.filter(\.isOwed)
    return switch self {
    case .status: fitting.first
    case .evaluation: owed.count == 1 ? owed[0] : nil
    default: owed.first ?? fitting.last
    }
  }

  private func answers(_ duty: DutyStatus, _ grant: GrantSummary?) -> Bool {
    if case .status(let days) = self,
      [.statusReport, .progressReport].contains(duty.duty.sort)
    {
      return duty.due.map { days.last <= $0.lastDay } ?? false
    }
    // Without a deadline only what is made once can be told.
    let due = duty.due ?? ImpreciseDate(.last)
    return (duty.due != nil || duty.isOwed) && Self(duty.duty.sort, due: due, grant) == self
  }
}
