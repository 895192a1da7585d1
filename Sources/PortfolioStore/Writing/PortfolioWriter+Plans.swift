import GRDB
import PortfolioModel

/// Instalment plans in revisions: what has been received stays, the rest is planned anew.
extension PortfolioWriter {
  /// Writes the draft of a grant's plan: its received instalments as they are, and after them
  /// those given, in the order of their days. A draft that is there is written anew.
  ///
  /// - Parameter upcoming: day and amount of each instalment to come.
  public func draftPlan(
    of grant: Reference<Grant>, upcoming: [(due: CalendarDate, amount: Money)],
    reason: String? = nil, by hand: Hand
  ) throws -> InstalmentPlan {
    let standing = try reader.planStanding(of: grant)
    let plan = try emptyDraft(of: grant, reason: reason, by: hand)
    let kept = Set(standing.kept.map(\.instalment.text))
    var free = try reader.records(Instalment.self, where: "grant", is: grant.text)
      .filter { !kept.contains($0.ref) }.sorted { $0.number < $1.number }[...]
    var items = standing.kept.map { ($0.instalment.text, $0.due, $0.amount) }
    for (due, amount) in upcoming.sorted(by: { $0.due < $1.due }) {
      let instalment = try free.popFirst() ?? newInstalment(of: grant, by: hand)
      items.append((instalment.ref, due, amount))
    }
    for (index, (instalment, due, amount)) in items.enumerated() {
      var planned = PlannedInstalment()
      planned.ref = try freshRef(PlannedInstalment.self, stem: "\(plan.ref).\(index + 1)")
      planned.plan = Reference(plan.ref)
      planned.instalment = Reference(instalment)
      planned.due = due
      planned.amount = amount
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
