/// One revision of a project's budget with its funding plan: a draft until it is approved, then
/// unchangeable, and superseded when a later one is approved.
public struct Budget: PortfolioRecord {
  public static let kind = RecordKind.budget

  public var ref = ""
  public var project = Reference<Project>("")
  /// 1 for the original.
  public var revision = 1
  /// The period that the budget covers, for spreading its lines over years by months.
  public var firstDay = CalendarDate.first
  public var lastDay = CalendarDate.first
  public var reason: String?
  public var basis = Basis.stated
  public var note: String?
  public var recorded: Moment?
  public var recordedBy: String?

  public init() {}

  public static let ownFields: [Field<Self>] = [
    Field("project", \.project), Field("revision", \.revision), Field("firstDay", \.firstDay),
    Field("lastDay", \.lastDay), Field("reason", \.reason),
    Field("basis", \.basis, default: .stated),
    Field("note", \.note),
  ]

  public var faults: [Fault] {
    lastDay < firstDay ? [.endBeforeStart(start: firstDay.iso, end: lastDay.iso)] : []
  }
}
