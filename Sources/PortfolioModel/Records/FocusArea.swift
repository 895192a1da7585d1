/// An area that the activities of a project are grouped by (*indsatsområde*).
public struct FocusArea: PortfolioRecord {
  public static let kind = RecordKind.focusArea

  public var ref = ""
  public var project = Reference<Project>("")
  /// The letter or number that it is known by.
  public var code: String?
  public var title = ""
  public var note: String?
  public var recorded: Moment?
  public var recordedBy: String?

  public init() {}

  public static let ownFields: [Field<Self>] = [
    Field("project", \.project), Field("code", \.code, limit: 20),
    Field("title", \.title, limit: 500), Field("note", \.note),
  ]
}
