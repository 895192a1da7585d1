/// What a revision of a budget expects of a source. The shares of the approved budget are what a
/// posting is split by: 18.000.000 : 4.500.000 : 1.500.000 charges 75 % to the first.
public struct FundingShare: PortfolioRecord {
  public static let kind = RecordKind.fundingShare

  public var ref = ""
  public var budget = Reference<Budget>("")
  public var source = Reference<FundingSource>("")
  public var amount = Money.zero()
  public var recorded: Moment?
  public var recordedBy: String?

  public init() {}

  public static let ownFields: [Field<Self>] = [
    Field("budget", \.budget), Field("source", \.source), Field("amount", \.amount),
  ]

  public var faults: [Fault] {
    amount.isNegative ? [.notPositive(field: "amount", amount)] : []
  }
}
