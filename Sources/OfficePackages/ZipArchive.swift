import CLibZip

/// A zip archive in memory, open for reading.
final class ZipArchive {
  let handle: OpaquePointer
  private let bytes: UnsafeMutableBufferPointer<UInt8>

  /// Opens an archive; nothing when it is none.
  init?(_ content: [UInt8]) {
    bytes = .allocate(capacity: content.count)
    _ = bytes.initialize(from: content)
    let source = zip_source_buffer_create(bytes.baseAddress, UInt64(bytes.count), 0, nil)
    // The source belongs to the archive once that is open, and not before.
    guard let source, let handle = zip_open_from_source(source, ZIP_RDONLY, nil) else {
      zip_source_free(source)
      bytes.deallocate()
      return nil
    }
    self.handle = handle
  }

  deinit {
    zip_discard(handle)
    bytes.deallocate()
  }

  var count: Int { max(0, Int(zip_get_num_entries(handle, 0))) }

  /// The name of an entry; nothing when it cannot be told.
  func name(at index: Int) -> String? {
    zip_get_name(handle, UInt64(index), 0).map { String(cString: $0) }
  }

  func isEncrypted(at index: Int) -> Bool {
    var status = zip_stat_t()
    zip_stat_index(handle, UInt64(index), 0, &status)
    return status.encryption_method != UInt16(ZIP_EM_NONE)
  }

  /// Unpacks an entry, a piece at a time.
  ///
  /// - Parameter take: given each piece; ends the reading by throwing.
  /// - Throws: what `take` throws, or `damagedPart`.
  func read(
    at index: Int, name: String, _ take: (UnsafeRawBufferPointer) throws(PackageError) -> Void
  ) throws(PackageError) {
    guard let file = zip_fopen_index(handle, UInt64(index), 0) else {
      throw .damagedPart(name)
    }
    defer { zip_fclose(file) }
    let piece = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
    defer { piece.deallocate() }
    while true {
      let count = zip_fread(file, piece.baseAddress, UInt64(piece.count))
      guard count >= 0 else { throw .damagedPart(name) }
      if count == 0 { return }
      try take(UnsafeRawBufferPointer(rebasing: piece[..<Int(count)]))
    }
  }
}
