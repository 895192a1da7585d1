import GRDB
import PortfolioModel

extension PortfolioWriter {
  /// Adds a change of state of a duty, where it can come into that state.
  ///
  /// - Throws: `Findings` when it cannot.
  public func record(_ fact: DutyFact, by hand: Hand) throws {
    let subject = Finding.Subject(kind: .duty, ref: fact.duty.text)
    guard let status = try reader.dutyStatus(of: fact.duty) else { return }
    let isMove = fact.newDue != nil && fact.state == status.state
    let fault =
      isMove && !status.state.isSettled
      ? nil : fact.state.fault(after: status.state, status.duty.direction)
    if let fault { throw Findings([Finding(fault, subject: subject)]) }
    var fact = fact
    fact.ref = try freshRef(DutyFact.self, stem: "\(fact.duty)-\(fact.state.rawValue)")
    try enter(fact, by: hand)
  }

  /// What a schedule gives now; nothing while it is not known what its rule follows.
  public func occurrences(of schedule: DutySchedule) throws -> [DutySchedule.Occurrence]? {
    let grant = schedule.grant
    let period = try grant.map { try reader.period(of: $0) }
    let instalments = try grant.map { grant in
      try reader.instalments().filter { $0.grant == grant }
    }
    return schedule.occurrences(
      firstDay: period?.firstDay, lastDay: period?.lastDay, instalments: instalments ?? [])
  }

  /// Brings the duties of a schedule to what it gives now. What is settled, and what was given
  /// another deadline by the funder, stays as it is, and so does all while it is not known what the
  /// rule follows: a deadline that may be wrong is better than none. Each change is logged with the
  /// reason.
  ///
  /// - Parameter earlier: what the schedule gave before something was changed: where it gives the
  ///   same, a deadline that was set by hand stays.
  /// - Returns: the duties that are new, moved, or given no more, and those whose day was known until
  ///   now.
  public func follow(
    _ schedule: DutySchedule, since earlier: [DutySchedule.Occurrence] = [], reason: String?,
    by hand: Hand
  ) throws -> [ScheduleChange] {
    let duties = try reader.records(Duty.self, where: "schedule", is: schedule.ref)
    guard let occurrences = try occurrences(of: schedule) else {
      return try duties.filter { try !earlier.isEmpty && isFree($0) }
        .map { .kept(ref: $0.ref, title: $0.title, due: $0.due) }
    }
    var own: [String: Duty] = [:]
    for duty in duties { own[duty.occurrence ?? ""] = duty }
    var changes: [ScheduleChange] = []
    for occurrence in occurrences {
      let due = occurrence.due.map { ImpreciseDate($0) }
      guard var duty = own.removeValue(forKey: occurrence.key) else {
        let new = try add(occurrence, due, of: schedule, by: hand)
        changes.append(.added(ref: new.ref, title: new.title, due: due))
        continue
      }
      let old = duty.due
      guard old != due,
        !earlier.contains(where: { ($0.key, $0.due) == (occurrence.key, occurrence.due) }),
        try isFree(duty)
      else { continue }
      duty.due = due
      try amend(duty, reason: reason, by: hand)
      changes.append(.moved(ref: duty.ref, title: duty.title, from: old, to: due))
    }
    for duty in own.values.sorted(by: { $0.ref < $1.ref }) {
      guard try isFree(duty), let status = try reader.dutyStatus(of: Reference(duty.ref)) else {
        continue
      }
      guard status.state == .notStarted else {
        changes.append(.left(ref: duty.ref, title: duty.title))
        continue
      }
      var fact = DutyFact()
      fact.duty = Reference(duty.ref)
      fact.state = .notRequired
      fact.happened = ImpreciseDate(hand.moment.day)
      fact.note = reason
      try record(fact, by: hand)
      changes.append(.dropped(ref: duty.ref, title: duty.title))
    }
    return changes
  }

  /// Adds a duty of a schedule that waits for something, now that its day is known.
  public func addOccurrence(
    of schedule: DutySchedule, due: ImpreciseDate?, by hand: Hand
  ) throws -> Duty {
    let count = try reader.records(Duty.self, where: "schedule", is: schedule.ref).count
    let occurrence = DutySchedule.Occurrence(
      key: "\(count + 1)", title: "\(schedule.title) \(count + 1)", due: nil)
    return try add(occurrence, due, of: schedule, by: hand)
  }

  private func add(
    _ occurrence: DutySchedule.Occurrence, _ due: ImpreciseDate?, of schedule: DutySchedule,
    by hand: Hand
  ) throws -> Duty {
    var duty = Duty()
    let stem =
      occurrence.key == "end" ? schedule.ref : "\(schedule.ref)-\(occurrence.key)"
    duty.ref = try freshRef(Duty.self, stem: stem)
    duty.project = schedule.project
    duty.grant = schedule.grant
    duty.sort = schedule.sort
    duty.title = occurrence.title
    duty.direction = schedule.direction
    duty.counterpart = schedule.counterpart
    duty.due = due
    duty.schedule = Reference(schedule.ref)
    duty.occurrence = occurrence.key
    duty.responsible = schedule.responsible
    duty.gatheredBy = schedule.gatheredBy
    duty.draftedBy = schedule.draftedBy
    duty.reviewedBy = schedule.reviewedBy
    duty.signedOffBy = schedule.signedOffBy
    duty.basis = schedule.basis
    duty.source = schedule.source
    try enter(duty, by: hand)
    return duty
  }

  /// Whether the schedule may still move it: it is open, and no fact has given it a deadline.
  private func isFree(_ duty: Duty) throws -> Bool {
    guard let status = try reader.dutyStatus(of: Reference(duty.ref)) else { return false }
    return !status.state.isSettled && status.due == duty.due
  }
}
