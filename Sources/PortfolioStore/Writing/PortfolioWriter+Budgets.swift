import GRDB
import PortfolioModel

/// Budgets in revisions: a draft is filled and approved; what is approved stays as it is, and the
/// next revision begins as its copy.
extension PortfolioWriter {
  /// The draft of a project's budget; made where there is none, as a copy of the revision in force
  /// or empty.
  ///
  /// - Parameters:
  ///   - period: the days that it covers; those of the revision in force or of the project's
  ///     grants where nothing is said.
  /// - Throws: `Findings` when it covers no known period.
  public func draftBudget(
    of project: Reference<Project>, period: DayRange? = nil, reason: String? = nil, by hand: Hand
  ) throws -> Budget {
    if let draft = try reader.budget(of: project, .draft) {
      guard let period else { return draft }
      return try move(draft, to: period, reason: reason, by: hand)
    }
    let inForce = try reader.budgetInForce(of: project)
    let known = inForce.map { DayRange(first: $0.firstDay, last: $0.lastDay) }
    guard let days = try period ?? known ?? grantPeriod(of: project) else {
      throw Findings([
        Finding(.noBudgetPeriod, subject: Finding.Subject(kind: .project, ref: project.text))
      ])
    }
    var draft = Budget()
    draft.project = project
    draft.revision = (try reader.budgetRevisions(of: project).last?.budget.revision ?? 0) + 1
    draft.ref = try freshRef(Budget.self, stem: "\(project)-budget-\(draft.revision)")
    draft.firstDay = days.from
    draft.lastDay = days.last
    draft.reason = reason
    draft.basis = inForce?.basis ?? .stated
    try enter(draft, by: hand)
    if let inForce { try copy(inForce, to: draft, by: hand) }
    return draft
  }

  private func move(
    _ draft: Budget, to period: DayRange, reason: String?, by hand: Hand
  ) throws -> Budget {
    var moved = draft
    moved.firstDay = period.from
    moved.lastDay = period.last
    try amend(moved, reason: reason, by: hand)
    return moved
  }

  private func copy(_ inForce: Budget, to draft: Budget, by hand: Hand) throws {
    for (line, year, amount) in try reader.budgetAmounts(of: Reference(inForce.ref)) {
      try set(line, year: year, to: amount, in: draft, by: hand)
    }
    for (source, amount) in try reader.fundingShares(of: Reference(inForce.ref)) {
      try set(source, to: amount, in: draft, by: hand)
    }
  }

  /// From the first day of a project's grants to their last.
  private func grantPeriod(of project: Reference<Project>) throws -> DayRange? {
    let grants = try reader.grantSummaries().filter { $0.project == project }
    guard let first = grants.compactMap(\.firstDay).min(),
      let last = grants.compactMap(\.lastDay).max(), first <= last
    else { return nil }
    return DayRange(first: first, last: last)
  }

  /// Sets aside an amount for a line in a draft: for the whole period, or for one year. A line
  /// has either; what was set aside in the other way is taken away.
  public func set(
    _ line: BudgetLine, year: Int?, to amount: Money, in draft: Budget, reason: String? = nil,
    by hand: Hand
  ) throws {
    let own = try reader.records(BudgetAmount.self, where: "budget", is: draft.ref)
      .filter { $0.line.text == line.ref }
    for other in own where (other.year == nil) != (year == nil) {
      try takeAway(other, reason: reason ?? "\(draft.ref)", by: hand)
    }
    if var existing = own.first(where: { $0.year == year }) {
      existing.amount = amount
      return try amend(existing, reason: reason, by: hand)
    }
    var new = BudgetAmount()
    let name =
      line.ref.hasPrefix("\(draft.project).")
      ? String(line.ref.dropFirst(draft.project.text.count + 1)) : line.ref
    new.ref = try freshRef(
      BudgetAmount.self, stem: "\(draft.ref).\(name)" + (year.map { ".\($0)" } ?? ""))
    new.budget = Reference(draft.ref)
    new.line = Reference(line.ref)
    new.year = year
    new.amount = amount
    try enter(new, by: hand)
  }

  /// Expects an amount of a source in a draft.
  public func set(
    _ source: FundingSource, to amount: Money, in draft: Budget, reason: String? = nil,
    by hand: Hand
  ) throws {
    let own = try reader.records(FundingShare.self, where: "budget", is: draft.ref)
    if var existing = own.first(where: { $0.source.text == source.ref }) {
      existing.amount = amount
      return try amend(existing, reason: reason, by: hand)
    }
    var new = FundingShare()
    let name = source.grant?.text ?? source.funder?.text ?? source.ref
    new.ref = try freshRef(FundingShare.self, stem: "\(draft.ref).\(name)")
    new.budget = Reference(draft.ref)
    new.source = Reference(source.ref)
    new.amount = amount
    try enter(new, by: hand)
  }

  /// Approves a draft, if it adds up to the øre.
  public func approve(
    _ draft: Budget, on day: CalendarDate, approvedBy: String?, by hand: Hand
  ) throws {
    var approval = BudgetApproval()
    approval.ref = try freshRef(BudgetApproval.self, stem: "\(draft.ref).approved")
    approval.budget = Reference(draft.ref)
    approval.day = day
    approval.approvedBy = approvedBy
    try enter(approval, by: hand)
    names.forget(.budgetApproval)
  }

  /// Takes a draft away with all that is in it.
  public func discard(_ draft: Budget, reason: String, by hand: Hand) throws {
    for amount in try reader.records(BudgetAmount.self, where: "budget", is: draft.ref) {
      try takeAway(amount, reason: reason, by: hand)
    }
    for share in try reader.records(FundingShare.self, where: "budget", is: draft.ref) {
      try takeAway(share, reason: reason, by: hand)
    }
    try takeAway(draft, reason: reason, by: hand)
  }
}
