import GRDB
import PortfolioModel

extension PortfolioReader {
  /// Everything in the record that is at odds with itself or with a grant's terms, as of now.
  ///
  /// Nothing of it keeps anybody from working; it is what has to be put right or explained.
  ///
  /// - Parameter today: what is owed once a grant has ended is judged on this day; not at all
  ///   without one.
  public func findings(on today: CalendarDate? = nil) throws -> [Finding] {
    try budgetFindings() + planFindings() + lineFindings() + spendingFindings()
      + termFindings(on: today) + placeholderFindings()
  }

  /// Grants that are awarded but whose project has no approved budget, and approved budgets that
  /// no longer make their grants after an amendment or a correction.
  private func budgetFindings() throws -> [Finding] {
    let missing = try rows(
      """
      SELECT DISTINCT g.project FROM "grant" AS g JOIN awardedNow AS a ON a."grant" = g.ref
      JOIN project AS p ON p.ref = g.project
      WHERE a.amountMinor > 0 AND p.holder = 'own' AND NOT EXISTS
        (SELECT 1 FROM budget AS b JOIN budgetApproval AS x ON x.budget = b.ref
         WHERE b.project = g.project)
      """
    ).map { row in
      Self.warning(.noBudget(project: row["project"]), .project, row["project"])
    }
    let inForce = try rows(
      """
      SELECT b.ref FROM budget AS b JOIN budgetApproval AS a ON a.budget = b.ref
      WHERE b.revision = (SELECT max(c.revision) FROM budget AS c
        JOIN budgetApproval AS d ON d.budget = c.ref WHERE c.project = b.project)
      ORDER BY b.id
      """)
    let atOdds = try inForce.flatMap { row in
      try approvalFaults(ofBudget: row["ref"]).map { Self.warning($0, .budget, row["ref"]) }
    }
    return missing + atOdds
  }

  /// Awarded grants without an approved plan, and plans that no longer make their grant.
  private func planFindings() throws -> [Finding] {
    let missing = try rows(
      """
      SELECT g.ref FROM "grant" AS g JOIN awardedNow AS a ON a."grant" = g.ref
      JOIN project AS p ON p.ref = g.project
      WHERE a.amountMinor > 0 AND p.holder = 'own' AND NOT EXISTS
        (SELECT 1 FROM instalmentPlan AS n JOIN planApproval AS x ON x."plan" = n.ref
         WHERE n."grant" = g.ref)
      ORDER BY g.id
      """
    ).map { Self.warning(.noInstalmentPlan(grant: $0["ref"]), .grant, $0["ref"]) }
    let inForce = try rows(
      """
      SELECT n.ref FROM instalmentPlan AS n JOIN planApproval AS a ON a."plan" = n.ref
      WHERE n.revision = (SELECT max(c.revision) FROM instalmentPlan AS c
        JOIN planApproval AS d ON d."plan" = c.ref WHERE c."grant" = n."grant")
      ORDER BY n.id
      """)
    let atOdds = try inForce.flatMap { row in
      try approvalFaults(ofPlan: row["ref"]).map {
        Self.warning($0, .instalmentPlan, row["ref"])
      }
    }
    return missing + atOdds
  }

  /// Lines on which more has been spent than the budget in force sets aside, or for which it sets
  /// aside nothing.
  private func lineFindings() throws -> [Finding] {
    try rows(
      """
      SELECT l.ref, p.currency, sum(a.amountMinor) AS budget, s.amountMinor AS spent
      FROM budgetLine AS l JOIN project AS p ON p.ref = l.project
      JOIN (SELECT lineId, sum(amountMinor) AS amountMinor FROM spentByLine GROUP BY lineId) AS s
        ON s.lineId = l.id
      LEFT JOIN budgetAmount AS a ON a.line = l.ref AND a.budget =
        (SELECT b.ref FROM budget AS b JOIN budgetApproval AS x ON x.budget = b.ref
         WHERE b.project = l.project ORDER BY b.revision DESC LIMIT 1)
      GROUP BY l.id HAVING coalesce(sum(a.amountMinor), 0) < s.amountMinor ORDER BY l.id
      """
    ).map { row in
      let currency = Currency(code: row["currency"]) ?? .dkk
      let spent = Money(minorUnits: row["spent"], currency: currency)
      let budget = (row["budget"] as Int64?).map { Money(minorUnits: $0, currency: currency) }
      let fault: Fault =
        budget.map { Fault.lineOverspent(line: row["ref"], budget: $0, spent: spent) }
        ?? .lineNotInBudget(line: row["ref"], spent: spent)
      return Self.warning(fault, .budgetLine, row["ref"])
    }
  }

  private func placeholderFindings() throws -> [Finding] {
    try records(Organisation.self).filter(\.identifierIsPlaceholder).map {
      Self.warning(.identifierIsPlaceholder($0.identifier ?? ""), .organisation, $0.ref)
    }
  }

  func rows(_ sql: String) throws -> [Row] { try Row.fetchAll(db, sql: sql) }

  static func warning(_ fault: Fault, _ kind: RecordKind, _ ref: String) -> Finding {
    Finding(fault, severity: .warning, subject: Finding.Subject(kind: kind, ref: ref))
  }
}
