import PortfolioModel

/// A picture of figures that stand in a table beside it, with the sentence that says what it shows.
public struct YearChart: Sendable {
  public enum Form: Sendable, Hashable {
    /// One column per row, in the order of time.
    case columns
    /// One bar per row, the largest first.
    case bars
    /// One bar per row, with a mark that it is held against.
    case bullets
  }

  public let form: Form
  /// What it is called: `Bevilget pr. år`.
  public let name: String
  /// What is to be seen in it, in one sentence. It stands for the picture where that is not seen.
  public let finding: String
  /// The figures; the first column names them.
  public let table: FigureTable
  /// The columns of the table that are drawn: the bar, and for bullets the mark.
  public let values: [Int]

  public init(form: Form, name: String, finding: String, table: FigureTable, values: [Int]) {
    self.form = form
    self.name = name
    self.finding = finding
    self.table = table
    self.values = values
  }
}
