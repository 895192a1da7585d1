import CLibZip

extension OfficePackage {
  /// The package as a file with some parts replaced, added or (with nothing) left out.
  ///
  /// The same every time: the parts stand in the order that they had, those that are new behind
  /// them by name, and all bear the same moment. What is not replaced is taken over as it is
  /// packed.
  public func bytes(replacing changes: [PartName: [UInt8]?]) throws(PackageError) -> [UInt8] {
    guard let archive = ZipArchive(bytes) else { throw .notPackage }
    let writer = try ZipWriter()
    for name in parts {
      switch changes[name] {
      case .some(.some(let content)): try writer.add(name.text, content)
      case .some(.none): continue
      case .none: try writer.add(name.text, copying: index[name] ?? 0, from: archive)
      }
    }
    let added = changes.filter { index[$0.key] == nil }.sorted { $0.key.text < $1.key.text }
    for (name, content) in added {
      if let content { try writer.add(name.text, content) }
    }
    return try writer.finish()
  }

  /// A package of nothing but these parts, in this order.
  public static func bytes(
    of parts: [(name: String, content: [UInt8])]
  ) throws(PackageError) -> [UInt8] {
    let writer = try ZipWriter()
    for part in parts { try writer.add(part.name, part.content) }
    return try writer.finish()
  }
}
