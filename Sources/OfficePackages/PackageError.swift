/// Why a file is not taken as a package, or none could be made.
public enum PackageError: Error, Hashable, Sendable {
  /// Not a zip archive, or one that is cut short.
  case notPackage
  /// A file of the binary format of before 2007, or one that is encrypted, which lies in the same
  /// container.
  case compoundFile(isEncrypted: Bool)
  case encryptedPart(String)
  /// The content of a part does not agree with its check sum, or is packed in an unknown way.
  case damagedPart(String)
  case duplicatePart(String)
  /// A name that leads out of the package.
  case escapingPart(String)
  case fileTooLarge(limit: Int)
  case tooManyParts(limit: Int)
  case partTooLarge(String, limit: Int)
  case tooLargeInAll(limit: Int)
  case cannotWrite
}
