import PortfolioModel

/// A table whose totals and shares say what they are made of, so that a workbook can hold them as
/// formulas and a page as figures. The value stands beside the rule; nobody reckons it again.
public struct FigureTable: Sendable {
  public struct Column: Sendable, Hashable {
    public let title: String
    public let kind: Kind

    public init(_ title: String, _ kind: Kind = .text) {
      self.title = title
      self.kind = kind
    }
  }

  /// What stands in a column.
  public enum Kind: Sendable, Hashable {
    case text, longText, amount, count, share, day
    public var isNumeric: Bool { self == .amount || self == .count || self == .share }
  }

  public enum Cell: Sendable, Hashable {
    case text(String)
    case amount(Money)
    case count(Int)
    case quantity(Quantity)
    case day(CalendarDate)
    case date(ImpreciseDate)
    /// In a total: the sum of the rows above it.
    case sum(Money)
    case countSum(Int)
    /// The amount made of others of its own row: those in `plus` less those in `minus`.
    case combined(Money, plus: [Int], minus: [Int])
    /// What the amount in a column of its own row is above that of the row before.
    case change(Money, column: Int)
    /// A part of a whole, in columns of the same row, or of the total where the whole is its.
    case share(part: Int64, of: Int64, column: Int, whole: Whole)
    case none
  }

  /// Where the whole of a share stands.
  public enum Whole: Sendable, Hashable {
    /// In this column of the same row.
    case column(Int)
    /// In this column of the total.
    case total(Int)
  }

  /// The name of its sheet: at most 31 characters.
  public var name: String
  /// The heading above it.
  public var title: String
  /// The sentence that says what is to be seen.
  public var lead: String?
  public var columns: [Column]
  public var rows: [[Cell]]
  /// The row under the line; none where a table has nothing to add up.
  public var total: [Cell]?
  /// What stands under it: the rule of the figures first.
  public var notes: [String]

  public init(
    name: String, title: String, lead: String? = nil, columns: [Column], rows: [[Cell]],
    total: [Cell]? = nil, notes: [String] = []
  ) {
    self.name = name
    self.title = title
    self.lead = lead
    self.columns = columns
    self.rows = rows
    self.total = rows.isEmpty ? nil : total
    self.notes = notes.map(Spelling.sentence)
  }
}

extension FigureTable.Cell {
  /// The amount that stands in the cell, however it came about.
  public var money: Money? {
    switch self {
    case .amount(let money), .sum(let money), .combined(let money, _, _), .change(let money, _):
      money
    default: nil
    }
  }

  /// A share in tenths of a per cent; nothing of a whole that is nothing.
  public var tenths: Int? {
    guard case .share(let part, let whole, _, _) = self else { return nil }
    return Share.tenths(part, of: whole)
  }

  /// A share of a whole in another column of its row.
  static func share(_ part: Money, of whole: Money, column: Int, whole place: FigureTable.Whole)
    -> Self
  {
    .share(part: part.minorUnits, of: whole.minorUnits, column: column, whole: place)
  }
}
