/// One of those who pay for a project: a grant of ours, co-financing by others, or our own means.
/// How much each pays is in the approved budget (`FundingShare`).
public struct FundingSource: PortfolioRecord {
  public static let kind = RecordKind.fundingSource

  public enum Sort: String, Choice { case grant, cofinancing, own }

  public var ref = ""
  public var project = Reference<Project>("")
  public var sort = Sort.grant
  /// The grant, for a source that is one.
  public var grant: Reference<Grant>?
  /// Who co-finances.
  public var funder: Reference<Funder>?
  public var note: String?
  public var recorded: Moment?
  public var recordedBy: String?

  public init() {}

  public static let ownFields: [Field<Self>] = [
    Field("project", \.project), Field("sort", \.sort), Field("grant", \.grant),
    Field("funder", \.funder), Field("note", \.note),
  ]

  public var faults: [Fault] {
    switch sort {
    case .grant:
      (grant == nil ? [.missingField("grant")] : [])
        + (funder == nil ? [] : [.fieldNotUsed("funder", by: sort.rawValue)])
    case .cofinancing:
      (funder == nil ? [.missingField("funder")] : [])
        + (grant == nil ? [] : [.fieldNotUsed("grant", by: sort.rawValue)])
    case .own:
      grant == nil ? [] : [.fieldNotUsed("grant", by: sort.rawValue)]
    }
  }
}
