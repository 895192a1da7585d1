/// A header of a mail, as RFC 5322 and RFC 2047 have it.
struct MailHeader {
  let name: String
  let value: String

  /// A header whose value is made of what a header may hold.
  init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }

  /// A header of any text: on one line, whatever line breaks there are in it, and in encoded words
  /// where it is not short and all printable ASCII.
  init(_ name: String, text: String) {
    let text = Self.onOneLine(text)
    let room = Self.lineLimit - name.utf8.count - 2
    let isPlain =
      text.utf8.count <= room && !text.contains("=?")
      && text.utf8.allSatisfy { (0x20..<0x7F).contains($0) }
    self.init(name, isPlain ? text : Self.encodedWords(text, firstRoom: room))
  }

  /// The header with its end: LF alone, as sendmail takes it and a terminal shows it.
  var line: String { "\(name): \(value)\n" }

  /// White space and control characters, and what some programs take for line breaks, as one space.
  static func onOneLine(_ text: String) -> String {
    text.unicodeScalars.split { scalar in
      scalar.value <= 0x20 || (0x7F...0xA0).contains(scalar.value)
        || [0x2028, 0x2029].contains(scalar.value)
    }.map { String($0) }.joined(separator: " ")
  }

  /// Characters of a line and of an encoded word (RFC 2047, section 2).
  private static let lineLimit = 76
  private static let wordLimit = 75
  private static let opening = "=?UTF-8?Q?"
  private static let closing = "?="

  /// The text in encoded words, one on a line; no code point is divided between two.
  ///
  /// - Parameter firstRoom: characters that the first may take.
  static func encodedWords(_ text: String, firstRoom: Int) -> String {
    var words: [String] = []
    var word = ""
    for scalar in text.unicodeScalars {
      let piece = quoted(scalar)
      let room =
        (words.isEmpty ? min(firstRoom, wordLimit) : wordLimit)
        - opening.count - closing.count
      if !word.isEmpty, word.count + piece.count > room {
        words.append(word)
        word = ""
      }
      word += piece
    }
    return (words + [word]).map { opening + $0 + closing }.joined(separator: "\n ")
  }

  /// The "Q" encoding, with only that as it is which is safe in every place of a header
  /// (section 5, rule 3).
  private static func quoted(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case " ": "_"
    case "a"..."z", "A"..."Z", "0"..."9", "!", "*", "+", "-", "/": String(scalar)
    default: Hexadecimal.escaped(String(scalar).utf8, by: "=")
    }
  }
}

/// Octets as two hexadecimal digits each.
enum Hexadecimal {
  private static let digits = Array("0123456789ABCDEF")

  /// `=C3=A5`.
  static func escaped(_ octets: some Sequence<UInt8>, by mark: Character) -> String {
    octets.map { "\(mark)\(digits[Int($0 >> 4)])\(digits[Int($0 & 15)])" }.joined()
  }
}
