/// Whoever awards grants, or takes part in paying for a project beside them.
public struct Funder: PortfolioRecord {
  public static let kind = RecordKind.funder

  /// What sort of body it is.
  public enum Sort: String, Choice {
    case foundation, statePool, housingFund, municipality, housingOrganisation, other
  }

  public var ref = ""
  /// The name as the funder itself writes it.
  public var name = ""
  /// Other spellings that have been seen, separated by semicolons.
  public var aliases: String?
  public var sort = Sort.other
  public var cvr: CVRNumber?
  public var gln: GLNNumber?
  public var identifier: String?
  /// Whether the name is made up or stands for a funder that the source does not name.
  public var isNeutral = false
  public var contact: Reference<Person>?
  public var note: String?
  public var recorded: Moment?
  public var recordedBy: String?

  public init() {}

  public static let ownFields: [Field<Self>] = [
    Field("name", \.name, limit: 200), Field("aliases", \.aliases, limit: 1000),
    Field("sort", \.sort), Field("cvr", \.cvr), Field("gln", \.gln),
    Field("identifier", \.identifier, limit: 100), Field("isNeutral", \.isNeutral, default: false),
    Field("contact", \.contact), Field("note", \.note),
  ]
}
