/// Finds the tags in a text.
///
/// Bytes of UTF-8 are scanned: braces are bytes of their own in it, and what lies between them is
/// not looked at until it is a tag.
struct TagScanner {
  struct Found: Hashable {
    /// The bytes of the text that it takes up, braces included.
    let range: Range<Int>
    let kind: Tag.Kind
    /// The name, as it stands; empty where the kind has none.
    let name: String
  }

  private static let open = UInt8(ascii: "{")
  private static let close = UInt8(ascii: "}")

  /// The tags in their order. What begins like one and does not end is there as `unclosed`.
  static func tags(in text: [UInt8]) -> [Found] {
    var found: [Found] = []
    var position = 0
    // Where the next tag ends, looked for once however many beginnings stand before it.
    var end = 0
    while let start = next(open, in: text, from: position) {
      if end < start + 2 { end = next(close, in: text, from: start + 2) ?? text.count }
      let tag = self.tag(in: text, from: start, to: end)
      found.append(tag)
      position = tag.range.upperBound
    }
    return found
  }

  /// Where two equal braces stand next to each other.
  private static func next(_ brace: UInt8, in text: [UInt8], from position: Int) -> Int? {
    var index = position
    while index + 1 < text.count {
      if text[index] != brace {
        index += 1
      } else if text[index + 1] == brace {
        return index
      } else {
        index += 2
      }
    }
    return nil
  }

  /// - Parameter end: where the two braces stand that end it; the text's end when there are none.
  private static func tag(in text: [UInt8], from start: Int, to end: Int) -> Found {
    let inner = start + 2
    guard end < text.count else { return unclosed(text, start..<text.count) }
    let isTriple = text[inner] == open
    let isComment = !isTriple && first(in: text[inner..<end]) == UInt8(ascii: "!")
    // `{{a {{b}}`: the first of them was forgotten.
    if !isComment, let other = next(open, in: text, from: inner + (isTriple ? 1 : 0)), other < end {
      return unclosed(text, start..<other)
    }
    if isTriple {
      let isWhole = end + 2 < text.count && text[end + 2] == close
      return Found(
        range: start..<end + (isWhole ? 3 : 2), kind: .unsupported(.unescaped),
        name: trimmed(text[inner + 1..<end]))
    }
    let (kind, name) = reading(text[inner..<end])
    return Found(range: start..<end + 2, kind: kind, name: name)
  }

  private static func unclosed(_ text: [UInt8], _ range: Range<Int>) -> Found {
    let shown = text[range.lowerBound..<min(range.upperBound, range.lowerBound + 40)]
    return Found(range: range, kind: .unclosed, name: trimmed(shown.dropFirst(2)))
  }

  private static func reading(_ content: ArraySlice<UInt8>) -> (Tag.Kind, String) {
    guard let mark = first(in: content) else { return (.empty, "") }
    let kind: Tag.Kind? =
      switch mark {
      case UInt8(ascii: "#"): .section
      case UInt8(ascii: "^"): .inverted
      case UInt8(ascii: "/"): .end
      case UInt8(ascii: "!"): .comment
      case UInt8(ascii: "&"): .unsupported(.unescaped)
      case UInt8(ascii: ">"): .unsupported(.partial)
      case UInt8(ascii: "<"), UInt8(ascii: "$"): .unsupported(.inheritance)
      case UInt8(ascii: "="): .unsupported(.delimiters)
      default: nil
      }
    guard let kind else { return (.value, trimmed(content)) }
    let name = kind == .comment ? "" : trimmed(content.drop { isSpace($0) }.dropFirst())
    return name.isEmpty && kind != .comment ? (.empty, "") : (kind, name)
  }

  private static func first(in content: ArraySlice<UInt8>) -> UInt8? {
    content.first { !isSpace($0) }
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }

  /// Without the white space around it, of which Word knows several kinds, and without the marks
  /// that are not seen (soft hyphens, joiners, the mark of a right-to-left text).
  private static func trimmed(_ content: ArraySlice<UInt8>) -> String {
    let text = String(decoding: content, as: UTF8.self)
    let seen = text.unicodeScalars.filter { $0.properties.generalCategory != .format }
    var name = Substring(String(String.UnicodeScalarView(seen)))
    while let last = name.last, last.isWhitespace { name.removeLast() }
    return String(name.drop(while: \.isWhitespace))
  }
}
