/// A line of the change log: somebody changed a field of a record from one value to another.
public struct Change: PortfolioRecord {
  public static let kind = RecordKind.change

  public var ref = ""
  /// The kind and the reference of the record that was changed.
  public var record = ""
  public var subject = ""
  public var field = ""
  public var old: String?
  public var new: String?
  public var reason: String?
  public var recorded: Moment?
  public var recordedBy: String?

  public init() {}

  public static let ownFields: [Field<Self>] = [
    Field("record", \.record, limit: 40), Field("subject", \.subject, limit: 100),
    Field("field", \.field, limit: 40), Field("old", \.old, limit: 100_000),
    Field("new", \.new, limit: 100_000), Field("reason", \.reason, limit: 1000),
  ]
}
