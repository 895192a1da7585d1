/// A report, account or delivery that is owed: by us to a funder, by others to us, or within.
public struct Duty: PortfolioRecord {
  public static let kind = RecordKind.duty

  public enum Sort: String, Choice {
    case application, statusReport, progressReport, annualReport, accountStatement, finalAccount
    case finalReport, evaluation, midtermEvaluation, goalForm, milestonePlan, review, data, meeting
  }

  public enum Direction: String, Choice { case outgoing, incoming, mutual, within }

  public var ref = ""
  public var project = Reference<Project>("")
  /// The grant that it is owed for, where it is one grant's.
  public var grant: Reference<Grant>?
  public var sort = Sort.statusReport
  public var title = ""
  public var direction = Direction.outgoing
  /// Who owes it to us, or whom we owe it, where that is not the funder.
  public var counterpart: String?
  /// The deadline as exactly as it is known.
  public var due: ImpreciseDate?
  /// How often it comes back, in words, where no dates are set: `3 gange årligt`.
  public var rhythm: String?
  /// The schedule that its deadline follows, and which of the duties of that schedule it is.
  public var schedule: Reference<DutySchedule>?
  public var occurrence: String?
  public var responsible: Reference<Person>?
  /// Who does each step in the house (`InternalStep`), where that is not the one responsible.
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
    Field("title", \.title, limit: 300), Field("direction", \.direction, default: .outgoing),
    Field("counterpart", \.counterpart, limit: 200), Field("due", \.due),
    Field("rhythm", \.rhythm, limit: 200), Field("schedule", \.schedule),
    Field("occurrence", \.occurrence, limit: 80), Field("responsible", \.responsible),
    Field("gatheredBy", \.gatheredBy), Field("draftedBy", \.draftedBy),
    Field("reviewedBy", \.reviewedBy), Field("signedOffBy", \.signedOffBy),
    Field("basis", \.basis, default: .stated), Field("source", \.source, limit: 500),
    Field("note", \.note),
  ]
}
