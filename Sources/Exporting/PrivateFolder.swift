import Foundation
import Glibc

/// A folder among the temporary ones that only this user can look into.
enum PrivateFolder {
  /// Why there is none.
  struct CannotMake: Error { let errno: Int32 }

  /// Makes one, and gives its path.
  ///
  /// - Parameter use: a word of its name, to tell by what it is for.
  static func make(for use: String) throws(CannotMake) -> String {
    let base = FileManager.default.temporaryDirectory.path(percentEncoded: false)
    var template = Array((base + "/grants-\(use)-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else { throw CannotMake(errno: errno) }
    return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
