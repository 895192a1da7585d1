import PortfolioModel
import Reporting

/// Every posting, one row each, over as many sheets as it takes. None of them is kept.
final class PostingSheets {
  private let book: Workbook
  private let footer: String
  private let rowsPerSheet: Int
  private var sheet: WorkbookSheet?
  private var number = 0
  /// How many rows of postings are on the sheet.
  private var rows = 0
  /// The sums of the sheet in each currency: whole, borne by grants, borne by others.
  private var sums: [Currency: (Money, Money, Money)] = [:]

  private static let head = 2

  init(_ book: Workbook, footer: String, rowsPerSheet: Int = Workbook.rowsPerSheet) {
    self.book = book
    self.footer = footer
    self.rowsPerSheet = rowsPerSheet
  }

  /// Writes a posting in the next row.
  func add(_ posting: ListedPosting) throws {
    if rows == rowsPerSheet { try end() }
    let sheet = try self.sheet ?? begin()
    let row = Self.head + 1 + rows
    let others = try posting.amount - posting.borneByGrants
    try sheet.write(posting.day, row, 0)
    try sheet.write(posting.name, row, 1, .text)
    try sheet.write(posting.project, row, 2, .text)
    try sheet.write(posting.line, row, 3, .text)
    try sheet.write(posting.text, row, 4, .text)
    try sheet.write(posting.amount, row, 5)
    try sheet.write(posting.borneByGrants, row, 6)
    try sheet.write(others, row, 7)
    try sheet.write(posting.amount.currency.code, row, 8, .text)
    rows += 1
    let currency = posting.amount.currency
    let held = sums[currency] ?? (.zero(currency), .zero(currency), .zero(currency))
    sums[currency] = (
      try held.0 + posting.amount, try held.1 + posting.borneByGrants, try held.2 + others
    )
  }

  private func begin() throws -> WorkbookSheet {
    number += 1
    let l = book.language
    let sheet = try book.addSheet(l.say("Posteringer \(number)", "Postings \(number)"))
    for (column, width) in [12, 20, 44, 34, 50, 17, 17, 17, 9].enumerated() {
      try sheet.setWidth(width, column: column)
    }
    try sheet.writeTitle(l.say("Posteringer \(number)", "Postings \(number)"))
    let titles = [
      l.say("Dato", "Date"), l.say("Bilag", "Voucher"), l.say("Projekt", "Project"),
      l.say("Budgetpost", "Budget line"), l.say("Tekst", "Text"), l.say("Beløb", "Amount"),
      l.say("Dækket af bevillinger", "Borne by grants"),
      l.say("Dækket af andre", "Borne by others"), l.say("Valuta", "Currency"),
    ]
    for (column, title) in titles.enumerated() {
      try sheet.write(title, Self.head, column, (5...7).contains(column) ? .headNumber : .head)
    }
    self.sheet = sheet
    return sheet
  }

  /// Writes what stands under the last sheet.
  func end() throws {
    guard let sheet else { return }
    let last = Self.head + rows
    try sheet.setTable(head: Self.head, lastRow: last, lastColumn: 8, frozenColumns: 0)
    var row = last + 1
    for (currency, sum) in sums.sorted(by: { $0.key.code < $1.key.code }) {
      try writeTotal(sum, currency, row, last, sheet)
      row += 1
    }
    try sheet.setPage(lastRow: row - 1, lastColumn: 8, footer: footer)
    self.sheet = nil
    rows = 0
    sums = [:]
  }

  /// The sum of the sheet's postings in one currency; two are never added.
  private func writeTotal(
    _ sum: (Money, Money, Money), _ currency: Currency, _ row: Int, _ last: Int,
    _ sheet: WorkbookSheet
  ) throws {
    let first = Self.head + 2
    try sheet.write(
      book.language.say("I alt på arket", "Total of the sheet"), row, 0, .totalText)
    for column in 1...4 { try sheet.writeBlank(row, column, .totalText) }
    for (offset, amount) in [sum.0, sum.1, sum.2].enumerated() {
      let letter = WorkbookSheet.letters(5 + offset)
      let range = "\(letter)\(first):\(letter)\(last + 1)"
      let formula =
        sums.count == 1
        ? "SUM(\(range))" : "SUMIF(I\(first):I\(last + 1),\"\(currency.code)\",\(range))"
      try sheet.write(
        formula: formula, value: amount.minorUnits, per: currency.minorUnitsPerUnit, row,
        5 + offset, .totalAmount(digits: currency.minorUnitDigits))
    }
    try sheet.write(currency.code, row, 8, .totalText)
  }
}
