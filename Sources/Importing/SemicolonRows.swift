import Glibc

/// The rows of a text file with semicolons between its cells (RFC 4180 with `;` for `,`), read in
/// pieces so that memory does not grow with the file.
struct SemicolonRows {
  enum ReadError: Error, Hashable {
    case cannotRead(path: String, errno: Int32)
    case tooLarge(limit: Int)
    /// The row that begins on a line has no end within `rowLimit`; what follows cannot be told
    /// apart any more.
    case endlessRow(line: Int, isQuoted: Bool)
  }

  /// The row that was read last: its cells one after the other, where each ends, and where it
  /// stood.
  struct Row {
    fileprivate(set) var line = 1
    fileprivate var bytes: [UInt8] = []
    fileprivate var ends: [Int] = []
    /// Whether the file ended inside quotes.
    fileprivate(set) var isUnclosed = false

    var count: Int { ends.count }

    /// The bytes of a cell, quotes taken away. They are not to be kept while the next row is read.
    subscript(index: Int) -> ArraySlice<UInt8> {
      bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
    }

    /// The texts of all cells, or nothing where the bytes of one are not UTF-8.
    var texts: [String]? {
      let texts = (0..<count).compactMap { String(validating: self[$0], as: UTF8.self) }
      return texts.count == count ? texts : nil
    }
  }

  /// The most bytes of one row. A finance system's lines have a few hundred; without a limit, one
  /// quotation mark that is never closed would take the whole file into memory.
  static let rowLimit = 1 << 20

  private(set) var row = Row()
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private var position = 0
  private var isAtEnd = false
  private var line = 1
  private var total = 0
  private let limit: Int

  init(path: String, limit: Int) throws(ReadError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .cannotRead(path: path, errno: errno) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT != S_IFDIR else {
      Glibc.close(descriptor)
      throw .cannotRead(path: path, errno: EISDIR)
    }
    guard status.st_size <= limit else {
      Glibc.close(descriptor)
      throw .tooLarge(limit: limit)
    }
    self.descriptor = descriptor
    self.limit = limit
    try fill()
    if buffer.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  func close() { Glibc.close(descriptor) }

  private mutating func fill() throws(ReadError) {
    buffer.removeFirst(position)
    position = 0
    let size = 1 << 18
    let start = buffer.count
    buffer.append(contentsOf: repeatElement(0, count: size))
    let count = buffer.withUnsafeMutableBytes { bytes -> Int in
      guard let base = bytes.baseAddress else { return 0 }
      return Glibc.read(descriptor, base + start, size)
    }
    guard count >= 0 else { throw .cannotRead(path: "", errno: errno) }
    buffer.removeLast(size - count)
    isAtEnd = count == 0
    total += count
    guard total <= limit else { throw .tooLarge(limit: limit) }
  }

  /// Reads the next row that has anything in it into `row`.
  ///
  /// - Returns: whether there was one.
  mutating func next() throws(ReadError) -> Bool {
    repeat {
      row.bytes.removeAll(keepingCapacity: true)
      row.ends.removeAll(keepingCapacity: true)
      guard try readRow() else { return false }
    } while row.bytes.isEmpty
    return true
  }

  /// Reads the cells up to the end of the line that they end on; nothing at the end of the file.
  private mutating func readRow() throws(ReadError) -> Bool {
    row.line = line
    row.isUnclosed = false
    var isQuoted = false
    var length = 0
    while try hasMore() {
      length += takePlainBytes()
      guard length <= Self.rowLimit else { throw .endlessRow(line: row.line, isQuoted: isQuoted) }
      guard try hasMore() else { break }
      let byte = buffer[position]
      position += 1
      length += 1
      switch byte {
      case UInt8(ascii: "\"") where isQuoted:
        isQuoted = try hasMore() && buffer[position] == byte
        if isQuoted {
          row.bytes.append(byte)
          position += 1
        }
      case UInt8(ascii: "\"") where row.bytes.count == row.ends.last ?? 0: isQuoted = true
      case UInt8(ascii: ";") where !isQuoted: row.ends.append(row.bytes.count)
      case UInt8(ascii: "\n"):
        line += 1
        if !isQuoted {
          row.ends.append(row.bytes.count)
          return true
        }
        row.bytes.append(byte)
      case UInt8(ascii: "\r"): break
      default: row.bytes.append(byte)
      }
    }
    row.isUnclosed = isQuoted
    row.ends.append(row.bytes.count)
    return length > 0
  }

  /// Takes the bytes that mean nothing but themselves, and says how many there were.
  private mutating func takePlainBytes() -> Int {
    let plain = buffer[position...].prefix { byte in
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: ";"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): false
      default: true
      }
    }
    row.bytes.append(contentsOf: plain)
    position += plain.count
    return plain.count
  }

  private mutating func hasMore() throws(ReadError) -> Bool {
    if position >= buffer.count, !isAtEnd { try fill() }
    return position < buffer.count
  }
}
