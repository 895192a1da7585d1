import Foundation

/// What text may be kept at all, whatever way it comes in.
public enum TextRule {
  /// The most characters of a text where nothing else is said.
  public static let limit = 10_000
  /// The most characters of a reference.
  public static let referenceLimit = 80

  /// The text in Unicode normal form C, so that `å` is one character however it was typed.
  public static func normalised(_ text: String) -> String {
    text.utf8.allSatisfy { $0 < 128 } ? text : text.precomposedStringWithCanonicalMapping
  }

  /// Whether a text can be a reference: letters, digits and `- _ . / + ’`, no white space.
  public static func isReference(_ text: String) -> Bool {
    !text.isEmpty && text.count <= referenceLimit
      && text.allSatisfy { $0.isLetter || $0.isNumber || "-_./+’".contains($0) }
  }

  /// What forbids a text in a field, or nothing.
  public static func fault(
    in text: String, field: String, shape: FieldShape, _ options: ReadingOptions
  ) -> Fault? {
    if text.unicodeScalars.contains(where: isForbidden) {
      return .controlCharacter(field: field)
    }
    guard case .text(let limit) = shape else { return nil }
    if text.count > limit { return .tooLong(field: field, count: text.count, limit: limit) }
    if field == "ref", !isReference(text) {
      return .badReference(value: text)
    }
    if !options.allowsCPRShape, containsCPRShape(text) { return .cprShape(field: field) }
    return nil
  }

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x9, 0xA: false
    case 0..<0x20, 0x7F..<0xA0, 0xFFFE, 0xFFFF: true
    default: false
    }
  }

  /// Whether digits stand together as in a civil registration number: `ddmmyy-xxxx` with a day
  /// and a month that exist, with a hyphen, a space or nothing between. Ten digits inside a longer
  /// number, such as a GLN, do not count.
  public static func containsCPRShape(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    let isDigit = { (byte: UInt8) in (48...57).contains(byte) }
    var index = 0
    while index < bytes.count {
      guard isDigit(bytes[index]) else {
        index += 1
        continue
      }
      let start = index
      while index < bytes.count, isDigit(bytes[index]) { index += 1 }
      let run = bytes[start..<index].map { Int($0) - 48 }
      if run.count == 10, startsWithBirthday(run) { return true }
      guard run.count == 6, startsWithBirthday(run), index + 4 < bytes.count,
        bytes[index] == 45 || bytes[index] == 32
      else { continue }
      let serial = bytes[(index + 1)...].prefix(while: isDigit)
      if serial.count == 4 { return true }
    }
    return false
  }

  private static func startsWithBirthday(_ digits: [Int]) -> Bool {
    let (day, month) = (digits[0] * 10 + digits[1], digits[2] * 10 + digits[3])
    return (1...31).contains(day) && (1...12).contains(month)
  }
}
