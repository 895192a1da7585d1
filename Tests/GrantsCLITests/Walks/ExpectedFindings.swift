import PortfolioModel
import PortfolioStore

/// The findings that there must be, reckoned from the single records without the store's sums.
struct ExpectedFindings {
  private let awarded: [String: Int64]
  private(set) var keys: Set<String> = []

  init(_ reader: PortfolioReader) throws {
    let facts = try reader.records(GrantFact.self)
    let events = Dictionary(uniqueKeysWithValues: facts.map { ($0.ref, $0.event) })
    var awarded: [String: Int64] = [:]
    for fact in facts {
      let counts = fact.event == .reversed ? fact.corrects.flatMap { events[$0.text] } : fact.event
      guard counts == .awarded || counts == .amended, let amount = fact.amount else { continue }
      awarded[fact.grant.text, default: 0] += amount.minorUnits
    }
    self.awarded = awarded
    let inForce = try addBudgets(reader)
    try addPlans(reader)
    try addLines(reader, inForce)
  }

  /// - Returns: the budget in force of each project.
  private mutating func addBudgets(_ reader: PortfolioReader) throws -> [String: Budget] {
    let approved = Set(try reader.records(BudgetApproval.self).map(\.budget.text))
    let inForce = Dictionary(
      try reader.records(Budget.self).filter { approved.contains($0.ref) }
        .map { ($0.project.text, $0) },
      uniquingKeysWith: { $0.revision > $1.revision ? $0 : $1 })
    let own = Set(try reader.records(Project.self).filter { $0.holder == .own }.map(\.ref))
    for grant in try reader.records(Grant.self) where awarded[grant.ref, default: 0] > 0 {
      let project = grant.project.text
      if own.contains(project), inForce[project] == nil { keys.insert("project \(project)") }
    }
    let sources = Dictionary(
      uniqueKeysWithValues: try reader.records(FundingSource.self).map { ($0.ref, $0.grant) })
    let shares = try reader.records(FundingShare.self)
    for budget in inForce.values {
      for share in shares where share.budget.text == budget.ref {
        guard let grant = sources[share.source.text] ?? nil else { continue }
        if share.amount.minorUnits != awarded[grant.text, default: 0] {
          keys.insert("budget \(budget.ref)")
        }
      }
    }
    return inForce
  }

  private mutating func addPlans(_ reader: PortfolioReader) throws {
    let approved = Set(try reader.records(PlanApproval.self).map(\.plan.text))
    let inForce = Dictionary(
      try reader.records(InstalmentPlan.self).filter { approved.contains($0.ref) }
        .map { ($0.grant.text, $0) },
      uniquingKeysWith: { $0.revision > $1.revision ? $0 : $1 })
    let own = Set(try reader.records(Project.self).filter { $0.holder == .own }.map(\.ref))
    let planned = Dictionary(grouping: try reader.records(PlannedInstalment.self), by: \.plan.text)
    for grant in try reader.records(Grant.self) {
      let amount = awarded[grant.ref, default: 0]
      if let plan = inForce[grant.ref] {
        let sum = planned[plan.ref, default: []].reduce(0) { $0 + $1.amount.minorUnits }
        if sum != amount { keys.insert("instalmentPlan \(plan.ref)") }
      } else if amount > 0, own.contains(grant.project.text) {
        keys.insert("grant \(grant.ref)")
      }
    }
  }

  private mutating func addLines(_ reader: PortfolioReader, _ inForce: [String: Budget]) throws {
    var left: [String: Int64] = [:]
    for amount in try reader.records(BudgetAmount.self)
    where inForce.values.contains(where: { $0.ref == amount.budget.text }) {
      left[amount.line.text, default: 0] += amount.amount.minorUnits
    }
    try reader.forEachPosting {
      guard case .ref(let line) = $0.line else { return }
      left[line.text, default: 0] -= $0.amount.minorUnits
    }
    for (line, rest) in left where rest < 0 { keys.insert("budgetLine \(line)") }
  }

  /// The findings that the store gives, of the kinds that are reckoned here.
  static func found(_ reader: PortfolioReader) throws -> Set<String> {
    Set(
      try reader.findings().compactMap { finding in
        guard let subject = finding.subject, let kind = subject.kind else { return nil }
        switch (kind, finding.fault) {
        case (.project, .noBudget), (.grant, .noInstalmentPlan), (.budgetLine, .lineOverspent),
          (.budgetLine, .lineNotInBudget),
          (.budget, _), (.instalmentPlan, _):
          return "\(kind.rawValue) \(subject.ref)"
        default: return nil
        }
      })
  }
}
