import Foundation
import PortfolioModel
import Reporting

/// Questions about files.
enum FileAccess {
  static func isReadable(_ path: String) -> Bool { access(path, R_OK) == 0 }
  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// The content of a file.
  ///
  /// - Throws: `FileFault`, or `Findings` when it has more bytes than the limit.
  static func bytes(of path: String, limit: Int) throws -> [UInt8] {
    guard let file = FileHandle(forReadingAtPath: path), isReadable(path) else {
      throw FileFault.cannotRead(path: path, errno: exists(path) ? EACCES : ENOENT)
    }
    let data: Data?
    do { data = try file.read(upToCount: limit + 1) } catch {
      throw FileFault.cannotRead(path: path, errno: EISDIR)
    }
    let bytes = [UInt8](data ?? Data())
    guard bytes.count <= limit else {
      throw Findings([Finding(.fileTooLarge(limit: limit), place: .init(file: name(of: path)))])
    }
    return bytes
  }

  /// Makes a folder and those that lead to it.
  static func makeFolder(_ path: String) throws {
    guard !path.isEmpty, !exists(path) else { return }
    if let slash = path.lastIndex(of: "/"), slash != path.startIndex {
      try makeFolder(String(path[..<slash]))
    }
    guard mkdir(path, 0o755) == 0 || errno == EEXIST else {
      throw FileFault.cannotWrite(path: path, errno: errno)
    }
  }

  /// The last part of a path.
  static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// What an error number of the operating system means.
  static func words(_ code: Int32, _ l: Language) -> String {
    switch code {
    case ENOENT:
      l.say("filen eller mappen findes ikke", "the file or folder is not there")
    case EACCES, EPERM: l.say("der er ikke adgang til den", "access to it is denied")
    case EISDIR: l.say("det er en mappe", "it is a folder")
    case ENOTDIR:
      l.say(
        "en del af stien er en fil og ikke en mappe",
        "a part of the path is a file and not a folder")
    case ENOSPC, EDQUOT: l.say("der er ikke plads på disken", "the disk has no room")
    case EFBIG:
      l.say("filen bliver større, end den må være", "the file grows larger than it may be")
    case EROFS: l.say("disken kan kun læses", "the disk can only be read")
    case ENAMETOOLONG: l.say("navnet er for langt", "the name is too long")
    case ELOOP: l.say("henvisningerne går i ring", "its links go round in a circle")
    case EIO: l.say("disken svarer med en fejl", "the disk answers with an error")
    default: String(cString: strerror(code))
    }
  }
}
