import PortfolioModel

/// One of those who pay for a project: what the budget expects of it and what it bears.
public struct FundingRow: Encodable, Sendable {
  public let name: String
  public let sort: FundingSource.Sort
  public let grant: Reference<Grant>?
  public let budget: Money
  /// Of the whole budget, in tenths of a per cent.
  public let shareTenths: Int?
  /// What has come in within the period; known of grants alone.
  public let receivedInPeriod: Money?
  public let receivedToDate: Money?
  /// The part of the project's expenditure that it bears.
  public let spentInPeriod: Money
  public let spentToDate: Money

  /// The sources of the budget in force.
  ///
  /// - Throws: `MoneyError.outOfRange` when a sum does not fit.
  static func rows(_ material: ReportMaterial) throws(MoneyError) -> [FundingRow] {
    let currency = material.project.currency
    let whole = try Money.sum(material.shares.map(\.amount), currency: currency)
    var rows: [FundingRow] = []
    for (source, amount) in material.shares {
      let ref = Reference<FundingSource>(source.ref)
      let received = { (sums: [MeasuredSum]?) throws(MoneyError) -> Money? in
        guard let grant = source.grant else { return nil }
        return try Money.sum(
          (sums ?? []).filter { $0.grant == grant }.map(\.amount), currency: currency)
      }
      rows.append(
        FundingRow(
          name: material.name(of: source), sort: source.sort, grant: source.grant, budget: amount,
          shareTenths: Share.tenths(amount.minorUnits, of: whole.minorUnits),
          receivedInPeriod: try received(material.inPeriod[.received]),
          receivedToDate: try received(material.toDate[.received]),
          spentInPeriod: material.borneInPeriod[ref] ?? .zero(currency),
          spentToDate: material.borneToDate[ref] ?? .zero(currency)))
    }
    return rows
  }
}
