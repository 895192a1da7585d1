/// A grant, from the idea to the accepted account. What has been applied for, awarded and changed
/// are its facts (`GrantFact`); here is what the grant is.
public struct Grant: PortfolioRecord {
  public static let kind = RecordKind.grant

  public var ref = ""
  public var project = Reference<Project>("")
  public var funder = Reference<Funder>("")
  public var title = ""
  /// The funder's own number for it, unique among that funder's grants.
  public var caseNumber: String?
  /// The first and the last day of the grant period, as awarded; an amendment may move the last.
  public var firstDay: CalendarDate?
  public var lastDay: CalendarDate?
  public var periodBasis = Basis.stated
  /// Where an application waits for an answer: when it is expected.
  public var answerExpected: ImpreciseDate?
  public var purpose: String?
  public var conditions: String?
  public var responsible: Reference<Person>?
  public var note: String?
  public var recorded: Moment?
  public var recordedBy: String?

  public init() {}

  public static let ownFields: [Field<Self>] = [
    Field("project", \.project), Field("funder", \.funder), Field("title", \.title, limit: 200),
    Field("caseNumber", \.caseNumber, limit: 100), Field("firstDay", \.firstDay),
    Field("lastDay", \.lastDay), Field("periodBasis", \.periodBasis, default: .stated),
    Field("answerExpected", \.answerExpected), Field("purpose", \.purpose),
    Field("conditions", \.conditions), Field("responsible", \.responsible), Field("note", \.note),
  ]

  public var faults: [Fault] {
    guard let firstDay, let lastDay, lastDay < firstDay else { return [] }
    return [.endBeforeStart(start: firstDay.iso, end: lastDay.iso)]
  }
}
