/// What a revision of a budget sets aside for a line: for the whole period, or for one year.
public struct BudgetAmount: PortfolioRecord {
  public static let kind = RecordKind.budgetAmount

  public var ref = ""
  public var budget = Reference<Budget>("")
  public var line = Reference<BudgetLine>("")
  /// The calendar year, where the budget is given by years.
  public var year: Int?
  public var amount = Money.zero()
  public var recorded: Moment?
  public var recordedBy: String?

  public init() {}

  public static let ownFields: [Field<Self>] = [
    Field("budget", \.budget), Field("line", \.line), Field("year", \.year),
    Field("amount", \.amount),
  ]

  public var faults: [Fault] {
    amount.isNegative ? [.notPositive(field: "amount", amount)] : []
  }
}
