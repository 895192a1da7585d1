import PortfolioModel

/// A text file that a narrative is taken from.
enum NarrativeFile {
  /// Bytes that are read at most; a text has far fewer.
  static let limit = 1_000_000

  /// The text of a file, with the line breaks of this system and none at its end.
  ///
  /// - Throws: `FileFault`, or `Findings` for what is no text.
  static func read(_ path: String) throws -> String {
    let bytes = try FileAccess.bytes(of: path, limit: limit)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      let place = Finding.Place(file: FileAccess.name(of: path))
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
