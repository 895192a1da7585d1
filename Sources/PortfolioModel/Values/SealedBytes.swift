import Foundation

/// Bytes of a document that was sent, kept as base64 (RFC 4648).
public struct SealedBytes: Hashable, Sendable {
  public let bytes: [UInt8]

  public init(_ bytes: [UInt8]) { self.bytes = bytes }
}

extension SealedBytes: FieldScalar {
  public static var shape: FieldShape { .bytes }
  public init?(text: String) {
    guard let data = Data(base64Encoded: text) else { return nil }
    bytes = Array(data)
  }
  public var text: String { Data(bytes).base64EncodedString() }
}
