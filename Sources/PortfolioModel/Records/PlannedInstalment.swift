/// When a plan expects an instalment, and how much.
public struct PlannedInstalment: PortfolioRecord {
  public static let kind = RecordKind.plannedInstalment

  public var ref = ""
  public var plan = Reference<InstalmentPlan>("")
  public var instalment = Reference<Instalment>("")
  public var due = CalendarDate.first
  public var amount = Money.zero()
  public var recorded: Moment?
  public var recordedBy: String?

  public init() {}

  public static let ownFields: [Field<Self>] = [
    Field("plan", \.plan), Field("instalment", \.instalment), Field("due", \.due),
    Field("amount", \.amount),
  ]

  public var faults: [Fault] {
    amount.minorUnits <= 0 ? [.notPositive(field: "amount", amount)] : []
  }
}
