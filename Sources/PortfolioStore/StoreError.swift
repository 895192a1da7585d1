import GRDB
import PortfolioModel

/// Why the portfolio could not be opened, read or written. Nothing has been changed when one is
/// thrown.
public enum StoreError: Error, Hashable, Sendable {
  /// There is no portfolio at the path.
  case notFound(path: String)
  /// A new portfolio was asked for where there is a file already.
  case exists(path: String)
  /// The file is something else than a portfolio.
  case notAPortfolio(path: String)
  /// A later release of the program has written it.
  case madeByNewerVersion(path: String)
  /// The file or its folder may not be opened, or not be written to.
  case noPermission(path: String)
  /// The file may not be read.
  case notReadable(path: String)
  case folderMissing(path: String)
  /// Another program is writing, and did not finish within the time that is waited.
  case busy(path: String)
  case diskFull(path: String)
  /// SQLite finds the file broken.
  case damaged(path: String, detail: String)
  /// The database itself has refused what the checks before it let through; `rule` is the name
  /// that the constraint or trigger goes by.
  case refused(rule: String)
  /// An amount went beyond what 64 bits hold.
  case sumTooLarge
  case unexpected(detail: String)

  private static let writeFailures: [ResultCode] = [
    .SQLITE_IOERR_WRITE, .SQLITE_IOERR_SHMSIZE, .SQLITE_IOERR_FSYNC, .SQLITE_IOERR_TRUNCATE,
  ]

  init(_ error: DatabaseError, path: String) {
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(path: path)
    case .SQLITE_FULL: self = .diskFull(path: path)
    // A write past a file-size limit or a quota comes back as an input/output error.
    case .SQLITE_IOERR where Self.writeFailures.contains(error.extendedResultCode):
      self = .diskFull(path: path)
    case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM: self = .noPermission(path: path)
    case .SQLITE_NOTADB: self = .notAPortfolio(path: path)
    case .SQLITE_CORRUPT: self = .damaged(path: path, detail: error.message ?? "")
    case .SQLITE_CONSTRAINT: self = .refused(rule: error.message ?? "")
    case .SQLITE_ERROR where error.message == "integer overflow": self = .sumTooLarge
    default: self = .unexpected(detail: error.description)
    }
  }
}
