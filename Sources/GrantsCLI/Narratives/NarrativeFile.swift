import Foundation
import PortfolioModel

/// A text file that a narrative is taken from.
enum NarrativeFile {
  /// Bytes that are read at most; a text has far fewer.
  static let limit = 1_000_000

  /// The text of a file, with the line breaks of this system and none at its end.
  ///
  /// - Throws: `FileFault`, or `Findings` for what is no text.
  static func read(_ path: String) throws -> String {
    guard let file = FileHandle(forReadingAtPath: path),
      let data = try? file.read(upToCount: limit + 1)
    else {
      guard FileAccess.isReadable(path) else {
        throw FileFault.cannotRead(path: path, errno: FileAccess.exists(path) ? EACCES : ENOENT)
      }
      return ""
    }
    let place = Finding.Place(file: FileAccess.name(of: path))
    guard data.count <= limit else {
      throw Findings([Finding(.fileTooLarge(limit: limit), place: place)])
    }
    guard let text = String(validating: data, as: UTF8.self) else {
      throw Findings([Finding(.wrongEncoding(detail: "UTF-8"), place: place)])
    }
    return plain(text)
  }

  static func plain(_ text: String) -> String {
    var text = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
    if text.hasPrefix("\u{FEFF}") { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return text
  }
}
