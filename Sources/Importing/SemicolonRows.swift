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

  /// A row with the number of the line on which it begins.
  struct Row {
    let line: Int
    let cells: [String]
    /// Whether the bytes of a cell were not UTF-8.
    let isMisencoded: Bool
    /// Whether the file ended inside quotes.
    let isUnclosed: Bool
  }

  /// The most bytes of one row. A finance system's lines have a few hundred; without a limit, one
  /// quotation mark that is never closed would take the whole file into memory.
  static let rowLimit = 1 << 20

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

  /// The next row that has anything in it, or nothing at the end.
  mutating func next() throws(ReadError) -> Row? {
    while true {
      var cells: [String] = []
      var cell: [UInt8] = []
      var isMisencoded = false
      var isQuoted = false
      var isUnclosed = false
      let start = line
      var length = 0

      func finish() {
        if let text = String(validating: cell, as: UTF8.self) {
          cells.append(text)
        } else {
          isMisencoded = true
          cells.append(String(decoding: cell, as: UTF8.self))
        }
        cell.removeAll(keepingCapacity: true)
      }

      row: while true {
        if position >= buffer.count {
          if !isAtEnd { try fill() }
          if position >= buffer.count {
            isUnclosed = isQuoted
            break row
          }
        }
        let byte = buffer[position]
        position += 1
        length += 1
        if length > Self.rowLimit { throw .endlessRow(line: start, isQuoted: isQuoted) }
        switch byte {
        case UInt8(ascii: "\"") where isQuoted:
          if position >= buffer.count, !isAtEnd { try fill() }
          if position < buffer.count, buffer[position] == byte {
            cell.append(byte)
            position += 1
          } else {
            isQuoted = false
          }
        case UInt8(ascii: "\"") where cell.isEmpty: isQuoted = true
        case UInt8(ascii: ";") where !isQuoted: finish()
        case UInt8(ascii: "\n"):
          line += 1
          if !isQuoted { break row }
          cell.append(byte)
        case UInt8(ascii: "\r"): break
        default: cell.append(byte)
        }
      }
      guard length > 0 else { return nil }
      finish()
      if cells.allSatisfy(\.isEmpty) { continue }
      return Row(line: start, cells: cells, isMisencoded: isMisencoded, isUnclosed: isUnclosed)
    }
  }
}
