import GRDB
import PortfolioModel

extension PortfolioReader {
  /// All revisions of a project's budget with the day of their approval, from the original on.
  public func budgetRevisions(
    of project: Reference<Project>
  ) throws -> [(budget: Budget, approved: CalendarDate?)] {
    try records(Budget.self, where: "project", is: project.text)
      .sorted { $0.revision < $1.revision }
      .map { ($0, try records(BudgetApproval.self, where: "budget", is: $0.ref).first?.day) }
  }

  /// One revision of a project's budget, or nothing where there is no such.
  ///
  /// - Parameter asOf: revisions approved later do not count as approved.
  public func budget(
    of project: Reference<Project>, _ revision: BudgetRevision, asOf: Moment? = nil
  ) throws -> Budget? {
    let revisions = try budgetRevisions(of: project)
    switch revision {
    case .latest: return try budgetInForce(of: project, asOf: asOf)
    case .draft: return revisions.last.flatMap { $0.approved == nil ? $0.budget : nil }
    case .number(let number): return revisions.first { $0.budget.revision == number }?.budget
    case .original:
      return try revisions.first { budget, _ in
        try records(BudgetApproval.self, where: "budget", is: budget.ref)
          .contains { approval in limit(approval.recorded) < limit(asOf) }
      }?.budget
    }
  }

  /// Where the payments of a grant stand.
  public func planStanding(of grant: Reference<Grant>) throws -> PlanStanding {
    let currency = try self.currency(
      """
      SELECT p.currency FROM "grant" AS g JOIN project AS p ON p.ref = g.project WHERE g.ref = ?
      """, grant.text)
    let awarded = try money(
      "SELECT amountMinor FROM awardedNow WHERE \"grant\" = ?", grant.text, currency)
    let planned = try instalments().filter { $0.grant == grant }
    var kept: [PlanStanding.Item] = []
    var upcoming: [PlanStanding.Item] = []
    for status in planned {
      let item = PlanStanding.Item(
        instalment: status.ref, due: status.due, amount: status.planned)
      if !status.received.isZero {
        kept.append(item)
      } else if status.state != .cancelled {
        upcoming.append(item)
      }
    }
    return PlanStanding(
      awarded: awarded, kept: try kept + receivedUnplanned(grant, planned, currency),
      upcoming: upcoming)
  }

  /// What has come in of instalments that the plan in force does not have.
  private func receivedUnplanned(
    _ grant: Reference<Grant>, _ planned: [InstalmentStatus], _ currency: Currency
  ) throws -> [PlanStanding.Item] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT instalment, max(day) AS day, sum(amountMinor) AS amountMinor FROM receipt
        WHERE "grant" = ? GROUP BY instalment HAVING sum(amountMinor) > 0
        """, arguments: [grant.text])
    return rows.compactMap { row in
      let ref: String = row["instalment"]
      guard !planned.contains(where: { $0.ref.text == ref }),
        let day = CalendarDate(iso: row["day"] as String)
      else { return nil }
      return PlanStanding.Item(
        instalment: Reference(ref), due: day,
        amount: Money(minorUnits: row["amountMinor"], currency: currency))
    }
  }

  /// The instalments of a grant that will not come.
  func cancelledInstalments(of grant: Reference<Grant>) throws -> Set<String> {
    let refs = try String.fetchAll(
      db,
      sql: """
        SELECT i.ref FROM instalment AS i WHERE i."grant" = ? AND 'cancelled' =
          (SELECT f.event FROM instalmentFact AS f WHERE f.instalment = i.ref
           ORDER BY f.day DESC, f.id DESC LIMIT 1)
        """, arguments: [grant.text])
    return Set(refs)
  }
}
