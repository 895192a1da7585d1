import CLibZip
import Glibc

/// A zip archive that is made in memory.
final class ZipWriter {
  private let handle: OpaquePointer
  private let target: OpaquePointer
  private var isFinished = false
  /// Enough for text that repeats itself, at several times the speed of the highest level.
  private static let level: UInt32 = 4

  init() throws(PackageError) {
    guard let target = zip_source_buffer_create(nil, 0, 0, nil) else { throw .cannotWrite }
    guard let handle = zip_open_from_source(target, ZIP_TRUNCATE, nil) else {
      zip_source_free(target)
      throw .cannotWrite
    }
    zip_source_keep(target)
    self.handle = handle
    self.target = target
  }

  deinit {
    if !isFinished { zip_discard(handle) }
    zip_source_free(target)
  }

  /// Adds a part.
  func add(_ name: String, _ content: [UInt8]) throws(PackageError) {
    // libzip takes memory over only where there is some.
    let copy = content.isEmpty ? nil : malloc(content.count)
    UnsafeMutableRawBufferPointer(start: copy, count: content.count).copyBytes(from: content)
    guard let source = zip_source_buffer(handle, copy, UInt64(content.count), copy == nil ? 0 : 1)
    else {
      free(copy)
      throw .cannotWrite
    }
    try add(name, source)
  }

  /// Adds a part of another archive as it is packed there, which must live until the end.
  func add(
    _ name: String, copying index: Int, from archive: ZipArchive
  ) throws(PackageError) {
    guard
      let source = zip_source_zip(handle, archive.handle, UInt64(index), 0, 0, -1)
    else { throw .cannotWrite }
    copied.append(archive)
    try add(name, source)
  }

  /// The archives that parts are still to be read from.
  private var copied: [ZipArchive] = []

  private func add(_ name: String, _ source: OpaquePointer) throws(PackageError) {
    let index = zip_file_add(handle, name, source, UInt32(ZIP_FL_ENC_UTF_8))
    guard index >= 0 else {
      zip_source_free(source)
      throw .cannotWrite
    }
    // 1 January 1980, the first day that a zip archive can tell.
    let isAdded =
      zip_set_file_compression(handle, UInt64(index), ZIP_CM_DEFLATE, Self.level) == 0
      && zip_file_set_dostime(handle, UInt64(index), 0, 1 << 5 | 1, 0) == 0
      && zip_file_set_external_attributes(
        handle, UInt64(index), 0, UInt8(ZIP_OPSYS_DOS), 0) == 0
    guard isAdded else { throw .cannotWrite }
  }

  /// Ends the archive and gives it.
  func finish() throws(PackageError) -> [UInt8] {
    guard zip_close(handle) == 0 else { throw .cannotWrite }
    isFinished = true
    var status = zip_stat_t()
    guard zip_source_stat(target, &status) == 0, zip_source_open(target) == 0 else {
      throw .cannotWrite
    }
    defer { zip_source_close(target) }
    let size = Int(status.size)
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      count = max(0, Int(zip_source_read(target, buffer.baseAddress, UInt64(size))))
    }
    guard bytes.count == size else { throw .cannotWrite }
    return bytes
  }
}
