import Foundation
import Glibc

/// A file of this process's own that is gone with it.
public final class TemporaryFile {
  public let path: String
  private var descriptor: Int32

  public init() throws {
    var template = Array((NSTemporaryDirectory() + "/grants-XXXXXX").utf8CString)
    descriptor = mkstemp(&template)
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    guard descriptor >= 0 else { throw AtomicFile.WriteError(path: path, errno: errno) }
  }

  deinit {
    if descriptor >= 0 { Glibc.close(descriptor) }
    unlink(path)
  }

  func write(_ bytes: [UInt8]) throws {
    try AtomicFile.write(bytes, into: descriptor, of: path)
  }

  func close() throws {
    let result = Glibc.close(descriptor)
    descriptor = -1
    guard result == 0 else { throw AtomicFile.WriteError(path: path, errno: errno) }
  }
}
