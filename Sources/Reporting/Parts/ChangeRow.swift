import PortfolioModel

/// Something that was changed since the last report: an amendment, a new budget, a moved deadline.
public struct ChangeRow: Encodable, Sendable {
  public enum What: Encodable, Sendable {
    case amended(Money)
    case periodMoved(CalendarDate)
    case corrected
    case budgetRevised(Int)
    case planRevised(Int)
    case deadlineMoved(String, ImpreciseDate)
  }

  public let day: CalendarDate
  public let what: What
  public let reason: String?

  /// The day of the last report that was handed in before the end of the period, where its day is
  /// known.
  static func lastReport(_ material: ReportMaterial, _ grant: GrantSummary) -> CalendarDate? {
    let reports: Set<Duty.Sort> = [
      .statusReport, .progressReport, .annualReport, .accountStatement, .finalReport,
    ]
    let duties = Set(
      material.duties.filter { status in
        status.duty.grant == grant.ref && status.duty.direction == .outgoing
          && reports.contains(status.duty.sort)
      }.map(\.duty.ref))
    return material.dutyFacts.filter {
      duties.contains($0.duty.text) && $0.state == .submitted
    }.compactMap(\.happened.exactDay).filter { $0 <= material.period.last }.max()
  }

  /// What was changed after a day and up to the end of the period, by day.
  static func rows(
    _ material: ReportMaterial, _ grant: GrantSummary, after day: CalendarDate?
  ) -> [ChangeRow] {
    var rows: [ChangeRow] = []
    for fact in material.facts where fact.grant == grant.ref {
      switch fact.event {
      case .amended:
        if let amount = fact.amount {
          rows.append(ChangeRow(day: fact.day, what: .amended(amount), reason: fact.reason))
        }
        if let last = fact.newLastDay {
          rows.append(ChangeRow(day: fact.day, what: .periodMoved(last), reason: fact.reason))
        }
      case .reversed:
        rows.append(ChangeRow(day: fact.day, what: .corrected, reason: fact.reason))
      default: break
      }
    }
    for (budget, day) in material.budgetApprovals
    where budget.project == grant.project && budget.revision > 1 {
      rows.append(
        ChangeRow(day: day, what: .budgetRevised(budget.revision), reason: budget.reason))
    }
    for (plan, day) in material.planApprovals where plan.grant == grant.ref && plan.revision > 1 {
      rows.append(ChangeRow(day: day, what: .planRevised(plan.revision), reason: plan.note))
    }
    let titles = Dictionary(
      material.duties.filter { $0.duty.grant == grant.ref }.map { ($0.duty.ref, $0.duty.title) },
      uniquingKeysWith: { first, _ in first })
    for fact in material.dutyFacts {
      guard let due = fact.newDue, let title = titles[fact.duty.text] else { continue }
      rows.append(
        ChangeRow(
          day: fact.happened.lastDay, what: .deadlineMoved(title, due), reason: fact.note))
    }
    let since = day ?? .first
    return rows.filter { since < $0.day && $0.day <= material.period.last }
      .sorted { $0.day < $1.day }
  }
}
