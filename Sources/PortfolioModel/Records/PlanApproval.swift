/// The approval of an instalment plan. It demands that the instalments make the grant, to the
/// øre; from then on the plan does not change.
public struct PlanApproval: PortfolioRecord {
  public static let kind = RecordKind.planApproval

  public var ref = ""
  public var plan = Reference<InstalmentPlan>("")
  public var day = CalendarDate.first
  public var approvedBy: String?
  public var note: String?
  public var recorded: Moment?
  public var recordedBy: String?

  public init() {}

  public static let ownFields: [Field<Self>] = [
    Field("plan", \.plan), Field("day", \.day), Field("approvedBy", \.approvedBy, limit: 200),
    Field("note", \.note),
  ]
}
