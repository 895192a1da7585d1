import Foundation

/// What text may be kept at all, whatever way it comes in.
public enum TextRule {
  /// The most characters of a text where nothing else is said.
  public static let limit = 10_000
  /// The most characters of a reference.
  public static let referenceLimit = 80

  /// The most bytes that one character takes on the whole: nobody writes with more than a few
  /// accents on a letter, but a text of one character can have ten million.
  private static let bytesPerCharacter = 64

  /// How many characters a text has; many bytes count as several.
  public static func length(of text: String) -> Int {
    max(text.count, text.utf8.count / bytesPerCharacter)
  }

  /// The text in Unicode normal form C, so that `å` is one character however it was typed.
  public static func normalised(_ text: String) -> String {
    guard !isPlain(text.utf8) else { return text }
    // Foundation takes time by the square of a text, so it is given a piece at a time. Nothing is
    // put together with what stands in another character.
    let pieceLength = 256
    var normalised = ""
    var rest = text[...]
    while !rest.isEmpty {
      let end = rest.index(rest.startIndex, offsetBy: pieceLength, limitedBy: rest.endIndex)
      let piece = rest[..<(end ?? rest.endIndex)]
      normalised +=
        piece.utf8.count > pieceLength * bytesPerCharacter
        ? String(piece) : piece.precomposedStringWithCanonicalMapping
      rest = rest[piece.endIndex...]
    }
    return normalised
  }

  /// The text that the UTF-8 of a file makes, in normal form C, with what forbids it in a field.
  ///
  /// - Returns: nothing where the bytes are not UTF-8.
  public static func read(
    _ bytes: ArraySlice<UInt8>, field: String, _ options: ReadingOptions
  ) -> (text: String, fault: Fault?)? {
    // Nearly all cells are short and plain, and of those nothing more has to be asked.
    if bytes.count <= limit, isPlain(bytes), options.allowsCPRShape || !hasTenDigits(bytes) {
      return (String(decoding: bytes, as: UTF8.self), nil)
    }
    guard let text = String(validating: bytes, as: UTF8.self).map(normalised) else { return nil }
    return (text, fault(in: text, field: field, shape: String.shape, options))
  }

  /// Whether a text has nothing but the printable characters of ASCII and Latin-1, as nearly all
  /// have: those are in normal form C, and no rule on single characters forbids them.
  private static func isPlain(_ bytes: some Sequence<UInt8>) -> Bool {
    var isAfterLead = false
    for byte in bytes {
      switch byte {
      // Two bytes make a letter from À to ÿ.
      case 0xC3 where !isAfterLead: isAfterLead = true
      case 0x80...0xBF where isAfterLead: isAfterLead = false
      case 0x20...0x7E where !isAfterLead: break
      default: return false
      }
    }
    return !isAfterLead
  }

  /// Whether there are ten digits, as there are in every civil registration number.
  private static func hasTenDigits(_ bytes: ArraySlice<UInt8>) -> Bool {
    var digits = 0
    for byte in bytes where (48...57).contains(byte) { digits += 1 }
    return digits >= 10
  }

  /// Whether a text can be a reference: letters, digits and `- _ . / + ’`, no white space.
  public static func isReference(_ text: String) -> Bool {
    guard !text.isEmpty else { return false }
    if text.utf8.count <= referenceLimit, text.utf8.allSatisfy(isPlainInReferences) { return true }
    return length(of: text) <= referenceLimit
      && text.allSatisfy { $0.isLetter || $0.isNumber || "-_./+’".contains($0) }
  }

  private static func isPlainInReferences(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "-")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "+"):
      true
    default: false
    }
  }

  /// What forbids a text in a field, or nothing.
  public static func fault(
    in text: String, field: String, shape: FieldShape, _ options: ReadingOptions
  ) -> Fault? {
    if !isPlain(text.utf8), text.unicodeScalars.contains(where: isForbidden) {
      return .controlCharacter(field: field)
    }
    let limit: Int
    switch shape {
    case .text(let most): limit = most
    case .deadlineRule: limit = Self.limit
    default: return nil
    }
    // There are never more characters than bytes, which are counted faster.
    if text.utf8.count > limit, case let length = length(of: text), length > limit {
      return .tooLong(field: field, count: length, limit: limit)
    }
    if field == "ref", !isReference(text) {
      return .badReference(value: text)
    }
    if !options.allowsCPRShape, CPRShape.isIn(text) { return .cprShape(field: field) }
    return nil
  }

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x9, 0xA: false
    case 0..<0x20, 0x7F..<0xA0, 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}
