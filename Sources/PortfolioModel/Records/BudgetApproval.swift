/// The approval of a revision of a budget. It demands that the lines make the grants and the
/// co-financing, to the øre; from then on the revision does not change.
public struct BudgetApproval: PortfolioRecord {
  public static let kind = RecordKind.budgetApproval

  public var ref = ""
  public var budget = Reference<Budget>("")
  public var day = CalendarDate.first
  public var approvedBy: String?
  public var note: String?
  public var recorded: Moment?
  public var recordedBy: String?

  public init() {}

  public static let ownFields: [Field<Self>] = [
    Field("budget", \.budget), Field("day", \.day), Field("approvedBy", \.approvedBy, limit: 200),
    Field("note", \.note),
  ]
}
