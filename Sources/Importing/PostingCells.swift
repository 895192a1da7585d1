import PortfolioModel

/// The cells of one line of postings, read into values, with everything that was wrong with them.
struct PostingCells {
  var faults: [Fault] = []
  /// Whether the bytes of a cell were not UTF-8.
  private(set) var isMisencoded = false
  private let row: SemicolonRows.Row
  private let options: ReadingOptions

  init(_ row: SemicolonRows.Row, _ options: ReadingOptions) {
    self.row = row
    self.options = options
  }

  /// The text of a cell that must have one; empty where it has none.
  mutating func text(_ index: Int, _ column: String) -> String {
    guard let (text, fault) = TextRule.read(row[index], field: column, options) else {
      isMisencoded = true
      return ""
    }
    if let fault { faults.append(fault) }
    if text.isEmpty { faults.append(.missingField(column)) }
    return text
  }

  /// The value of a cell that must have one. A text is only made of it when it cannot be read.
  mutating func value<Value>(
    _ index: Int, _ column: String, _ shape: FieldShape, _ read: (ArraySlice<UInt8>) -> Value?
  ) -> Value? {
    if let value = read(row[index]) { return value }
    let text = text(index, column)
    if !text.isEmpty { faults.append(.badValue(field: column, value: text, shape: shape)) }
    return nil
  }

  /// The currency where a column names it, and nothing where none does or it is not known.
  mutating func currency(_ index: Int?) -> Currency? {
    guard let index, index < row.count, !row[index].isEmpty else { return nil }
    let code = text(index, "valuta")
    let currency = Currency(code: code)
    if currency == nil {
      faults.append(.badValue(field: "valuta", value: code, shape: .currency))
    }
    return currency
  }
}
