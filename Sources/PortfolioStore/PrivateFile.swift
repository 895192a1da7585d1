import Glibc

/// Files that only their owner can read.
enum PrivateFile {
  /// Makes an empty file of mode 0600.
  ///
  /// - Parameter makingFolders: whether to make the folders that lead to it, with mode 0700.
  static func create(at path: String, makingFolders: Bool) throws(StoreError) {
    if makingFolders, let slash = path.lastIndex(of: "/"), slash != path.startIndex {
      try makeFolders(String(path[..<slash]))
    }
    let descriptor = open(path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw error(of: errno, path: path) }
    close(descriptor)
  }

  /// The first bytes of a file; fewer where it has fewer.
  static func header(of path: String, count: Int) throws(StoreError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      let code = errno
      guard code != EACCES, code != EPERM else { throw .notReadable(path: path) }
      throw error(of: code, path: path)
    }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: count)
    let length = read(descriptor, &bytes, count)
    return length == count ? bytes : []
  }

  /// Gives a file its name, which nobody else may have taken in the meantime, for good: also after
  /// a power cut.
  static func publish(_ partial: String, as path: String) throws(StoreError) {
    if link(partial, path) == 0 {
      unlink(partial)
    } else if errno == EEXIST {
      throw .exists(path: path)
    } else {
      // A disk without hard links, such as a memory stick: the look and the renaming are two steps.
      guard access(path, F_OK) != 0 else { throw .exists(path: path) }
      guard rename(partial, path) == 0 else { throw error(of: errno, path: path) }
    }
    syncFolder(of: path)
  }

  /// Has the names in a file's folder written to the disk.
  static func syncFolder(of path: String) {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  private static func makeFolders(_ folder: String) throws(StoreError) {
    if access(folder, F_OK) == 0 { return }
    if let slash = folder.lastIndex(of: "/"), slash != folder.startIndex {
      try makeFolders(String(folder[..<slash]))
    }
    guard mkdir(folder, 0o700) == 0 || errno == EEXIST else {
      throw error(of: errno, path: folder)
    }
  }

  static func error(of code: Int32, path: String) -> StoreError {
    switch code {
    case EEXIST: .exists(path: path)
    case EACCES, EPERM, EROFS: .noPermission(path: path)
    case ENOSPC, EDQUOT, EFBIG: .diskFull(path: path)
    case ENOENT, ENOTDIR: .folderMissing(path: path)
    default: .unexpected(detail: "errno \(code)")
    }
  }
}
