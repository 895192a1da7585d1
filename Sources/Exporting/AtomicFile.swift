import Glibc

/// The one place that writes a finished file: whole under its name, or not at all.
public enum AtomicFile {
  /// Why a file could not be written. What was there before is unchanged.
  public struct WriteError: Error, Hashable, Sendable {
    public let path: String
    public let errno: Int32
  }

  /// Puts bytes under a path.
  public static func write(_ bytes: [UInt8], to path: String) throws {
    try replace(path, mode: 0o644) { partial in
      let descriptor = open(partial, O_WRONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw WriteError(path: path, errno: errno) }
      defer { close(descriptor) }
      try write(bytes, into: descriptor, of: path)
      guard fsync(descriptor) == 0 || errno == EINVAL || errno == EROFS else {
        throw WriteError(path: path, errno: errno)
      }
    }
  }

  /// Puts what another file holds under a path, a piece at a time.
  public static func copy(_ source: String, to path: String) throws {
    try replace(path, mode: 0o644) { partial in
      let input = open(source, O_RDONLY | O_CLOEXEC)
      guard input >= 0 else { throw WriteError(path: source, errno: errno) }
      defer { close(input) }
      let output = open(partial, O_WRONLY | O_CLOEXEC)
      guard output >= 0 else { throw WriteError(path: path, errno: errno) }
      defer { close(output) }
      var piece = [UInt8](repeating: 0, count: 1 << 20)
      while true {
        let count = read(input, &piece, piece.count)
        guard count >= 0 else { throw WriteError(path: source, errno: errno) }
        guard count > 0 else { break }
        try write(Array(piece[..<count]), into: output, of: path)
      }
      guard fsync(output) == 0 || errno == EINVAL || errno == EROFS else {
        throw WriteError(path: path, errno: errno)
      }
    }
  }

  /// Writes all of the bytes, in as many calls as it takes.
  static func write(_ bytes: [UInt8], into descriptor: Int32, of path: String) throws {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer -> Int in
        guard let base = buffer.baseAddress else { return 0 }
        return Glibc.write(descriptor, base + written, buffer.count - written)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw WriteError(path: path, errno: errno) }
      written += count
    }
  }

  /// Has a body write into an empty file beside the path, and gives that the name when all has
  /// gone well. What is no file but a device or a pipe, such as `/dev/stdout`, is written to as it
  /// is: it must not be replaced by a file.
  ///
  /// - Parameter mode: the new file's permissions, before the process's own mask.
  public static func replace(
    _ path: String, mode: mode_t = 0o600, with body: (_ partial: String) throws -> Void
  ) throws {
    if isDevice(path) { return try body(path) }
    // A name of this process's own, made anew: nobody's link is followed or file overwritten.
    let partial = "\(path).\(getpid()).part"
    unlink(partial)
    let descriptor = open(partial, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw WriteError(path: path, errno: errno) }
    close(descriptor)
    do {
      try body(partial)
      guard rename(partial, path) == 0 else { throw WriteError(path: path, errno: errno) }
    } catch {
      unlink(partial)
      throw error
    }
  }

  /// Whether something is there that is no file and no folder.
  static func isDevice(_ path: String) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0 else { return false }
    return ![S_IFREG, S_IFDIR].contains(status.st_mode & S_IFMT)
  }
}
