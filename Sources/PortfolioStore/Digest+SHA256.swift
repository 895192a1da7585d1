import CLibCrypto
import PortfolioModel

extension Digest {
  /// The SHA-256 digest of bytes, reckoned by OpenSSL.
  public init(of bytes: [UInt8]) throws {
    var digest = [UInt8](repeating: 0, count: 32)
    guard EVP_Digest(bytes, bytes.count, &digest, nil, EVP_sha256(), nil) == 1,
      let made = Digest(bytes: digest)
    else { throw StoreError.unexpected(detail: "SHA-256") }
    self = made
  }

  init(of text: String) throws { try self.init(of: Array(text.utf8)) }
}
