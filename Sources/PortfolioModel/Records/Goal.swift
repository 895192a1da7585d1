/// An overall goal of a project, above its focus areas.
public struct Goal: PortfolioRecord {
  public static let kind = RecordKind.goal

  public var ref = ""
  public var project = Reference<Project>("")
  public var number = 0
  public var title = ""
  public var note: String?
  public var recorded: Moment?
  public var recordedBy: String?

  public init() {}

  public static let ownFields: [Field<Self>] = [
    Field("project", \.project), Field("number", \.number), Field("title", \.title, limit: 500),
    Field("note", \.note),
  ]
}
