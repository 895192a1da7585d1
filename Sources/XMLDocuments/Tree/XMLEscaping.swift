/// Where text goes in a document, which decides what has to be escaped in it.
public enum XMLContext: Sendable {
  case text
  case attribute
}

extension [UInt8] {
  /// Adds text in such a way that it can never become markup. What XML cannot hold (control
  /// characters, U+FFFE, U+FFFF) is left out.
  public mutating func append(xml text: String, in context: XMLContext = .text) {
    var text = text
    text.withUTF8 { bytes in
      var start = 0
      for index in bytes.indices where XMLEscape.isSpecial[Int(bytes[index])] {
        guard let replacement = XMLEscape.replacement(for: bytes, at: index, context) else {
          continue
        }
        append(contentsOf: bytes[start..<index])
        append(contentsOf: replacement.bytes.utf8)
        start = index + replacement.length
      }
      append(contentsOf: bytes[start...])
    }
  }
}

/// What stands for a character in a document.
public enum XMLEscape {
  /// By byte, whether it may have to be replaced.
  static let isSpecial: [Bool] = (0..<256).map { byte in
    byte < 32 || byte == 0xEF || "&<>\"".utf8.contains(UInt8(byte))
  }

  /// What the character that begins at a byte is replaced by and how many bytes it has; nothing
  /// when it may stand as it is.
  public static func replacement(
    for bytes: UnsafeBufferPointer<UInt8>, at index: Int, _ context: XMLContext
  ) -> (bytes: String, length: Int)? {
    switch bytes[index] {
    case UInt8(ascii: "&"): ("&amp;", 1)
    case UInt8(ascii: "<"): ("&lt;", 1)
    case UInt8(ascii: ">"): ("&gt;", 1)
    case UInt8(ascii: "\""): context == .attribute ? ("&quot;", 1) : nil
    case 9: context == .attribute ? ("&#9;", 1) : nil
    case 10: context == .attribute ? ("&#10;", 1) : nil
    case 13: ("&#13;", 1)
    case 0..<32: ("", 1)
    case 0xEF:
      index + 2 < bytes.count && bytes[index + 1] == 0xBF && bytes[index + 2] >= 0xBE
        ? ("", 3) : nil
    default: nil
    }
  }
}
