/// A line of an iCalendar file (RFC 5545, section 3.1): a property, folded and ended as calendar
/// programs demand.
struct ContentLine {
  /// Octets of a line, its end left out.
  private static let limit = 75

  private let text: String

  /// - Parameter value: as it stands in the file; see `escaped` for text.
  init(_ name: String, _ value: String) { text = "\(name):\(value)" }

  /// The bytes: lines of at most 75 octets that go on after a space, each ended by CR and LF. No
  /// character is cut in two, unless it alone is longer than a line; its code points never are.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    var length = 0
    for part in text.flatMap(Self.whole) {
      if length + part.count > Self.limit {
        bytes += Array("\r\n ".utf8)
        length = 1
      }
      bytes += part
      length += part.count
    }
    return bytes + Array("\r\n".utf8)
  }

  /// What may not be cut: the character, or its code points where it has more than fit on a line.
  private static func whole(_ character: Character) -> [[UInt8]] {
    let bytes = Array(character.utf8)
    return bytes.count < limit ? [bytes] : character.unicodeScalars.map { Array(String($0).utf8) }
  }

  /// A value of type TEXT (section 3.3.11): backslash, semicolon, comma and line break escaped;
  /// other control characters, which it may not hold, left out.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": result += "\\" + String(scalar)
      case "\n": result += "\\n"
      case "\t": result += "\t"
      default:
        if scalar.value >= 0x20, !(0x7F..<0xA0).contains(scalar.value) {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result
  }
}
