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
    /// A change of a budget line by more than so many per cent of it must be told to the funder.
    case moveNoticePercent
    /// A change of a budget line by more than so many per cent of it needs the funder's approval.
    case moveApprovalPercent
    /// The same for a line that pays wages; 0 for any change of it.
    case wageMovePercent
    /// A new budget line of more than so many whole units of currency needs the funder's approval.
    case newLineAbove
    /// Vouchers are kept for so many years after the final account was accepted.
    case keepYears
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

extension [Term] {
  /// The most characters that a text of a section may have, by the strictest of a grant's terms;
  /// nothing where they set no limit.
  public func textLimit(of section: Narrative.Section) -> Int? {
    filter { $0.rule == .textLimit && ($0.section == nil || $0.section == section) }
      .map { Int($0.value.thousandths / 1000) }.min()
  }
}
