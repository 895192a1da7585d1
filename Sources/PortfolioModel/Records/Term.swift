/// One term of a grant, as data: how much is retained, what must be co-financed, when it must be
/// used. Each names where it is documented.
public struct Term: PortfolioRecord {
  public static let kind = RecordKind.term

  public enum Rule: String, Choice {
    /// Per cent of the grant that is paid only when the final account is accepted.
    case retentionPercent
    /// Per cent of the whole project that others than the funder must pay.
    case cofinancingPercent
    /// Unspent money is repaid when there is more of it than so many whole units of currency.
    case repaymentMinimum
    /// The grant must be used within so many years of the award.
    case useWithinYears
    /// A budget line that deviates by more than so many per cent must be explained.
    case deviationPercent
    /// The accounts of a grant of more than so many whole units of currency need an auditor.
    case auditAbove
    /// A text in a report may have so many characters: those of `section`, or of any.
    case textLimit
  }

  public var ref = ""
  public var grant = Reference<Grant>("")
  public var rule = Rule.retentionPercent
  /// Per cent, units of currency, years or characters, as the rule has it.
  public var value = Quantity(0)
  /// The section of a report that a `textLimit` is about; all of them when nothing.
  public var section: Narrative.Section?
  public var basis = Basis.stated
  public var source: String?
  public var note: String?
  public var recorded: Moment?
  public var recordedBy: String?

  public init() {}

  public static let ownFields: [Field<Self>] = [
    Field("grant", \.grant), Field("rule", \.rule), Field("value", \.value),
    Field("section", \.section),
    Field("basis", \.basis, default: .stated), Field("source", \.source, limit: 500),
    Field("note", \.note),
  ]

  public var faults: [Fault] {
    section != nil && rule != .textLimit ? [.fieldNotUsed("section", by: rule.rawValue)] : []
  }
}
