import CLibXLSXWriter
import Glibc
import PortfolioModel
import Reporting

/// A workbook that is written into a file. The same bytes for the same cells and the same day.
final class Workbook {
  /// The most rows of data on a sheet; with its heading and total it stays under Excel's 1,048,576.
  static let rowsPerSheet = 1_000_000
  /// The largest amount in minor units: Excel keeps fifteen digits of a number.
  static let largestUnits: Int64 = 999_999_999_999_999

  let language: Language
  let formats: WorkbookFormats
  private let path: String
  private var book: UnsafeMutablePointer<lxw_workbook>?

  /// Begins a workbook.
  ///
  /// - Parameter created: the day that stands in its properties, in the place of a clock.
  /// - Throws: `AtomicFile.WriteError` when it cannot be made.
  init(
    path: String, title: String, organisation: String, created: CalendarDate, _ language: Language
  ) throws {
    // The library only tries when it is done, and then says so on the terminal by itself.
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw AtomicFile.WriteError(path: path, errno: errno) }
    close(descriptor)
    guard let book = workbook_new(path) else {
      throw AtomicFile.WriteError(path: path, errno: ENOMEM)
    }
    self.path = path
    self.language = language
    self.book = book
    formats = WorkbookFormats(book, language)
    let result = title.withMutableCString { title in
      organisation.withMutableCString { organisation in
        cxlsx_set_properties(book, title, organisation, Int64(created.dayNumber) * 86_400)
      }
    }
    try check(result)
  }

  deinit { if let book { lxw_workbook_free(book) } }

  /// A new sheet after the others.
  ///
  /// - Parameter name: at most 31 characters, without any of `[]:*?/\`.
  func addSheet(_ name: String) throws -> WorkbookSheet {
    guard let book, let sheet = workbook_add_worksheet(book, name) else {
      throw AtomicFile.WriteError(path: path, errno: EINVAL)
    }
    return WorkbookSheet(sheet, name: name, of: self)
  }

  func addChart(_ kind: lxw_chart_type) throws -> UnsafeMutablePointer<lxw_chart> {
    guard let book, let chart = workbook_add_chart(book, UInt8(kind.rawValue)) else {
      throw AtomicFile.WriteError(path: path, errno: ENOMEM)
    }
    return chart
  }

  /// Ends the workbook; the file is then whole.
  func finish() throws {
    guard let book else { return }
    self.book = nil
    errno = 0
    let result = workbook_close(book)
    guard result == LXW_NO_ERROR else {
      throw AtomicFile.WriteError(path: path, errno: errno == 0 ? EIO : errno)
    }
  }

  /// Throws where the library says no: a fault of the program's, as what it is given is bounded.
  func check(_ result: lxw_error) throws {
    guard result == LXW_NO_ERROR else {
      throw AtomicFile.WriteError(path: path, errno: EINVAL)
    }
  }
}

extension String {
  /// The library takes some of its texts as mutable, though it only copies them.
  func withMutableCString<Result>(
    _ body: (UnsafeMutablePointer<CChar>?) -> Result
  ) -> Result {
    var bytes = utf8CString
    return bytes.withUnsafeMutableBufferPointer { body($0.baseAddress) }
  }
}
