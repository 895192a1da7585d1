import GRDB
import PortfolioModel

/// Instalment plans in revisions: what has been received stays, the rest is planned anew.
extension PortfolioWriter {
  /// Writes the draft of a grant's plan: its received instalments as they are, and after them
  /// those given, in the order of their days. A draft that is there is written anew.
  ///
  /// - Parameter upcoming: day and amount of each instalment to come. They take over the
  ///   instalments that are there, but for cancelled ones, in the order of their numbers.
  public func draftPlan(
    of grant: Reference<Grant>, upcoming: [(due: CalendarDate, amount: Money)],
    reason: String? = nil, by hand: Hand
  ) throws -> InstalmentPlan {
    let kept = Set(try reader.planStanding(of: grant).kept.map(\.instalment.text))
    let cancelled = try reader.cancelledInstalments(of: grant)
    var free = try reader.records(Instalment.self, where: "grant", is: grant.text)
      .filter { !kept.contains($0.ref) && !cancelled.contains($0.ref) }
      .sorted { $0.number < $1.number }[...]
    let items = try upcoming.sorted { $0.due < $1.due }.map { due, amount in
      let instalment = try free.popFirst() ?? newInstalment(of: grant, by: hand)
      return PlanStanding.Item(
        instalment: Reference(instalment.ref), due: due, amount: amount)
    }
    return try draftPlan(of: grant, items: items, reason: reason, by: hand)
  }

  /// The same with the instalments named.
  public func draftPlan(
    of grant: Reference<Grant>, items: [PlanStanding.Item], reason: String? = nil, by hand: Hand
  ) throws -> InstalmentPlan {
    let kept = try reader.planStanding(of: grant).kept
    let plan = try emptyDraft(of: grant, reason: reason, by: hand)
    for (index, item) in (kept + items).enumerated() {
      var planned = PlannedInstalment()
      planned.ref = try freshRef(PlannedInstalment.self, stem: "\(plan.ref).\(index + 1)")
      planned.plan = Reference(plan.ref)
      planned.instalment = item.instalment
      planned.due = item.due
      planned.amount = item.amount
      try enter(planned, by: hand)
    }
    return plan
  }

  private func emptyDraft(
    of grant: Reference<Grant>, reason: String?, by hand: Hand
  ) throws -> InstalmentPlan {
    let all = try reader.records(InstalmentPlan.self, where: "grant", is: grant.text)
      .sorted { $0.revision < $1.revision }
    if let draft = try planDraft(of: grant) {
      for planned in try reader.records(PlannedInstalment.self, where: "plan", is: draft.ref) {
        try takeAway(planned, reason: reason ?? draft.ref, by: hand)
      }
      return draft
    }
    var plan = InstalmentPlan()
    plan.grant = grant
    plan.revision = (all.last?.revision ?? 0) + 1
    plan.ref = try freshRef(InstalmentPlan.self, stem: "\(grant)-plan-\(plan.revision)")
    plan.basis = all.last?.basis ?? .stated
    plan.note = reason
    try enter(plan, by: hand)
    return plan
  }

  private func newInstalment(of grant: Reference<Grant>, by hand: Hand) throws -> Instalment {
    let all = try reader.records(Instalment.self, where: "grant", is: grant.text)
    var instalment = Instalment()
    instalment.grant = grant
    instalment.number = (all.map(\.number).max() ?? 0) + 1
    instalment.ref = try freshRef(Instalment.self, stem: "\(grant)-\(instalment.number)")
    try enter(instalment, by: hand)
    return instalment
  }

  /// The plan of a grant that is not approved yet.
  public func planDraft(of grant: Reference<Grant>) throws -> InstalmentPlan? {
    let last = try reader.records(InstalmentPlan.self, where: "grant", is: grant.text)
      .max { $0.revision < $1.revision }
    guard let last,
      try reader.records(PlanApproval.self, where: "plan", is: last.ref).isEmpty
    else { return nil }
    return last
  }

  /// Approves a draft, if its instalments make the grant to the øre.
  public func approve(
    _ plan: InstalmentPlan, on day: CalendarDate, approvedBy: String?, by hand: Hand
  ) throws {
    var approval = PlanApproval()
    approval.ref = try freshRef(PlanApproval.self, stem: "\(plan.ref).approved")
    approval.plan = Reference(plan.ref)
    approval.day = day
    approval.approvedBy = approvedBy
    try enter(approval, by: hand)
  }
}
