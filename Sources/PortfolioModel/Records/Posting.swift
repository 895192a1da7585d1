/// Money spent: one line of the accounts, on a budget line, charged to one or more sources.
///
/// There may be a million of them, so they are not `PortfolioRecord`s with fields of their own;
/// their identity is the voucher and its running number within the project.
public struct Posting: Sendable, Equatable {
  public var project: Reference<Project>
  public var line: LineName
  public var day: CalendarDate
  /// Below zero for money that came back.
  public var amount: Money
  public var text: String
  /// The number of the voucher (*bilag*).
  public var voucher: String
  /// 1 for the first line of the voucher, 2 for the second.
  public var ordinal: Int
  /// The voucher (and `/` running number beyond 1) of the posting that this one takes back.
  public var reverses: String?
  /// What each source bears; nothing to split by the shares of the approved budget.
  public var charges: [Charge]?
  public var recorded: Moment?
  public var recordedBy: String?

  public init(
    project: Reference<Project>, line: LineName, day: CalendarDate, amount: Money, text: String,
    voucher: String, ordinal: Int = 1, reverses: String? = nil, charges: [Charge]? = nil,
    recorded: Moment? = nil, recordedBy: String? = nil
  ) {
    self.project = project
    self.line = line
    self.day = day
    self.amount = amount
    self.text = text
    self.voucher = voucher
    self.ordinal = ordinal
    self.reverses = reverses
    self.charges = charges
    self.recorded = recorded
    self.recordedBy = recordedBy
  }

  /// How a posting names its budget line: our files by reference, finance systems by its title.
  public enum LineName: Sendable, Hashable {
    case ref(Reference<BudgetLine>)
    case title(String)
  }

  /// The part of a posting that a source bears.
  public struct Charge: Sendable, Hashable {
    public var source: Reference<FundingSource>
    public var amount: Money

    public init(source: Reference<FundingSource>, amount: Money) {
      self.source = source
      self.amount = amount
    }
  }

  /// `MYWAY-0001`, and `MYWAY-0001/2` for the second line of the voucher.
  public var name: String { ordinal == 1 ? voucher : "\(voucher)/\(ordinal)" }
}
