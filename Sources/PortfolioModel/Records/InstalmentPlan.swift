/// One revision of a grant's payment plan.
public struct InstalmentPlan: PortfolioRecord {
  public static let kind = RecordKind.instalmentPlan

  public var ref = ""
  public var grant = Reference<Grant>("")
  /// 1 for the original.
  public var revision = 1
  public var basis = Basis.stated
  public var note: String?
  public var recorded: Moment?
  public var recordedBy: String?

  public init() {}

  public static let ownFields: [Field<Self>] = [
    Field("grant", \.grant), Field("revision", \.revision),
    Field("basis", \.basis, default: .stated),
    Field("note", \.note),
  ]
}
