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

  /// What it is about, so that a page can give each its place.
  public enum Subject: Sendable, Hashable { case years, funders, pace, stages, outlook, months }

  public let subject: Subject
  public let form: Form
  /// What it is called: `Bevilget pr. år`.
  public let name: String
  /// What is to be seen in it, in one sentence. It stands for the picture where that is not seen.
  public let finding: String
  /// The figures; the first column names them.
  public let table: FigureTable
  /// The columns of the table that are drawn: the bar, and for bullets the mark.
  public let values: [Int]

  public init(
    _ subject: Subject, form: Form, name: String, finding: String, table: FigureTable,
    values: [Int]
  ) {
    self.subject = subject
    self.form = form
    self.name = name
    self.finding = Spelling.sentence(finding)
    self.table = table
    self.values = values
  }
}
