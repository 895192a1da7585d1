/// Watches the bytes of a document for a tag with more attributes than any honest one has. What
/// libxml2 does with the attributes of a tag grows with their square, so they are counted before it
/// sees them.
///
/// It knows as much of XML as that takes, in encodings that have ASCII's letters with or without
/// zero bytes between them (`DeclaredEncoding`).
struct AttributeWatch {
  /// The most attributes of one tag.
  static let limit = 1000

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

  /// Goes on with the next bytes.
  ///
  /// - Returns: whether all is well.
  mutating func pass(_ bytes: UnsafeRawBufferPointer) -> Bool {
    for byte in bytes where byte != 0 {
      switch place {
      case .text: if byte == UInt8(ascii: "<") { place = .opened }
      case .opened:
        attributes = 0
        switch byte {
        case UInt8(ascii: "!"): place = .declared
        case UInt8(ascii: "?"): enter(mark: byte, times: 1)
        default: place = .tag
        }
      case .declared:
        switch byte {
        case UInt8(ascii: "-"): enter(mark: byte, times: 2)
        case UInt8(ascii: "["): enter(mark: UInt8(ascii: "]"), times: 2)
        // A DOCTYPE, for which the document is refused.
        default: place = .text
        }
      case .tag:
        switch byte {
        case UInt8(ascii: ">"): place = .text
        case UInt8(ascii: "\""), UInt8(ascii: "'"): place = .value(quote: byte)
        case UInt8(ascii: "="):
          attributes += 1
          if attributes > Self.limit { return false }
        default: break
        }
      case .value(let quote): if byte == quote { place = .tag }
      case .passed(let mark, let times):
        if byte == mark {
          marks += 1
        } else {
          if byte == UInt8(ascii: ">"), marks >= times { place = .text }
          marks = 0
        }
      }
    }
    return true
  }

  private mutating func enter(mark: UInt8, times: Int) {
    place = .passed(mark: mark, times: times)
    marks = 0
  }
}
