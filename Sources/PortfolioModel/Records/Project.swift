/// What the money is for: a plan, an effort, a position, a piece of equipment.
public struct Project: PortfolioRecord {
  public static let kind = RecordKind.project

  public enum Sort: String, Choice { case programme, project, position, equipment, works }

  /// Who holds its grants. Those that a partner holds are in no total of ours.
  public enum Holder: String, Choice { case own, partner }

  public var ref = ""
  public var title = ""
  public var aliases: String?
  public var sort = Sort.project
  public var holder = Holder.own
  /// The partner that holds the grants, where it is not us.
  public var partner: String?
  public var starts: ImpreciseDate?
  public var ends: ImpreciseDate?
  /// The currency of its budget, grants and postings.
  public var currency = Currency.dkk
  public var purpose: String?
  public var note: String?
  public var recorded: Moment?
  public var recordedBy: String?

  public init() {}

  public static let ownFields: [Field<Self>] = [
    Field("title", \.title, limit: 200), Field("aliases", \.aliases, limit: 1000),
    Field("sort", \.sort), Field("holder", \.holder, default: .own),
    Field("partner", \.partner, limit: 200),
    Field("starts", \.starts), Field("ends", \.ends), Field("currency", \.currency, default: .dkk),
    Field("purpose", \.purpose), Field("note", \.note),
  ]

  public var faults: [Fault] {
    var faults: [Fault] = []
    if partner != nil, holder == .own {
      faults.append(.fieldNotUsed("partner", by: holder.rawValue))
    }
    if let starts, let ends, ends.lastDay < starts.span.from {
      faults.append(.endBeforeStart(start: starts.notation, end: ends.notation))
    }
    return faults
  }
}
