/// A line of a project's budget, the same through all revisions; postings are charged to it.
public struct BudgetLine: PortfolioRecord {
  public static let kind = RecordKind.budgetLine

  public var ref = ""
  public var project = Reference<Project>("")
  /// Its place in the budget, from 1.
  public var number = 0
  /// Its name, unique in the project: the finance system's exports name the line by it.
  public var title = ""
  /// Whether it pays wages; some funders have rules of their own for those.
  public var isWage = false
  public var note: String?
  public var recorded: Moment?
  public var recordedBy: String?

  public init() {}

  public static let ownFields: [Field<Self>] = [
    Field("project", \.project), Field("number", \.number), Field("title", \.title, limit: 200),
    Field("isWage", \.isWage, default: false), Field("note", \.note),
  ]
}
