/// One payment of a grant, the same through all revisions of the plan (`PlannedInstalment` says
/// when it is due and how much); what has happened to it are its facts (`InstalmentFact`).
public struct Instalment: PortfolioRecord {
  public static let kind = RecordKind.instalment

  public var ref = ""
  public var grant = Reference<Grant>("")
  /// 1 for the first.
  public var number = 1
  /// The duty whose report or account must be accepted before the funder pays.
  public var awaits: Reference<Duty>?
  public var note: String?
  public var recorded: Moment?
  public var recordedBy: String?

  public init() {}

  public static let ownFields: [Field<Self>] = [
    Field("grant", \.grant), Field("number", \.number), Field("awaits", \.awaits),
    Field("note", \.note),
  ]
}
