import Glibc
import OfficePackages
import PortfolioModel
import Reporting

/// The postings of a year, to be listed one after the other.
public struct ListedPostings {
  let count: Int
  let list: ((ListedPosting) throws -> Void) throws -> Void
  /// How many a sheet takes.
  package var rowsPerSheet = Workbook.rowsPerSheet

  /// - Parameters:
  ///   - count: how many there are.
  ///   - list: hands every one on.
  public init(
    count: Int, list: @escaping ((ListedPosting) throws -> Void) throws -> Void
  ) {
    self.count = count
    self.list = list
  }
}

/// Every posting, one row each, over as many sheets as it takes. The library makes the sheets with
/// all that stands around the rows; the rows, of which there may be a million, are written here.
struct PostingSheets {
  let postings: ListedPostings
  let language: Language

  static let head = 2
  static let lastColumn = 8

  private func rows(of sheet: Int) -> Int {
    min(postings.rowsPerSheet, postings.count - sheet * postings.rowsPerSheet)
  }

  private var sheetCount: Int {
    (postings.count + postings.rowsPerSheet - 1) / postings.rowsPerSheet
  }

  private func name(_ sheet: Int) -> String {
    language.say("Posteringer \(sheet + 1)", "Postings \(sheet + 1)")
  }

  // MARK: - Around the rows

  /// Adds the sheets, each with one row that shows how its cells look.
  func addSheets(to book: Workbook, footer: String) throws {
    for sheet in 0..<sheetCount { try addSheet(sheet, to: book, footer) }
  }

  private func addSheet(_ index: Int, to book: Workbook, _ footer: String) throws {
    let l = language
    let sheet = try book.addSheet(name(index))
    for (column, width) in [12, 20, 44, 34, 50, 17, 17, 17, 9].enumerated() {
      try sheet.setWidth(width, column: column)
    }
    try sheet.writeTitle(name(index))
    let titles = [
      l.say("Dato", "Date"), l.say("Bilag", "Voucher"), l.say("Projekt", "Project"),
      l.say("Budgetpost", "Budget line"), l.say("Tekst", "Text"), l.say("Beløb", "Amount"),
      l.say("Dækket af bevillinger", "Borne by grants"),
      l.say("Dækket af andre", "Borne by others"), l.say("Valuta", "Currency"),
    ]
    for (column, title) in titles.enumerated() {
      try sheet.write(title, Self.head, column, (5...7).contains(column) ? .headNumber : .head)
    }
    for (column, use) in PostingStyles.uses.enumerated() {
      try sheet.writeBlank(Self.head + 1, column, use)
    }
    let last = Self.head + rows(of: index)
    try sheet.setTable(
      head: Self.head, lastRow: last, lastColumn: Self.lastColumn, frozenColumns: 0)
    try sheet.setPage(lastRow: last + 1, lastColumn: Self.lastColumn, footer: footer)
  }

  // MARK: - The rows

  /// Writes the rows into the finished workbook.
  ///
  /// - Throws: `AtomicFile.WriteError`.
  func fill(_ path: String) throws {
    guard postings.count > 0 else { return }
    errno = 0
    do {
      var filling = try PostingFilling(self, path, sheets: sheetCount)
      try postings.list { try filling.add($0) }
      try filling.finish(path)
    } catch is PackageError {
      throw AtomicFile.WriteError(path: path, errno: errno == 0 ? EIO : errno)
    }
  }
}
