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
    try replace(path) { partial in
      let descriptor = open(partial, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
      guard descriptor >= 0 else { throw WriteError(path: path, errno: errno) }
      defer { close(descriptor) }
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
      guard fsync(descriptor) == 0 else { throw WriteError(path: path, errno: errno) }
    }
  }

  /// Has a body write a file beside the path, and gives it the name when that has gone well.
  public static func replace(_ path: String, with body: (_ partial: String) throws -> Void) throws {
    let partial = path + ".part"
    do {
      try body(partial)
      guard rename(partial, path) == 0 else { throw WriteError(path: path, errno: errno) }
    } catch {
      unlink(partial)
      throw error
    }
  }
}
