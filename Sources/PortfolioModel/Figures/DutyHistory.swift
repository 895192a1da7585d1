/// How the deadline of a duty came to be what it is, by the facts and the log.
public struct DutyHistory: Sendable, Equatable {
  /// How often the deadline was moved, or the duty fell away or came back.
  public let moves: Int
  /// When it was recorded.
  public let created: Moment
  /// When the deadline was set that holds.
  public let dueSet: Moment
  /// When something of it was last changed, its state included.
  public let changed: Moment

  /// - Parameters:
  ///   - facts: those of the duty, in the order in which they were added.
  ///   - changes: the log's lines about the duty, in their order.
  public init(_ duty: Duty, facts: [DutyFact], changes: [Change]) {
    var standing = Standing(duty, changes)
    var moves = 0
    let created = duty.recorded ?? Moment(milliseconds: 0)
    var (dueSet, changed) = (created, created)
    for event in Self.events(facts, changes) {
      let before = standing
      standing.take(event.what)
      changed = max(changed, event.moment)
      if standing.due != before.due { dueSet = event.moment }
      if (standing.due, standing.isCancelled) != (before.due, before.isCancelled) { moves += 1 }
    }
    self.moves = moves
    self.created = created
    self.dueSet = dueSet
    self.changed = changed
  }

  private enum What {
    case fact(DutyFact)
    case change(Change)
  }

  private static func events(
    _ facts: [DutyFact], _ changes: [Change]
  ) -> [(moment: Moment, what: What)] {
    let all =
      changes.map { ($0.recorded ?? Moment(milliseconds: 0), What.change($0)) }
      + facts.map { ($0.recorded ?? Moment(milliseconds: 0), What.fact($0)) }
    return all.enumerated().sorted { ($0.element.0, $0.offset) < ($1.element.0, $1.offset) }
      .map { (moment: $0.element.0, what: $0.element.1) }
  }

  /// The deadline and whether it is owed at all, at some moment of the past.
  private struct Standing {
    private var set: ImpreciseDate?
    private var moved: ImpreciseDate?
    var isCancelled = false
    var due: ImpreciseDate? { moved ?? set }

    /// As the duty was first recorded: what the first change of its deadline changed it from.
    init(_ duty: Duty, _ changes: [Change]) {
      let first = changes.first { $0.field == "due" }
      set = first.map { $0.old.flatMap { ImpreciseDate(notation: $0) } } ?? duty.due
    }

    mutating func take(_ what: What) {
      switch what {
      case .fact(let fact):
        isCancelled = fact.state == .notRequired
        if let due = fact.newDue { moved = due }
      case .change(let change) where change.field == "due":
        set = change.new.flatMap { ImpreciseDate(notation: $0) }
      case .change: break
      }
    }
  }
}
