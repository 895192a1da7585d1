import GRDB
import PortfolioModel

/// Approval demands that everything adds up, to the øre.
extension PortfolioWriter {
  func faults(of approval: BudgetApproval) throws -> [Fault] {
    try reader.approvalFaults(ofBudget: approval.budget.text)
  }

  func faults(of approval: PlanApproval) throws -> [Fault] {
    try reader.approvalFaults(ofPlan: approval.plan.text)
  }
}

extension PortfolioReader {
  /// Why a budget cannot be approved as things stand, or is at odds with its grants since.
  func approvalFaults(ofBudget ref: String) throws -> [Fault] {
    let currency = try self.currency(
      "SELECT p.currency FROM budget AS b JOIN project AS p ON p.ref = b.project WHERE b.ref = ?",
      ref)
    let lines = try money(
      "SELECT sum(amountMinor) FROM budgetAmount WHERE budget = ?", ref, currency)
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT s.sort, s."grant", h.amountMinor AS share,
          (SELECT amountMinor FROM awardedNow AS a WHERE a."grant" = s."grant") AS awarded
        FROM fundingShare AS h JOIN fundingSource AS s ON s.ref = h.source
        WHERE h.budget = ? ORDER BY h.id
        """, arguments: [ref])
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

  /// Why an instalment plan cannot be approved as things stand, or is at odds with its grant since.
  func approvalFaults(ofPlan ref: String) throws -> [Fault] {
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT n."grant", p.currency,
          (SELECT amountMinor FROM awardedNow AS a WHERE a."grant" = n."grant") AS awarded,
          (SELECT sum(amountMinor) FROM plannedInstalment WHERE "plan" = n.ref) AS planned
        FROM instalmentPlan AS n JOIN "grant" AS g ON g.ref = n."grant"
        JOIN project AS p ON p.ref = g.project WHERE n.ref = ?
        """, arguments: [ref])
    guard let row, let currency = Currency(code: row["currency"]) else { return [] }
    let awarded = Money(minorUnits: row["awarded"] ?? 0, currency: currency)
    let planned = Money(minorUnits: row["planned"] ?? 0, currency: currency)
    guard planned != awarded else { return [] }
    return [
      .instalmentSum(plan: ref, grant: row["grant"], instalments: planned, awarded: awarded)
    ]
  }

  func currency(_ sql: String, _ argument: String) throws -> Currency {
    let code = try String.fetchOne(db, sql: sql, arguments: [argument])
    return code.flatMap(Currency.init(code:)) ?? .dkk
  }

  func money(_ sql: String, _ argument: String, _ currency: Currency) throws -> Money {
    Money(
      minorUnits: try Int64.fetchOne(db, sql: sql, arguments: [argument]) ?? 0,
      currency: currency)
  }
}
