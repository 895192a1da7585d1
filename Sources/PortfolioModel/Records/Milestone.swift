/// Something that a project plans to have done by a time.
public struct Milestone: PortfolioRecord {
  public static let kind = RecordKind.milestone

  public var ref = ""
  public var project = Reference<Project>("")
  public var title = ""
  public var planned = ImpreciseDate(.first)
  /// When it was done; nothing while it is open.
  public var done: ImpreciseDate?
  public var basis = Basis.stated
  public var note: String?
  public var recorded: Moment?
  public var recordedBy: String?

  public init() {}

  public static let ownFields: [Field<Self>] = [
    Field("project", \.project), Field("title", \.title, limit: 300), Field("planned", \.planned),
    Field("done", \.done), Field("basis", \.basis, default: .stated), Field("note", \.note),
  ]
}
