import PortfolioModel

/// A table between a report and its formats: what stands in each cell, and not yet how it is
/// spelt. Text, CSV and HTML are all made from it, so a figure cannot differ between them.
public struct ReportTable: Sendable {
  public struct Column: Sendable {
    public let title: String
    public let isNumeric: Bool
    /// How it may give way on a narrow terminal; in files it never does.
    public let room: Room

    public init(_ title: String, isNumeric: Bool = false, room: Room = .whole) {
      self.title = title
      self.isNumeric = isNumeric
      self.room = room
    }
  }

  public enum Room: Sendable, Hashable {
    /// Always shown in full.
    case whole
    /// A name, which can be cut.
    case name
    /// Can be left out; the lowest number goes first. A name of it can also be cut.
    case optional(Int)
    /// Only in files: numbers that a reader finds in words in another column.
    case file
  }

  public enum Cell: Sendable, Hashable {
    case text(String)
    case amount(Money)
    case count(Int)
    case quantity(Quantity)
    /// In tenths of a per cent.
    case percent(tenths: Int)
    case day(CalendarDate)
    case date(ImpreciseDate)
    case moment(Moment)
    /// A bar of so many thousandths of the full width; drawn on a terminal and in HTML only.
    case bar(thousandths: Int)
    case none
  }

  /// The heading above it.
  public var title: String
  public var columns: [Column]
  public var rows: [[Cell]]
  /// The rows under the line.
  public var totals: [[Cell]]
  /// What stands under the table: the rule of the figures first.
  public var notes: [String]

  public init(
    title: String, columns: [Column], rows: [[Cell]], totals: [[Cell]] = [], notes: [String] = []
  ) {
    self.title = title
    self.columns = columns
    self.rows = rows
    self.totals = totals
    self.notes = notes.map(Spelling.sentence)
  }
}

/// A report that can be shown as one or more tables in any language, and as JSON.
public protocol TabularReport: Encodable, Sendable {
  func tables(_ language: Language) -> [ReportTable]
}
