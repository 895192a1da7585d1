import CLibZip
import Foundation

/// A part of a package that is packed on a thread of its own while it is being written, into a file
/// without a name: however long it grows, no more of it is in memory. The same text is packed the
/// same way every time.
public final class StreamedPart: @unchecked Sendable {
  // All of these are touched on the queue alone until `finish` has waited for it.
  private let file: UnsafeMutablePointer<FILE>
  private let stream: UnsafeMutablePointer<z_stream>
  private var packed = [UInt8](repeating: 0, count: 1 << 16)
  private var hasFailed = false
  private(set) var sum = crc32(0, nil, 0)
  private(set) var size = 0
  private(set) var packedSize = 0

  private let queue = DispatchQueue(label: "packing")
  /// So many pieces wait at most; whoever writes faster than they are packed waits as well.
  private let room = DispatchSemaphore(value: 4)

  /// Level 1 packs sheets, which repeat themselves, to a tenth, at three times the speed of the
  /// usual 6.
  private static let level: Int32 = 1

  public init() throws(PackageError) {
    guard let file = tmpfile() else { throw .cannotWrite }
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    self.file = file
    guard czip_deflate_init(stream, Self.level) == Z_OK else { throw .cannotWrite }
  }

  deinit {
    deflateEnd(stream)
    stream.deallocate()
    fclose(file)
  }

  /// Writes the next piece.
  public func append(_ piece: [UInt8]) {
    room.wait()
    queue.async {
      self.sum = crc32(self.sum, piece, uInt(piece.count))
      self.size += piece.count
      self.pack(piece, Z_NO_FLUSH)
      self.room.signal()
    }
  }

  /// Waits until all is packed. Nothing can be written afterwards.
  ///
  /// - Throws: `cannotWrite`, on a full disk for example.
  func finish() throws(PackageError) {
    // A flush ends at a whole byte, so that what is packed by itself can follow.
    queue.sync { pack([], Z_FULL_FLUSH) }
    guard !hasFailed, fflush(file) == 0 else { throw .cannotWrite }
  }

  private func pack(_ piece: [UInt8], _ flush: Int32) {
    piece.withUnsafeBufferPointer { piece in
      stream.pointee.next_in = UnsafeMutablePointer(mutating: piece.baseAddress)
      stream.pointee.avail_in = uInt(piece.count)
      repeat {
        let count = packed.withUnsafeMutableBufferPointer { packed in
          stream.pointee.next_out = packed.baseAddress
          stream.pointee.avail_out = uInt(packed.count)
          deflate(stream, flush)
          return packed.count - Int(stream.pointee.avail_out)
        }
        hasFailed = hasFailed || fwrite(packed, 1, count, file) != count
        packedSize += count
      } while stream.pointee.avail_out == 0
    }
  }

  /// Goes back to the beginning, to be read.
  func rewind() -> Bool { fseek(file, 0, SEEK_SET) == 0 }

  /// The next packed bytes; none at the end, nothing on a fault.
  func read(into buffer: UnsafeMutableRawBufferPointer) -> Int? {
    let count = fread(buffer.baseAddress, 1, buffer.count, file)
    return ferror(file) == 0 ? count : nil
  }
}
