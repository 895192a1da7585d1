/// When reports of one sort are owed: a rule from which the duties and their deadlines follow. A
/// grant can have several, such as one for its accounts and one for its narrative reports.
public struct DutySchedule: PortfolioRecord {
  public static let kind = RecordKind.dutySchedule

  public var ref = ""
  public var project = Reference<Project>("")
  public var grant: Reference<Grant>?
  public var sort = Duty.Sort.statusReport
  /// The title of its duties, to which the year or the number is added where there are several.
  public var title = ""
  public var direction = Duty.Direction.outgoing
  public var counterpart: String?
  public var rule = DeadlineRule.afterEnd(months: 3)
  public var responsible: Reference<Person>?
  /// Who does each step in the house, as at its duties.
  public var gatheredBy: Reference<Person>?
  public var draftedBy: Reference<Person>?
  public var reviewedBy: Reference<Person>?
  public var signedOffBy: Reference<Person>?
  public var basis = Basis.stated
  public var source: String?
  public var note: String?
  public var recorded: Moment?
  public var recordedBy: String?

  public init() {}

  public static let ownFields: [Field<Self>] = [
    Field("project", \.project), Field("grant", \.grant), Field("sort", \.sort),
    Field("title", \.title, limit: 280), Field("direction", \.direction, default: .outgoing),
    Field("counterpart", \.counterpart, limit: 200), Field("rule", \.rule),
    Field("responsible", \.responsible), Field("gatheredBy", \.gatheredBy),
    Field("draftedBy", \.draftedBy), Field("reviewedBy", \.reviewedBy),
    Field("signedOffBy", \.signedOffBy), Field("basis", \.basis, default: .stated),
    Field("source", \.source, limit: 500), Field("note", \.note),
  ]

  public var faults: [Fault] {
    rule.needsGrant && grant == nil ? [.missingField("grant")] : []
  }
}
