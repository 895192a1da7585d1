import GRDB
import PortfolioModel

/// Rules about amounts, and about parts that must belong together.
extension PortfolioWriter {
  /// A grant that has been given another last day may not begin after it.
  func faults(of grant: Grant) throws -> [Fault] {
    guard let first = grant.firstDay,
      let last = try text(
        """
        SELECT min(newLastDay) FROM effectiveGrantFact
        WHERE "grant" = ? AND newLastDay IS NOT NULL
        """, grant.ref), last < first.iso
    else { return [] }
    return [.endBeforeStart(start: first.iso, end: last)]
  }

  func faults(of fact: GrantFact) throws -> [Fault] {
    let project = try text("SELECT project FROM \"grant\" WHERE ref = ?", fact.grant.text)
    var faults = try currencyFaults(fact.amount, project: project)
    if fact.event == .reversed, let target = fact.corrects {
      let original = try reader.record(GrantFact.self, ref: target.text)
      let isOpposite = original?.amount?.minorUnits == fact.amount.map { -$0.minorUnits }
      if original?.grant != fact.grant || original?.day != fact.day || !isOpposite
        || original?.event == .reversed
      {
        faults.append(.reversalMismatch(of: target.text))
      } else if try isReversed(.grantFact, target.text) {
        faults.append(.alreadyReversed(target.text))
      }
    } else if let target = fact.corrects,
      try text("SELECT \"grant\" FROM grantFact WHERE ref = ?", target.text) != fact.grant.text
    {
      faults.append(.reversalMismatch(of: target.text))
    }
    let award = try text(
      "SELECT ref FROM effectiveGrantFact WHERE event = 'awarded' AND \"grant\" = ? LIMIT 1",
      fact.grant.text)
    switch fact.event {
    case .amended: if award == nil { faults.append(.notAwarded) }
    case .awarded, .declined, .withdrawn, .missed:
      if let award { faults.append(.alreadyAwarded(by: award)) }
    default: break
    }
    if let newLastDay = fact.newLastDay,
      let first = try text("SELECT firstDay FROM \"grant\" WHERE ref = ?", fact.grant.text),
      newLastDay.iso < first
    {
      faults.append(.endBeforeStart(start: first, end: newLastDay.iso))
    }
    return faults
  }

  func faults(of fact: InstalmentFact) throws -> [Fault] {
    let project = try text(
      """
      SELECT g.project FROM instalment AS i JOIN "grant" AS g ON g.ref = i."grant"
      WHERE i.ref = ?
      """, fact.instalment.text)
    var faults = try currencyFaults(fact.amount, project: project)
    if fact.event == .reversed, let target = fact.corrects {
      let original = try reader.record(InstalmentFact.self, ref: target.text)
      if original?.instalment != fact.instalment || original?.day != fact.day
        || original?.event != .received
        || original?.amount?.minorUnits != fact.amount.map({ -$0.minorUnits })
      {
        faults.append(.reversalMismatch(of: target.text))
      } else if try isReversed(.instalmentFact, target.text) {
        faults.append(.alreadyReversed(target.text))
      }
    }
    return faults
  }

  func faults(of amount: BudgetAmount) throws -> [Fault] {
    let project = try text("SELECT project FROM budget WHERE ref = ?", amount.budget.text)
    let owner = try text("SELECT project FROM budgetLine WHERE ref = ?", amount.line.text)
    return try fixedFaults(.budget, amount.budget.text, by: .budgetApproval, "budget")
      + ownerFaults("line", amount.line.text, belongsTo: owner, expected: project)
      + currencyFaults(amount.amount, project: project)
  }

  func faults(of share: FundingShare) throws -> [Fault] {
    let project = try text("SELECT project FROM budget WHERE ref = ?", share.budget.text)
    let owner = try text("SELECT project FROM fundingSource WHERE ref = ?", share.source.text)
    return try fixedFaults(.budget, share.budget.text, by: .budgetApproval, "budget")
      + ownerFaults("source", share.source.text, belongsTo: owner, expected: project)
      + currencyFaults(share.amount, project: project)
  }

  func faults(of planned: PlannedInstalment) throws -> [Fault] {
    let grant = try text(
      "SELECT \"grant\" FROM instalmentPlan WHERE ref = ?", planned.plan.text)
    let owner = try text(
      "SELECT \"grant\" FROM instalment WHERE ref = ?", planned.instalment.text)
    let project = try text("SELECT project FROM \"grant\" WHERE ref = ?", grant ?? "")
    return try fixedFaults(.instalmentPlan, planned.plan.text, by: .planApproval, "plan")
      + ownerFaults("instalment", planned.instalment.text, belongsTo: owner, expected: grant)
      + currencyFaults(planned.amount, project: project)
  }

  func faults(of source: FundingSource) throws -> [Fault] {
    guard let grant = source.grant else { return [] }
    return ownerFaults(
      "grant", grant.text,
      belongsTo: try text("SELECT project FROM \"grant\" WHERE ref = ?", grant.text),
      expected: source.project.text)
  }

  func faults(of activity: Activity) throws -> [Fault] {
    guard let area = activity.focusArea else { return [] }
    return ownerFaults(
      "focusArea", area.text,
      belongsTo: try text("SELECT project FROM focusArea WHERE ref = ?", area.text),
      expected: activity.project.text)
  }

  func faults(of duty: Duty) throws -> [Fault] {
    let owner = try duty.schedule.flatMap {
      try text("SELECT project FROM dutySchedule WHERE ref = ?", $0.text)
    }
    return ownerFaults(
      "schedule", duty.schedule?.text ?? "", belongsTo: owner, expected: duty.project.text)
      + (try grantFaults(duty.grant, expected: duty.project))
  }

  func faults(of schedule: DutySchedule) throws -> [Fault] {
    try grantFaults(schedule.grant, expected: schedule.project)
  }

  private func grantFaults(
    _ grant: Reference<Grant>?, expected project: Reference<Project>
  ) throws -> [Fault] {
    guard let grant else { return [] }
    return ownerFaults(
      "grant", grant.text,
      belongsTo: try text("SELECT project FROM \"grant\" WHERE ref = ?", grant.text),
      expected: project.text)
  }

  func faults(of indicator: Indicator) throws -> [Fault] {
    guard let activity = indicator.activity else { return [] }
    return ownerFaults(
      "activity", activity.text,
      belongsTo: try text("SELECT project FROM activity WHERE ref = ?", activity.text),
      expected: indicator.project.text)
  }

  // MARK: - What they share

  func text(_ sql: String, _ argument: String) throws -> String? {
    try String.fetchOne(db.cachedStatement(sql: sql), arguments: [argument])
  }

  func ownerFaults(
    _ field: String, _ value: String, belongsTo owner: String?, expected: String?
  ) -> [Fault] {
    guard let owner, let expected, owner != expected else { return [] }
    return [.wrongOwner(field: field, value: value, belongsTo: owner, expected: expected)]
  }

  func currencyFaults(_ amount: Money?, project: String?) throws -> [Fault] {
    guard let amount, let project,
      let code = try text("SELECT currency FROM project WHERE ref = ?", project),
      let expected = Currency(code: code), amount.currency != expected
    else { return [] }
    return [.currencyMismatch(given: amount.currency, project: project, expected: expected)]
  }

  private func fixedFaults(
    _ kind: RecordKind, _ ref: String, by approval: RecordKind, _ column: String
  ) throws -> [Fault] {
    let sql =
      "SELECT 1 FROM \(approval.table) WHERE \(column.quotedDatabaseIdentifier) = ?"
    let isApproved = try Int.fetchOne(db.cachedStatement(sql: sql), arguments: [ref]) != nil
    return isApproved ? [.approvedIsFixed(kind: kind, ref: ref)] : []
  }

  private func isReversed(_ kind: RecordKind, _ ref: String) throws -> Bool {
    let sql = "SELECT 1 FROM \(kind.table) WHERE event = 'reversed' AND corrects = ?"
    return try Int.fetchOne(db.cachedStatement(sql: sql), arguments: [ref]) != nil
  }
}
