import CLibXLSXWriter
import PortfolioModel
import Reporting

/// A sheet of a workbook.
final class WorkbookSheet {
  let sheet: UnsafeMutablePointer<lxw_worksheet>
  let name: String
  let book: Workbook
  var formats: WorkbookFormats { book.formats }

  init(_ sheet: UnsafeMutablePointer<lxw_worksheet>, name: String, of book: Workbook) {
    self.sheet = sheet
    self.name = name
    self.book = book
  }

  // MARK: - Cells

  /// Writes a text as it was typed: it can never become a formula, a number or a link.
  ///
  /// - Precondition: at most 32,767 UTF-16 code units, the most that a cell can hold.
  func write(_ text: String, _ row: Int, _ column: Int, _ use: WorkbookFormats.Use) throws {
    try book.check(
      worksheet_write_string(
        sheet, lxw_row_t(row), lxw_col_t(column), Self.escaped(text), formats[use]))
  }

  func write(_ amount: Money, _ row: Int, _ column: Int, isTotal: Bool = false) throws {
    try Self.checkRange(amount.minorUnits)
    let digits = amount.currency.minorUnitDigits
    try book.check(
      cxlsx_write_units(
        sheet, lxw_row_t(row), lxw_col_t(column), amount.minorUnits,
        amount.currency.minorUnitsPerUnit,
        formats[isTotal ? .totalAmount(digits: digits) : .amount(digits: digits)]))
  }

  func write(_ number: Int64, per unit: Int64 = 1, _ row: Int, _ column: Int) throws {
    try Self.checkRange(number)
    try book.check(
      cxlsx_write_units(
        sheet, lxw_row_t(row), lxw_col_t(column), number, unit, formats[.count]))
  }

  /// Writes a day as a day that can be sorted and reckoned with.
  func write(_ day: CalendarDate, _ row: Int, _ column: Int) throws {
    try book.check(
      cxlsx_write_units(
        sheet, lxw_row_t(row), lxw_col_t(column), Self.serial(day), 1, formats[.day]))
  }

  /// Days as Excel counts them: from 1 January 1900 as 1, with a 29 February of that year, which
  /// was not.
  static func serial(_ day: CalendarDate) -> Int64 {
    Int64(day.dayNumber + 25_569 - (day.year == 1900 && day.month < 3 ? 1 : 0))
  }

  /// Writes a formula with the value that it comes to, so that a program that does not reckon shows
  /// the right figure as well.
  func write(
    formula: String, value: Int64, per unit: Int64, _ row: Int, _ column: Int,
    _ use: WorkbookFormats.Use
  ) throws {
    try Self.checkRange(value)
    try book.check(
      cxlsx_write_formula_units(
        sheet, lxw_row_t(row), lxw_col_t(column), "=" + formula, value, unit, formats[use]))
  }

  /// Writes an empty cell that has a look.
  func writeBlank(_ row: Int, _ column: Int, _ use: WorkbookFormats.Use) throws {
    try book.check(worksheet_write_blank(sheet, lxw_row_t(row), lxw_col_t(column), formats[use]))
  }

  /// Writes the heading of the sheet into its first row.
  func writeTitle(_ text: String) throws {
    try book.check(cxlsx_set_row(sheet, 0, 24))
    try write(text, 0, 0, .title)
  }

  /// Writes a text over several columns, as high as it needs in lines of `width` characters.
  func writeLine(
    _ text: String, _ row: Int, upTo lastColumn: Int, width: Int, _ use: WorkbookFormats.Use
  ) throws {
    try setHeight(lines: Self.lines(of: text, width: width), row: row)
    guard lastColumn > 0 else { return try write(text, row, 0, use) }
    try book.check(
      worksheet_merge_range(
        sheet, lxw_row_t(row), 0, lxw_row_t(row), lxw_col_t(lastColumn), Self.escaped(text),
        formats[use]))
  }

  /// Makes a row so high that so many lines can be read, as far as a row can be (409 points).
  /// Programs that open a workbook do not all find the height themselves.
  func setHeight(lines: Int, row: Int) throws {
    guard lines > 1 else { return }
    try book.check(cxlsx_set_row(sheet, lxw_row_t(row), Int32(min(400, lines * 15))))
  }

  /// The lines that a text takes when it is broken between words.
  static func lines(of text: String, width: Int) -> Int {
    var lines = 0
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      var left = 0
      lines += 1
      for word in paragraph.split(separator: " ") {
        if left > 0, left + 1 + word.count > width {
          lines += 1
          left = 0
        }
        left += word.count + (left > 0 ? 1 : 0)
        lines += max(0, left - 1) / max(1, width)
        left = left > width ? left % max(1, width) : left
      }
    }
    return lines
  }

  static func checkRange(_ units: Int64) throws {
    guard units.magnitude <= UInt64(Workbook.largestUnits) else { throw MoneyError.outOfRange }
  }

  /// A workbook takes `_x0041_` in a text for `A`; what looks like it is written so that it stays.
  static func escaped(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "_")), text.contains("_x") else { return text }
    var result = ""
    var rest = Substring(text)
    while let start = rest.firstRange(of: "_x") {
      let digits = rest[start.upperBound...].prefix(4)
      let after = rest[digits.endIndex...].first
      result += rest[..<start.lowerBound]
      let isEscape = digits.count == 4 && digits.allSatisfy(\.isHexDigit) && after == "_"
      result += isEscape ? "_x005F_x" : "_x"
      rest = rest[start.upperBound...]
    }
    return result + rest
  }

  // MARK: - The page

  func setWidth(_ characters: Int, column: Int) throws {
    try book.check(
      cxlsx_set_columns(sheet, lxw_col_t(column), lxw_col_t(column), Int32(characters)))
  }

  /// Heading stays in view and on every printed page; rows can be filtered by it.
  func setTable(head: Int, lastRow: Int, lastColumn: Int, frozenColumns: Int) throws {
    worksheet_freeze_panes(sheet, lxw_row_t(head + 1), lxw_col_t(frozenColumns))
    try book.check(worksheet_repeat_rows(sheet, lxw_row_t(head), lxw_row_t(head)))
    guard lastRow > head else { return }
    try book.check(
      worksheet_autofilter(
        sheet, lxw_row_t(head), 0, lxw_row_t(lastRow), lxw_col_t(lastColumn)))
  }

  /// A4 on its side, as wide as the table, with what has to stand on every page.
  func setPage(lastRow: Int, lastColumn: Int, footer: String) throws {
    worksheet_set_paper(sheet, 9)
    worksheet_set_landscape(sheet)
    worksheet_fit_to_pages(sheet, 1, 0)
    cxlsx_set_margins(sheet, 12, 14, 16)
    try book.check(
      worksheet_print_area(sheet, 0, 0, lxw_row_t(lastRow), lxw_col_t(lastColumn)))
    let page = book.language.say("Side &P af &N", "Page &P of &N")
    // An ampersand begins a code in a footer; two are one of them.
    let text = footer.split(separator: "&", omittingEmptySubsequences: false)
      .joined(separator: "&&")
    try book.check(worksheet_set_footer(sheet, "&L\(text)&R\(page)"))
  }

  /// `A`, `B`, …, `AA` for a column.
  static func letters(_ column: Int) -> String {
    let (rest, last) = (column / 26, column % 26)
    let letter = String(UnicodeScalar(UInt8(65 + last)))
    return rest == 0 ? letter : letters(rest - 1) + letter
  }
}
