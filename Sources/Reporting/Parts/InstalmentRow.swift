import PortfolioModel

/// An instalment as a report shows it.
public struct InstalmentRow: Encodable, Sendable {
  public let number: Int
  public let due: CalendarDate
  public let planned: Money
  public let received: Money
  public let state: InstalmentStatus.State

  static func rows(_ material: ReportMaterial, _ grant: GrantSummary) -> [InstalmentRow] {
    material.instalments.filter { $0.grant == grant.ref }.map {
      InstalmentRow(
        number: $0.number, due: $0.due, planned: $0.planned, received: $0.received,
        state: $0.state)
    }
  }
}
