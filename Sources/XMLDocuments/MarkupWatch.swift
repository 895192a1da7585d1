import Glibc

/// Watches the bytes of a document for what no honest one has and libxml2 itself does not bound,
/// before it sees them.
///
/// What it does with the attributes of a tag grows with their square. And it reads on to the next
/// tag before it hands over anything, so all text, comments and instructions before that are in
/// memory, each comment with some thirty times its bytes.
///
/// The watch knows as much of XML as that takes, in encodings that have ASCII's letters with or
/// without zero bytes between them (`DeclaredEncoding`).
struct MarkupWatch {
  /// The most attributes of one tag.
  static let attributeLimit = 1000
  /// The most comments, instructions and sections of CDATA between two tags.
  static let pieceLimit = 1000
  /// The most bytes between two tags; libxml2 allows 10 MB of one text.
  static let byteLimit = 20_000_000
  /// The most that all texts may come to, each by the square of its bytes, where a schema is held
  /// against them: libxml2 then goes over a text again with every piece that it adds. Two texts of
  /// 10 MB, or two hundred of one, take it half a minute.
  static let squareLimit = 200_000_000_000_000

  var isHeldAgainstSchema = false

  private enum Place {
    case text
    /// After `<`, and after `<!`.
    case opened, declared
    case tag
    /// In the value of an attribute, up to this quote.
    case value(quote: UInt8)
    /// In what ends with a mark, so many times, and `>`: `-->`, `]]>`, `?>`.
    case passed(mark: UInt8, times: Int)
  }

  private var place = Place.text
  private var attributes = 0
  private var marks = 0
  /// Since the last tag.
  private var (pieces, untagged) = (0, 0)
  private var squares = 0

  /// Goes on with the next bytes.
  ///
  /// - Returns: what the document is refused for; nothing when all is well.
  mutating func pass(_ bytes: UnsafeRawBufferPointer) -> XMLFault? {
    var rest = bytes[...]
    while let byte = rest.first {
      switch place {
      // Most of a document means nothing here and is passed over at once.
      case .text:
        let end = Self.place(of: UInt8(ascii: "<"), in: rest)
        untagged += (end ?? rest.endIndex) - rest.startIndex
        rest = rest[(end ?? rest.endIndex)...].dropFirst()
        if end != nil { place = .opened }
        continue
      case .value(let quote):
        let end = Self.place(of: quote, in: rest)
        rest = rest[(end ?? rest.endIndex)...].dropFirst()
        if end != nil { place = .tag }
        continue
      case .tag:
        let end = rest.firstIndex(where: Self.isTold) ?? rest.endIndex
        rest = rest[end...]
        if let byte = rest.popFirst(), let fault = passInTag(byte) { return fault }
        continue
      case .passed(let mark, _) where marks == 0 && byte != mark:
        let end = Self.place(of: mark, in: rest) ?? rest.endIndex
        untagged += end - rest.startIndex
        rest = rest[end...]
        continue
      default: rest = rest.dropFirst()
      }
      if byte != 0 { pass(byte) }
    }
    guard pieces <= Self.pieceLimit, untagged <= Self.byteLimit,
      !isHeldAgainstSchema || squares <= Self.squareLimit
    else {
      return XMLFault(.notWellFormed, detail: "too much text or too many comments between two tags")
    }
    return nil
  }

  private static func place(of byte: UInt8, in bytes: Slice<UnsafeRawBufferPointer>) -> Int? {
    let here = UnsafeRawBufferPointer(rebasing: bytes)
    guard let base = here.baseAddress, let found = memchr(base, Int32(byte), here.count) else {
      return nil
    }
    return bytes.startIndex + (UnsafeRawPointer(found) - base)
  }

  private mutating func pass(_ byte: UInt8) {
    switch place {
    case .text, .value, .tag: break
    case .opened:
      attributes = 0
      switch byte {
      case UInt8(ascii: "!"): place = .declared
      case UInt8(ascii: "?"): enter(mark: byte, times: 1)
      default:
        place = .tag
        squares += untagged * untagged
        (pieces, untagged) = (0, 0)
      }
    case .declared:
      switch byte {
      case UInt8(ascii: "-"): enter(mark: byte, times: 2)
      case UInt8(ascii: "["): enter(mark: UInt8(ascii: "]"), times: 2)
      // A DOCTYPE, for which the document is refused.
      default: place = .text
      }
    case .passed(let mark, let times):
      untagged += 1
      if byte == mark {
        marks += 1
      } else {
        if byte == UInt8(ascii: ">"), marks >= times { place = .text }
        marks = 0
      }
    }
  }

  /// Whether a byte means something between the names of a tag.
  private static func isTold(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "=") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "\"")
      || byte == UInt8(ascii: "'")
  }

  private mutating func passInTag(_ byte: UInt8) -> XMLFault? {
    switch byte {
    case UInt8(ascii: ">"): place = .text
    case UInt8(ascii: "="):
      attributes += 1
      if attributes > Self.attributeLimit {
        return XMLFault(.tooManyAttributes(limit: Self.attributeLimit))
      }
    default: place = .value(quote: byte)
    }
    return nil
  }

  private mutating func enter(mark: UInt8, times: Int) {
    place = .passed(mark: mark, times: times)
    marks = 0
    pieces += 1
  }
}
