import Glibc

/// Where a reader takes its bytes from: a file or memory, up to a limit.
final class XMLSource {
  private let descriptor: Int32?
  private let bytes: [UInt8]
  private var position = 0
  private let limit: Int
  private let path: String
  /// The first bytes of the document up to its root element, to see a DOCTYPE in them.
  private var head: [UInt8] = []
  var watch = MarkupWatch()
  /// Why reading stopped.
  private(set) var fault: XMLFault?

  var isEmpty: Bool { position == 0 }

  init(bytes: [UInt8], limit: Int) throws(XMLFault) {
    guard bytes.count <= limit else { throw XMLFault(.tooLarge(limit: limit)) }
    guard !bytes.isEmpty else { throw XMLFault(.empty) }
    self.bytes = bytes
    self.limit = limit
    descriptor = nil
    path = ""
  }

  init(path: String, limit: Int) throws(XMLFault) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw XMLFault(.cannotRead(path: path, errno: errno)) }
    var status = stat()
    let isKnown = fstat(descriptor, &status) == 0
    guard isKnown, status.st_mode & S_IFMT != S_IFDIR else {
      close(descriptor)
      throw XMLFault(.cannotRead(path: path, errno: EISDIR))
    }
    if status.st_mode & S_IFMT == S_IFREG {
      guard status.st_size <= limit else {
        close(descriptor)
        throw XMLFault(.tooLarge(limit: limit))
      }
      guard status.st_size > 0 else {
        close(descriptor)
        throw XMLFault(.empty)
      }
    }
    self.descriptor = descriptor
    self.limit = limit
    self.path = path
    bytes = []
  }

  /// Takes what comes through a pipe, whose end it closes.
  init(pipe: Int32, limit: Int) {
    descriptor = pipe
    self.limit = limit
    path = ""
    bytes = []
  }

  deinit { if let descriptor { close(descriptor) } }

  /// What libxml2 calls for more bytes.
  static let read:
    @convention(c) (UnsafeMutableRawPointer?, UnsafeMutablePointer<CChar>?, Int32)
      -> Int32 = { context, buffer, length in
        guard let context, let buffer else { return -1 }
        let source = Unmanaged<XMLSource>.fromOpaque(context).takeUnretainedValue()
        return source.read(into: buffer, length: Int(length))
      }

  private func read(into buffer: UnsafeMutablePointer<CChar>, length: Int) -> Int32 {
    guard fault == nil else { return -1 }
    let count: Int
    if let descriptor {
      count = Glibc.read(descriptor, buffer, length)
      if count < 0 {
        fault = XMLFault(.cannotRead(path: path, errno: errno))
        return -1
      }
    } else {
      count = min(length, bytes.count - position)
      bytes.withUnsafeBytes { source in
        if let base = source.baseAddress, count > 0 { memcpy(buffer, base + position, count) }
      }
    }
    position += count
    guard position <= limit else {
      fault = XMLFault(.tooLarge(limit: limit))
      return -1
    }
    if head.count < 65_536 {
      buffer.withMemoryRebound(to: UInt8.self, capacity: count) {
        head.append(contentsOf: UnsafeBufferPointer(start: $0, count: min(count, 65_536)))
      }
    }
    if let found = watch.pass(UnsafeRawBufferPointer(start: buffer, count: count)) {
      fault = hasDocumentType ? XMLFault(.documentTypeRefused) : found
      return -1
    }
    // libxml2 asks for four bytes first, and acts on the declaration once it is whole.
    if position - count < 2 * DeclaredEncoding.length, !DeclaredEncoding.isRead(head) {
      fault = XMLFault(.wrongEncoding, line: 1)
      return -1
    }
    return Int32(count)
  }

  /// Whether a DOCTYPE stands in the first 64 KiB, in any encoding of ASCII's letters.
  var hasDocumentType: Bool {
    let ascii = head.filter { $0 != 0 }
    let mark = Array("<!DOCTYPE".utf8)
    guard ascii.count >= mark.count else { return false }
    return (0...(ascii.count - mark.count)).contains {
      ascii[$0..<($0 + mark.count)].elementsEqual(mark)
    }
  }
}
