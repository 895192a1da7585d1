/// A SHA-256 digest (FIPS 180-4): 64 hexadecimal digits in lower case.
public struct Digest: Hashable, Sendable {
  public let hex: String

  /// Nothing when it is not 64 hexadecimal digits; capitals are taken as well.
  public init?(hex: String) {
    let hex = hex.lowercased()
    guard hex.utf8.count == 64, hex.utf8.allSatisfy(Self.digits.contains) else { return nil }
    self.hex = hex
  }

  /// - Parameter bytes: the 32 bytes of the digest.
  public init?(bytes: [UInt8]) {
    guard bytes.count == 32 else { return nil }
    hex = String(
      decoding: bytes.flatMap { [Self.digits[Int($0 >> 4)], Self.digits[Int($0 & 15)]] },
      as: UTF8.self)
  }

  /// The digest that stands where none has been made yet.
  static let blank = Digest(unchecked: String(repeating: "0", count: 64))

  private init(unchecked hex: String) { self.hex = hex }

  private static let digits = Array("0123456789abcdef".utf8)
}

extension Digest: FieldScalar {
  public static var shape: FieldShape { .digest }
  public init?(text: String) {
    self.init(hex: text)
    guard hex == text else { return nil }
  }
  public var text: String { hex }
}
