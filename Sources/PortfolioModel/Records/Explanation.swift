/// Why a budget line deviates, for the funder that asks.
public struct Explanation: PortfolioRecord {
  public static let kind = RecordKind.explanation

  public var ref = ""
  public var line = Reference<BudgetLine>("")
  public var firstDay = CalendarDate.first
  public var lastDay = CalendarDate.first
  public var text = ""
  public var basis = Basis.stated
  public var recorded: Moment?
  public var recordedBy: String?

  public init() {}

  public static let ownFields: [Field<Self>] = [
    Field("line", \.line), Field("firstDay", \.firstDay), Field("lastDay", \.lastDay),
    Field("text", \.text, limit: 2000), Field("basis", \.basis, default: .stated),
  ]

  public var faults: [Fault] {
    lastDay < firstDay ? [.endBeforeStart(start: firstDay.iso, end: lastDay.iso)] : []
  }
}
