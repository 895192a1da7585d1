/// Somebody who works with the grants: of the secretariat, or a contact at a funder. No
/// participant of a project is ever one.
public struct Person: PortfolioRecord {
  public static let kind = RecordKind.person

  public var ref = ""
  /// What the person does: projektleder, økonomimedarbejder.
  public var role = ""
  public var name: String?
  public var email: String?
  public var phone: String?
  public var note: String?
  public var recorded: Moment?
  public var recordedBy: String?

  public init() {}

  public static let ownFields: [Field<Self>] = [
    Field("role", \.role, limit: 200), Field("name", \.name, limit: 200),
    Field("email", \.email, limit: 200), Field("phone", \.phone, limit: 50),
    Field("note", \.note),
  ]
}
