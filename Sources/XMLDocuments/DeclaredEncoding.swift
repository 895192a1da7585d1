/// The encoding that a document declares. Only those are read that have ASCII's letters as they are,
/// or with zero bytes between them: in others (UTF-7, EBCDIC) markup hides from whoever looks at the
/// bytes.
enum DeclaredEncoding {
  /// Within how many letters the declaration must end.
  static let length = 1024
  private static let prefixes = [
    "UTF-8", "UTF8", "UTF-16", "UTF16", "US-ASCII", "ASCII", "ISO-8859-", "ISO8859-", "LATIN1",
    "WINDOWS-125", "CP125",
  ]

  /// Whether a document that begins with these bytes is in one of them, as far as they tell.
  static func isRead(_ head: [UInt8]) -> Bool {
    // `<?xm` in EBCDIC, by which libxml2 knows it.
    guard !head.starts(with: [0x4C, 0x6F, 0xA7, 0x94]) else { return false }
    let letters = head.prefix(2 * length).filter { $0 != 0 }.drop { $0 > 127 }
    let text = String(decoding: letters, as: UTF8.self)
    guard text.hasPrefix("<?xml"), text.dropFirst(5).first?.isWhitespace == true else {
      return true
    }
    guard let end = text.firstRange(of: "?>") else { return letters.count < length }
    guard let name = text[..<end.lowerBound].firstRange(of: "encoding") else { return true }
    let declared = text[name.upperBound..<end.lowerBound].drop { $0.isWhitespace || $0 == "=" }
      .dropFirst().uppercased()
    return prefixes.contains { declared.hasPrefix($0) }
  }
}
