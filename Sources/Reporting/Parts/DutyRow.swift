import PortfolioModel

/// A report or account that is owed after the period of the report.
public struct DutyRow: Encodable, Sendable {
  public let title: String
  public let due: ImpreciseDate

  /// What is owed for grants with a deadline after the end of the period, the first first.
  static func rows(_ material: ReportMaterial, of grants: [GrantSummary]) -> [DutyRow] {
    material.duties.filter { status in
      status.isOwed && status.duty.direction != .within
        && grants.contains { $0.ref == status.duty.grant }
    }.compactMap { status in
      status.due.map { DutyRow(title: status.duty.title, due: $0) }
    }.filter { material.period.last < $0.due.lastDay }
      .sorted { $0.due.lastDay < $1.due.lastDay }
  }
}
