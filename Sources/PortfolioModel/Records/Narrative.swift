/// Text of ours for a section of a grant's reports, for a period.
public struct Narrative: PortfolioRecord {
  public static let kind = RecordKind.narrative

  public enum Section: String, Choice {
    case status, results, deviations, experience, challenges, nextPeriod
  }

  public var ref = ""
  public var grant = Reference<Grant>("")
  public var section = Section.status
  public var firstDay = CalendarDate.first
  public var lastDay = CalendarDate.first
  public var text = ""
  public var basis = Basis.stated
  public var recorded: Moment?
  public var recordedBy: String?

  public init() {}

  public static let ownFields: [Field<Self>] = [
    Field("grant", \.grant), Field("section", \.section), Field("firstDay", \.firstDay),
    Field("lastDay", \.lastDay), Field("text", \.text, limit: 100_000),
    Field("basis", \.basis, default: .stated),
  ]

  public var faults: [Fault] {
    lastDay < firstDay ? [.endBeforeStart(start: firstDay.iso, end: lastDay.iso)] : []
  }
}
