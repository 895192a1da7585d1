/// A Word or Excel file: a zip archive of parts.
///
/// It is checked as a whole when it is opened: every part is unpacked once, counted and held
/// against its check sum, whatever the file says of itself.
public struct OfficePackage: Sendable {
  /// The file as it was given.
  let bytes: [UInt8]
  /// In the order of the file.
  public let parts: [PartName]
  let index: [PartName: Int]

  /// Opens a package.
  ///
  /// - Throws: why the file is not taken. Nothing of it has been used then.
  public init(_ bytes: [UInt8], limits: PackageLimits = PackageLimits()) throws(PackageError) {
    guard bytes.count <= limits.fileSize else { throw .fileTooLarge(limit: limits.fileSize) }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      throw .compoundFile(isEncrypted: Self.isEncrypted(bytes))
    }
    guard let archive = ZipArchive(bytes), archive.count > 0 else { throw .notPackage }
    guard archive.count <= limits.partCount else {
      throw .tooManyParts(limit: limits.partCount)
    }
    var parts: [PartName] = []
    var index: [PartName: Int] = [:]
    for position in 0..<archive.count {
      guard let text = archive.name(at: position) else { throw .notPackage }
      // Some writers put the folders into the archive; they are no parts.
      let name = PartName(text.hasSuffix("/") ? String(text.dropLast()) : text)
      guard !name.isEscaping else { throw .escapingPart(text) }
      if text.hasSuffix("/") { continue }
      guard index[name] == nil else { throw .duplicatePart(text) }
      guard !archive.isEncrypted(at: position) else { throw .encryptedPart(text) }
      index[name] = position
      parts.append(name)
    }
    var total = 0
    for name in parts {
      var size = 0
      try archive.read(at: index[name] ?? 0, name: name.text) { piece throws(PackageError) in
        size += piece.count
        total += piece.count
        if size > limits.partSize { throw .partTooLarge(name.text, limit: limits.partSize) }
        if total > limits.totalSize { throw .tooLargeInAll(limit: limits.totalSize) }
      }
    }
    self.bytes = bytes
    self.parts = parts
    self.index = index
  }

  /// The content of a part, unpacked; nothing when there is no such part.
  public func content(of name: PartName) throws(PackageError) -> [UInt8]? {
    guard let position = index[name] else { return nil }
    guard let archive = ZipArchive(bytes) else { throw .notPackage }
    var content: [UInt8] = []
    try archive.read(at: position, name: name.text) { piece throws(PackageError) in
      content.append(contentsOf: piece)
    }
    return content
  }

  /// The name of a part as the package itself writes it.
  public func nameOfPart(_ name: PartName) -> PartName? {
    index[name].flatMap { position in parts.first { index[$0] == position } }
  }

  /// A compound file with an encrypted package in it names that in UTF-16.
  private static func isEncrypted(_ bytes: [UInt8]) -> Bool {
    let mark: [UInt8] = "EncryptedPackage".utf8.flatMap { [$0, 0] as [UInt8] }
    return bytes.firstRange(of: mark) != nil
  }
}
