import GRDB
import PortfolioModel

/// Approval demands that everything adds up, to the øre.
extension PortfolioWriter {
  func faults(of approval: BudgetApproval) throws -> [Fault] {
    try reader.approvalFaults(ofBudget: approval.budget.text, asOf: approval.recorded)
  }

  func faults(of approval: PlanApproval) throws -> [Fault] {
    try reader.approvalFaults(ofPlan: approval.plan.text, asOf: approval.recorded)
  }
}

extension PortfolioReader {
  /// Why a budget cannot be approved, or is at odds with its grants since.
  ///
  /// - Parameter moment: the last moment whose recordings count; all of them when nothing.
  func approvalFaults(ofBudget ref: String, asOf moment: Moment? = nil) throws -> [Fault] {
    let currency = try self.currency(
      "SELECT p.currency FROM budget AS b JOIN project AS p ON p.ref = b.project WHERE b.ref = ?",
      ref)
    let lines = try money(
      "SELECT sum(amountMinor) FROM budgetAmount WHERE budget = ?", ref, currency)
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT s.sort, s."grant", h.amountMinor AS share,
            (SELECT sum(f.amountMinor) FROM countedGrantFact AS f
             WHERE f."grant" = s."grant" AND f.measure = 'awarded' AND f.recorded <= ?) AS awarded
          FROM fundingShare AS h JOIN fundingSource AS s ON s.ref = h.source
          WHERE h.budget = ? ORDER BY h.id
          """), arguments: [limit(moment), ref])
    var grants = Money.zero(currency)
    var others = Money.zero(currency)
    var faults: [Fault] = []
    for row in rows {
      let share = Money(minorUnits: row["share"], currency: currency)
      guard let grant: String = row["grant"] else {
        others = try others + share
        continue
      }
      grants = try grants + share
      let awarded = Money(minorUnits: row["awarded"] ?? 0, currency: currency)
      if awarded != share {
        faults.append(.grantShare(budget: ref, grant: grant, share: share, awarded: awarded))
      }
    }
    let expected = try grants + others
    if lines != expected || lines.isZero {
      faults.append(
        .budgetSum(
          budget: ref, lines: lines, expected: expected, grants: grants, cofinancing: others))
    }
    return faults
  }

  /// Why an instalment plan cannot be approved, or is at odds with its grant since.
  func approvalFaults(ofPlan ref: String, asOf moment: Moment? = nil) throws -> [Fault] {
    let row = try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT n."grant", p.currency,
            (SELECT sum(f.amountMinor) FROM countedGrantFact AS f
             WHERE f."grant" = n."grant" AND f.measure = 'awarded' AND f.recorded <= ?) AS awarded,
            (SELECT sum(amountMinor) FROM plannedInstalment WHERE "plan" = n.ref) AS planned
          FROM instalmentPlan AS n JOIN "grant" AS g ON g.ref = n."grant"
          JOIN project AS p ON p.ref = g.project WHERE n.ref = ?
          """), arguments: [limit(moment), ref])
    guard let row, let currency = Currency(code: row["currency"]) else { return [] }
    let awarded = Money(minorUnits: row["awarded"] ?? 0, currency: currency)
    let planned = Money(minorUnits: row["planned"] ?? 0, currency: currency)
    guard planned != awarded else { return [] }
    return [
      .instalmentSum(plan: ref, grant: row["grant"], instalments: planned, awarded: awarded)
    ]
  }

  func currency(_ sql: String, _ argument: String) throws -> Currency {
    let code = try String.fetchOne(db.cachedStatement(sql: sql), arguments: [argument])
    return code.flatMap(Currency.init(code:)) ?? .dkk
  }

  func money(_ sql: String, _ argument: String, _ currency: Currency) throws -> Money {
    Money(
      minorUnits: try Int64.fetchOne(db.cachedStatement(sql: sql), arguments: [argument]) ?? 0,
      currency: currency)
  }
}
