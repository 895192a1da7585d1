import Foundation
import OfficePackages
import PortfolioModel

/// The rows of postings on their way into a workbook: one sheet after the other, and their texts.
struct PostingFilling {
  private let plan: PostingSheets
  private let around: [SheetAround]
  private let styles: PostingStyles
  private let tableOfTexts: Substring
  private var texts: SharedTexts
  private var done: [OfficePackage.Insertion] = []
  private var part: StreamedPart
  private var rows: SheetRows
  /// How many postings are on the sheet.
  private var count = 0
  /// The sums of the sheet in each currency: whole, borne by grants, borne by others.
  private var sums: [Currency: (Money, Money, Money)] = [:]

  private static let texts = "xl/sharedStrings.xml"

  /// - Parameter count: how many sheets of postings the workbook ends with.
  init(_ plan: PostingSheets, _ path: String, sheets count: Int) throws {
    let bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
    let package = try OfficePackage(bytes, limits: PackageLimits(ownFile: bytes.count))
    let sheets = package.parts.count { $0.text.hasPrefix("xl/worksheets/sheet") }
    self.plan = plan
    around = try (sheets - count + 1...sheets).map {
      try SheetAround(package, "xl/worksheets/sheet\($0).xml")
    }
    guard let styles = PostingStyles(row: around[0].shown) else {
      throw PackageError.damagedPart("xl/worksheets")
    }
    self.styles = styles
    let table = String(
      decoding: try package.content(of: PartName(Self.texts)) ?? [], as: UTF8.self)
    let counts = table.prefix(300).matches(of: /ount="([0-9]+)"/).compactMap { Int($0.output.1) }
    guard counts.count == 2, let first = table.firstRange(of: "<si>") else {
      throw PackageError.damagedPart(Self.texts)
    }
    tableOfTexts = table[first.lowerBound...].dropLast("</sst>".count)
    texts = try SharedTexts(after: counts[1], references: counts[0])
    part = try StreamedPart()
    rows = SheetRows(into: part)
  }

  /// Writes a posting in the next row.
  mutating func add(_ posting: ListedPosting) throws {
    if count == plan.postings.rowsPerSheet {
      try endSheet()
      part = try StreamedPart()
      rows = SheetRows(into: part)
    }
    let currency = posting.amount.currency
    let others = try posting.amount - posting.borneByGrants
    rows.begin(PostingSheets.head + 1 + count)
    rows.write(units: WorkbookSheet.serial(posting.day), per: 1, 0, style: styles.day)
    write(posting.name, 1, isOnce: true)
    write(posting.project, 2)
    write(posting.line, 3)
    write(posting.text, 4)
    try write(posting.amount, 5)
    try write(posting.borneByGrants, 6)
    try write(others, 7)
    write(currency.code, 8)
    rows.end()
    count += 1
    let held = sums[currency] ?? (.zero(currency), .zero(currency), .zero(currency))
    sums[currency] = (
      try held.0 + posting.amount, try held.1 + posting.borneByGrants, try held.2 + others
    )
  }

  private mutating func write(_ text: String, _ column: Int, isOnce: Bool = false) {
    rows.write(
      text: texts.number(of: text, isOnce: isOnce), column, style: styles.text)
  }

  private mutating func write(_ money: Money, _ column: Int) throws {
    try WorkbookSheet.checkRange(money.minorUnits)
    rows.write(
      units: money.minorUnits, per: money.currency.minorUnitsPerUnit, column,
      style: styles.amount(digits: money.currency.minorUnitDigits))
  }

  /// Ends the last sheet and puts all of them into the workbook.
  mutating func finish(_ path: String) throws {
    try endSheet()
    texts.flush()
    let head = """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
      count="\(texts.references)" uniqueCount="\(texts.count)">
      """
    done.append(
      OfficePackage.Insertion(
        part: Self.texts, before: Array((head + tableOfTexts).utf8), content: texts.part,
        behind: Array("</sst>".utf8)))
    try OfficePackage.insert(done, into: path)
  }

  /// Writes what stands under the postings of a sheet.
  private mutating func endSheet() throws {
    guard done.count < around.count else { throw PackageError.cannotWrite }
    let last = PostingSheets.head + count
    var row = last + 1
    for (currency, sum) in sums.sorted(by: { $0.key.code < $1.key.code }) {
      try writeTotal(sum, currency, row, last)
      row += 1
    }
    rows.flush()
    done.append(around[done.count].insertion(of: part, last: row - 1))
    count = 0
    sums = [:]
  }

  /// The sum of the sheet's postings in one currency; two are never added.
  private mutating func writeTotal(
    _ sum: (Money, Money, Money), _ currency: Currency, _ row: Int, _ last: Int
  ) throws {
    let first = PostingSheets.head + 2
    let style = styles.totalText
    rows.begin(row)
    let label = plan.language.say("I alt på arket", "Total of the sheet")
    rows.write(text: texts.number(of: label), 0, style: style)
    for column in 1...4 { rows.writeBlank(column, style: style) }
    for (offset, amount) in [sum.0, sum.1, sum.2].enumerated() {
      try WorkbookSheet.checkRange(amount.minorUnits)
      let letter = WorkbookSheet.letters(5 + offset)
      let range = "\(letter)\(first):\(letter)\(last + 1)"
      let formula =
        sums.count == 1
        ? "SUM(\(range))" : "SUMIF(I\(first):I\(last + 1),\"\(currency.code)\",\(range))"
      rows.write(
        formula: formula, units: amount.minorUnits, per: currency.minorUnitsPerUnit, 5 + offset,
        style: styles.total(digits: currency.minorUnitDigits))
    }
    rows.write(text: texts.number(of: currency.code), 8, style: style)
    rows.end()
  }
}
