import PortfolioModel
import Reporting

/// Writes a table of figures on a sheet: heading, table with formulas, notes.
struct FigureSheet {
  let table: FigureTable
  let sheet: WorkbookSheet
  private let spelling: Spelling
  private let widths: [Int]

  /// - Parameter widths: the columns' widths in characters; nothing to make them fit the table.
  init(_ table: FigureTable, on sheet: WorkbookSheet, widths: [Int]? = nil) {
    self.table = table
    self.sheet = sheet
    let spelling = Spelling(sheet.book.language)
    self.spelling = spelling
    self.widths =
      widths ?? table.columns.indices.map { Self.width(of: $0, in: table, spelling) }
  }

  private var lastColumn: Int { table.columns.count - 1 }

  /// Writes all of it, to be printed with the footer on each page.
  func write(footer: String) throws {
    for (column, width) in widths.enumerated() { try sheet.setWidth(width, column: column) }
    try sheet.writeTitle(table.title)
    var row = 1
    if let lead = table.lead {
      try line(lead, row, .lead)
      row += 1
    }
    let head = row + 1
    try sheet.setTable(
      head: head, lastRow: head + table.rows.count, lastColumn: lastColumn,
      frozenColumns: table.columns.count > 8 ? 2 : 0)
    let last = try writeTable(from: head)
    row = last + 2
    for note in table.notes {
      try line(note, row, .note)
      row += 1
    }
    try sheet.setPage(lastRow: max(last, row - 1), lastColumn: lastColumn, footer: footer)
  }

  /// Writes the table alone.
  ///
  /// - Returns: its last row.
  func writeTable(from head: Int) throws -> Int {
    try sheet.setHeight(lines: lines(in: table.columns.map { .text($0.title) }), row: head)
    for (column, title) in table.columns.enumerated() {
      let use: WorkbookFormats.Use =
        title.kind.isNumeric ? .headNumber : isAfterNumber(column) ? .headAfterNumber : .head
      try sheet.write(title.title, head, column, use)
    }
    for (index, cells) in table.rows.enumerated() {
      try sheet.setHeight(lines: lines(in: cells), row: head + 1 + index)
      for (column, cell) in cells.enumerated() {
        try write(cell, head + 1 + index, column, head, isTotal: false)
      }
    }
    guard let total = table.total else { return head + table.rows.count }
    for (column, cell) in total.enumerated() {
      try write(cell, totalRow(head), column, head, isTotal: true)
    }
    return totalRow(head)
  }

  private func totalRow(_ head: Int) -> Int { head + 1 + table.rows.count }

  /// How many lines the texts of a row need; figures are never broken.
  private func lines(in cells: [FigureTable.Cell]) -> Int {
    cells.enumerated().reduce(1) { lines, cell in
      guard case .text(let text) = cell.element else { return lines }
      return max(lines, WorkbookSheet.lines(of: text, width: widths[cell.offset]))
    }
  }

  private func line(_ text: String, _ row: Int, _ use: WorkbookFormats.Use) throws {
    try sheet.writeLine(
      text, row, upTo: lastColumn, width: widths.reduce(0, +), use)
  }

  // MARK: - Cells

  private func write(
    _ cell: FigureTable.Cell, _ row: Int, _ column: Int, _ head: Int, isTotal: Bool
  ) throws {
    let kind = table.columns[column].kind
    switch cell {
    case .text(let text):
      guard !text.isEmpty else { return try writeNothing(row, column, isTotal) }
      try sheet.write(text, row, column, isTotal ? .totalText : use(of: text, kind, column))
    case .amount(let money): try sheet.write(money, row, column, isTotal: isTotal)
    case .count(let number): try sheet.write(Int64(number), row, column)
    case .quantity(let quantity):
      try sheet.write(quantity.thousandths, per: 1000, row, column)
    case .day(let day): try sheet.write(day, row, column)
    case .date(let date):
      if let day = date.exactDay, case .day = date.precision {
        try sheet.write(day, row, column)
      } else {
        try sheet.write(spelling.date(date), row, column, .text)
      }
    case .none: try writeNothing(row, column, isTotal)
    case .sum, .countSum, .combined, .change, .share:
      try writeFormula(cell, row, column, head, isTotal: isTotal)
    }
  }

  private func use(
    of text: String, _ kind: FigureTable.Kind, _ column: Int
  ) -> WorkbookFormats.Use {
    let isLong = kind == .longText || text.count > widths[column]
    guard isAfterNumber(column) else { return isLong ? .longText : .text }
    return isLong ? .longTextAfterNumber : .textAfterNumber
  }

  /// Whether a column of text stands close behind the figures of another.
  private func isAfterNumber(_ column: Int) -> Bool {
    column > 0 && !table.columns[column].kind.isNumeric && table.columns[column - 1].kind.isNumeric
  }

  private func writeNothing(_ row: Int, _ column: Int, _ isTotal: Bool) throws {
    if isTotal { try sheet.writeBlank(row, column, .totalText) }
  }

  private func writeFormula(
    _ cell: FigureTable.Cell, _ row: Int, _ column: Int, _ head: Int, isTotal: Bool
  ) throws {
    let above = "SUM(\(place(head + 1, column)):\(place(head + table.rows.count, column)))"
    switch cell {
    case .sum(let money):
      try amount(above, money, row, column, isTotal)
    case .combined(let money, let plus, let minus):
      try amount(combination(plus, minus, row), money, row, column, isTotal)
    case .change(let money, let of):
      try amount("\(place(row, of))-\(place(row - 1, of))", money, row, column, isTotal)
    case .countSum(let number):
      try sheet.write(formula: above, value: Int64(number), per: 1, row, column, .totalCount)
    case .share(let part, let whole, let of, let at):
      // A share of nothing is nothing, in the formula as in the report.
      guard whole != 0 else { return try writeNothing(row, column, isTotal) }
      let divisor =
        switch at {
        case .column(let column): place(row, column)
        case .total(let column): place(totalRow(head), column, isFixed: true)
        }
      try sheet.write(
        formula: "IF(\(divisor)=0,\"\",\(place(row, of))/\(divisor))", value: part, per: whole,
        row, column, isTotal ? .totalShare : .share)
    default: break
    }
  }

  private func amount(
    _ formula: String, _ money: Money, _ row: Int, _ column: Int, _ isTotal: Bool
  ) throws {
    let digits = money.currency.minorUnitDigits
    try sheet.write(
      formula: formula, value: money.minorUnits, per: money.currency.minorUnitsPerUnit, row,
      column, isTotal ? .totalAmount(digits: digits) : .amount(digits: digits))
  }

  /// `D5+E5-F5`, and `SUM(D5:O5)` for what stands side by side.
  private func combination(_ plus: [Int], _ minus: [Int], _ row: Int) -> String {
    if minus.isEmpty, plus.count > 2, let first = plus.first, let last = plus.last,
      plus == Array(first...last)
    {
      return "SUM(\(place(row, first)):\(place(row, last)))"
    }
    let terms = plus.map { place(row, $0) }.joined(separator: "+")
    return minus.reduce(terms) { $0 + "-" + place(row, $1) }
  }

  private func place(_ row: Int, _ column: Int, isFixed: Bool = false) -> String {
    WorkbookSheet.letters(column) + (isFixed ? "$" : "") + String(row + 1)
  }

  // MARK: - Widths

  /// Wide enough for every figure and for texts within reason; a heading may break into lines.
  static func width(of column: Int, in table: FigureTable, _ spelling: Spelling) -> Int {
    let kind = table.columns[column].kind
    if kind == .longText { return 60 }
    let words = table.columns[column].title.split(separator: " ").map(\.count).max() ?? 0
    let cells = (table.rows + [table.total ?? []]).lazy.filter { column < $0.count }
      .map { characters(in: $0[column], spelling) }
    // Three more for the filter's button and the edges.
    return min(max(words + 4, (cells.max() ?? 0) + 3, 8), kind == .text ? 46 : 24)
  }

  private static func characters(in cell: FigureTable.Cell, _ spelling: Spelling) -> Int {
    switch cell {
    case .text(let text): text.count
    case .amount(let money), .sum(let money), .combined(let money, _, _), .change(let money, _):
      spelling.amount(money).count
    case .count(let number), .countSum(let number): spelling.number(number).count
    case .quantity(let quantity): spelling.quantity(quantity).count
    case .day: 10
    case .date(let date): spelling.date(date).count
    case .share: 7
    case .none: 0
    }
  }
}
