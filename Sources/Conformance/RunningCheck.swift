import Foundation
import Glibc

/// A check of a file that goes on, on a thread of its own, while the file is being written: what is
/// long is made and checked in the time of the slower of the two.
///
/// ```
/// let running = try RunningCheck(check, name: "activities.xml", as: format)
/// try running.pass(bytes)          // as often as there are more
/// let result = try running.finish()
/// ```
public final class RunningCheck: @unchecked Sendable {
  /// `F_SETPIPE_SZ`, which fcntl.h has for GNU programs alone.
  private static let setPipeSize: Int32 = 1031

  private var writing: Int32
  private let end = DispatchSemaphore(value: 0)
  // Written by the thread before it signals the end, and read after that.
  private var result: Result<FormatCheck.Result, any Error>?

  /// - Parameter name: what messages call it.
  /// - Throws: `FormatCheck.CheckError.cannotRead` where the system has no more files to give.
  public init(_ check: FormatCheck, name: String, as format: FileFormat) throws {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else {
      throw FormatCheck.CheckError.cannotRead(path: name, errno: errno)
    }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    writing = ends[1]
    // Room for what is made at once, so that neither waits for the other; less where it is refused.
    _ = fcntl(writing, Self.setPipeSize, 1 << 20)
    // The reader closes its end; this one empties the pipe, so that the writer never waits in vain.
    let (reading, rest) = (ends[0], fcntl(ends[0], F_DUPFD_CLOEXEC, 0))
    Thread.detachNewThread {
      self.result = Result { try check.check(pipe: reading, name: name, as: format) }
      Self.drain(rest)
      self.end.signal()
    }
  }

  /// Gives it more of the file.
  public func pass(_ bytes: [UInt8]) throws {
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { write(writing, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw FormatCheck.CheckError.cannotRead(path: "", errno: errno) }
      written += count
    }
  }

  /// What came of it, once the file is whole.
  ///
  /// - Throws: as `FormatCheck.check` does.
  public func finish() throws -> FormatCheck.Result {
    stop()
    guard let result else { preconditionFailure("the thread signals after it has set the result") }
    return try result.get()
  }

  /// Ends it, whatever would come of it.
  public func stop() {
    guard writing >= 0 else { return }
    close(writing)
    writing = -1
    end.wait()
  }

  private static func drain(_ descriptor: Int32) {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count == 0 || (count < 0 && errno != EINTR) { break }
    }
    close(descriptor)
  }
}
