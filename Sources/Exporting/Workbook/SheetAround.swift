import OfficePackages

/// What stands around the rows of a sheet of postings, as the library has made it.
struct SheetAround {
  /// The row that shows how the cells look; it is replaced by the postings.
  let shown: Substring
  private let part: String
  private let before: Substring
  private let behind: Substring

  /// - Throws: `PackageError.damagedPart` when it is not what the library makes.
  init(_ package: OfficePackage, _ part: String) throws {
    let text = String(
      decoding: try package.content(of: PartName(part)) ?? [], as: UTF8.self)
    guard let start = text.firstRange(of: "<row r=\"\(PostingSheets.head + 2)\""),
      let end = text.firstRange(of: "</sheetData>")
    else { throw PackageError.damagedPart(part) }
    self.part = part
    before = text[..<start.lowerBound]
    shown = text[start.lowerBound..<end.lowerBound]
    behind = text[end.lowerBound...]
  }

  /// The sheet with its rows, the last of which has a number, counted from 0.
  func insertion(of rows: StreamedPart, last: Int) -> OfficePackage.Insertion {
    let range = "A1:\(WorkbookSheet.letters(PostingSheets.lastColumn))\(last + 1)"
    let head = before.replacing(
      /<dimension ref="[A-Z0-9:]+"\/>/, with: "<dimension ref=\"\(range)\"/>")
    return OfficePackage.Insertion(
      part: part, before: Array(head.utf8), content: rows, behind: Array(behind.utf8))
  }
}
