/// What a project does: a course, a group, a meeting place; or a part of such an activity.
public struct Activity: PortfolioRecord {
  public static let kind = RecordKind.activity

  public enum State: String, Choice { case notStarted, running, finished }

  public var ref = ""
  public var project = Reference<Project>("")
  public var focusArea: Reference<FocusArea>?
  /// The activity that it is a part of.
  public var parent: Reference<Activity>?
  public var number: Int?
  public var title = ""
  public var aliases: String?
  public var state = State.running
  public var starts: ImpreciseDate?
  public var note: String?
  public var recorded: Moment?
  public var recordedBy: String?

  public init() {}

  public static let ownFields: [Field<Self>] = [
    Field("project", \.project), Field("focusArea", \.focusArea), Field("parent", \.parent),
    Field("number", \.number), Field("title", \.title, limit: 500),
    Field("aliases", \.aliases, limit: 1000), Field("state", \.state), Field("starts", \.starts),
    Field("note", \.note),
  ]
}
