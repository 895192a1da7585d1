import Glibc

/// Questions about files.
enum FileAccess {
  static func isReadable(_ path: String) -> Bool { access(path, R_OK) == 0 }
  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

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

  /// What the operating system says of an error number, without its number.
  static func words(_ code: Int32) -> String { String(cString: strerror(code)) }
}
