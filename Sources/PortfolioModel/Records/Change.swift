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

  /// Stands for the field where the whole record was removed; `old` is then what it said.
  public static let removal = "removed"

  public static let ownFields: [Field<Self>] = [
    Field("record", \.record, limit: 40), Field("subject", \.subject, limit: 300),
    Field("field", \.field, limit: 40), Field("old", \.old, limit: 250_000),
    Field("new", \.new, limit: 250_000), Field("reason", \.reason),
  ]
}
