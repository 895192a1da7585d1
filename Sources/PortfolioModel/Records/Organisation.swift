/// The grantee: the organisation whose portfolio this is. There is one.
public struct Organisation: PortfolioRecord {
  public static let kind = RecordKind.organisation

  public var ref = ""
  public var name = ""
  /// The town or area that its funds come to, as the sentence of the annual report names it.
  public var place: String?
  public var cvr: CVRNumber?
  public var gln: GLNNumber?
  /// Its identifier where a format demands one, such as `DK-CVR-` and the number.
  public var identifier: String?
  /// Whether `identifier` only holds the place of one that is yet to come.
  public var identifierIsPlaceholder = false
  public var email: String?
  /// In reports for others, numbers of people from 1 up to below this are told as "fewer than".
  /// Nothing to tell all; 5 is usual.
  public var smallCellsBelow: Int?
  public var note: String?
  public var recorded: Moment?
  public var recordedBy: String?

  public init() {}

  public static let ownFields: [Field<Self>] = [
    Field("name", \.name, limit: 200), Field("place", \.place, limit: 100),
    Field("cvr", \.cvr), Field("gln", \.gln), Field("identifier", \.identifier, limit: 100),
    Field("identifierIsPlaceholder", \.identifierIsPlaceholder, default: false),
    Field("email", \.email, limit: 200), Field("smallCellsBelow", \.smallCellsBelow),
    Field("note", \.note),
  ]

  public var faults: [Fault] {
    guard let smallCellsBelow, smallCellsBelow < 2 else { return [] }
    return [
      .badValue(field: "smallCellsBelow", value: String(smallCellsBelow), shape: .wholeNumber)
    ]
  }
}
