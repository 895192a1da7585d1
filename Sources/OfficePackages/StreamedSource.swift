import CLibZip
import Foundation

/// What libzip reads a streamed part from, packed as it is: what stands before it, the part, and
/// what stands behind it.
final class StreamedSource {
  private let before: [UInt8]
  private let part: StreamedPart
  private let behind: [UInt8]
  private let status: zip_stat_t
  private var edge: ArraySlice<UInt8> = []
  private var isBehind = false

  init(before: [UInt8], _ part: StreamedPart, behind: [UInt8]) throws(PackageError) {
    try part.finish()
    self.before = try Self.packed(before, Z_FULL_FLUSH)
    self.part = part
    self.behind = try Self.packed(behind, Z_FINISH)
    var status = zip_stat_t()
    zip_stat_init(&status)
    status.valid = UInt64(
      ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_CRC | ZIP_STAT_COMP_METHOD)
    status.size = UInt64(before.count + part.size + behind.count)
    status.comp_size = UInt64(self.before.count + part.packedSize + self.behind.count)
    status.comp_method = UInt16(ZIP_CM_DEFLATE)
    let first = crc32(crc32(0, nil, 0), before, uInt(before.count))
    let last = crc32(crc32(0, nil, 0), behind, uInt(behind.count))
    let middle = crc32_combine(first, part.sum, off_t(part.size))
    status.crc = UInt32(crc32_combine(middle, last, off_t(behind.count)))
    self.status = status
  }

  /// A few bytes packed by themselves, to stand beside others.
  private static func packed(_ bytes: [UInt8], _ flush: Int32) throws(PackageError) -> [UInt8] {
    let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    stream.initialize(to: z_stream())
    defer { stream.deallocate() }
    guard czip_deflate_init(stream, 6) == Z_OK else { throw .cannotWrite }
    defer { deflateEnd(stream) }
    var packed = [UInt8](repeating: 0, count: Int(deflateBound(stream, uLong(bytes.count))) + 16)
    let count = bytes.withUnsafeBufferPointer { bytes in
      packed.withUnsafeMutableBufferPointer { packed in
        stream.pointee.next_in = UnsafeMutablePointer(mutating: bytes.baseAddress)
        stream.pointee.avail_in = uInt(bytes.count)
        stream.pointee.next_out = packed.baseAddress
        stream.pointee.avail_out = uInt(packed.count)
        deflate(stream, flush)
        return packed.count - Int(stream.pointee.avail_out)
      }
    }
    return Array(packed[..<count])
  }

  /// The source for libzip, which lets go of it when it is done.
  func source() -> OpaquePointer? {
    let owned = Unmanaged.passRetained(self)
    let source = zip_source_function_create(
      { state, data, length, command in
        guard let state else { return -1 }
        let owned = Unmanaged<StreamedSource>.fromOpaque(state)
        if command == ZIP_SOURCE_FREE {
          owned.release()
          return 0
        }
        return owned.takeUnretainedValue().answer(
          command, UnsafeMutableRawBufferPointer(start: data, count: Int(length)))
      }, owned.toOpaque(), nil)
    if source == nil { owned.release() }
    return source
  }

  private func answer(
    _ command: zip_source_cmd_t, _ buffer: UnsafeMutableRawBufferPointer
  ) -> Int64 {
    switch command {
    case ZIP_SOURCE_OPEN:
      (edge, isBehind) = (before[...], false)
      return part.rewind() ? 0 : -1
    case ZIP_SOURCE_READ: return read(buffer)
    case ZIP_SOURCE_CLOSE: return 0
    case ZIP_SOURCE_STAT:
      buffer.storeBytes(of: status, as: zip_stat_t.self)
      return Int64(MemoryLayout<zip_stat_t>.size)
    case ZIP_SOURCE_ERROR:
      // Two numbers: libzip's own, and the system's.
      buffer.storeBytes(of: Int32(ZIP_ER_READ), as: Int32.self)
      buffer.storeBytes(of: EIO, toByteOffset: MemoryLayout<Int32>.size, as: Int32.self)
      return Int64(2 * MemoryLayout<Int32>.size)
    case ZIP_SOURCE_SUPPORTS:
      return [
        ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR,
        ZIP_SOURCE_FREE, ZIP_SOURCE_SUPPORTS,
      ].reduce(0) { $0 | 1 << Int64($1.rawValue) }
    default: return -1
    }
  }

  private func read(_ buffer: UnsafeMutableRawBufferPointer) -> Int64 {
    if edge.isEmpty, !isBehind {
      guard let count = part.read(into: buffer) else { return -1 }
      if count > 0 { return Int64(count) }
      (edge, isBehind) = (behind[...], true)
    }
    let count = min(edge.count, buffer.count)
    buffer.copyBytes(from: edge.prefix(count))
    edge = edge.dropFirst(count)
    return Int64(count)
  }
}
