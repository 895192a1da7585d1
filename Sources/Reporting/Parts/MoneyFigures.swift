import PortfolioModel

/// What a grant itself has been awarded, has received and bears, and what stands beside it.
public struct MoneyFigures: Encodable, Sendable {
  public let awarded: Money
  public let receivedInPeriod: Money
  public let receivedToDate: Money
  /// The part of the project's expenditure that the grant bears.
  public let spentInPeriod: Money
  public let spentToDate: Money
  /// Awarded less spent to date.
  public let remaining: Money
  public let cofinancingInPeriod: Money
  public let cofinancingToDate: Money

  /// - Throws: `MoneyError.outOfRange` when a sum does not fit.
  init(_ material: ReportMaterial, _ grant: GrantSummary) throws(MoneyError) {
    let own = { (sums: [MeasuredSum]?) throws(MoneyError) in
      try Money.sum(
        (sums ?? []).filter { $0.grant == grant.ref }.map(\.amount), currency: grant.currency)
    }
    let beside = { (sums: [MeasuredSum]?) throws(MoneyError) in
      try Money.sum(
        (sums ?? []).filter { $0.project == grant.project && $0.grant == nil }.map(\.amount),
        currency: grant.currency)
    }
    awarded = try own(material.awarded)
    receivedInPeriod = try own(material.inPeriod[.received])
    receivedToDate = try own(material.toDate[.received])
    spentInPeriod = try own(material.inPeriod[.spent])
    spentToDate = try own(material.toDate[.spent])
    remaining = try awarded - spentToDate
    cofinancingInPeriod = try beside(material.inPeriod[.spent])
    cofinancingToDate = try beside(material.toDate[.spent])
  }
}
