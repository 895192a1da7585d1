import Glibc

/// Writes a document from beginning to end, in constant memory where it goes to a file.
///
/// What comes out is well formed by construction: names are the program's, values are escaped, and
/// there is no way to write markup as it stands. Element-only content is indented by two spaces;
/// content with text in it is left on its line.
public final class XMLStreamWriter {
  public enum Syntax: Sendable {
    case xml
    /// HTML 5: a DOCTYPE, void elements without an end, no empty-element tags, no white space
    /// brought into text.
    case html
  }

  private struct Open {
    let name: String
    var hasText = false
    var hasElements = false
    let keepsLine: Bool
  }

  private let syntax: Syntax
  private let path: String?
  private var descriptor: Int32 = -1
  private var buffer: [UInt8] = []
  private var open: [Open] = []
  /// Whether the start tag that was written last still lacks its `>`.
  private var isTagOpen = false

  /// Writes to memory.
  public init(_ syntax: Syntax = .xml) {
    self.syntax = syntax
    path = nil
    begin()
  }

  /// Writes to a file, which is made (for its owner alone) or emptied.
  public init(path: String, _ syntax: Syntax = .xml) throws(XMLFault) {
    self.syntax = syntax
    self.path = path
    descriptor = Glibc.open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw XMLFault(.cannotWrite(path: path, errno: errno)) }
    begin()
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  private func begin() {
    switch syntax {
    case .xml: append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    case .html: append("<!DOCTYPE html>\n")
    }
  }

  // MARK: - Elements

  /// Begins an element. An attribute without a value is left out.
  public func start(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:]
  ) throws(XMLFault) {
    try startTag(name)
    for (attribute, value) in attributes {
      if let value { try self.attribute(attribute, value) }
    }
  }

  /// Begins an element.
  public func start(
    _ name: String, attributes: [(name: String, value: String)]
  ) throws(XMLFault) {
    try startTag(name)
    for (attribute, value) in attributes { try self.attribute(attribute, value) }
  }

  private func startTag(_ name: String) throws(XMLFault) {
    closeTag()
    if let last = open.indices.last {
      if !open[last].hasText, !open[last].keepsLine { newLine(open.count) }
      open[last].hasElements = true
    }
    append("<")
    append(name)
    let keepsLine =
      open.last?.keepsLine ?? false || syntax == .html && Self.inline.contains(name)
    open.append(Open(name: name, keepsLine: keepsLine))
    isTagOpen = true
    if buffer.count > 1 << 18 { try flush() }
  }

  private func attribute(_ name: String, _ value: String) throws(XMLFault) {
    append(" ")
    append(name)
    append("=\"")
    try escape(value, inAttribute: true)
    append("\"")
  }

  /// Writes text into the element that is open.
  public func text(_ text: String) throws(XMLFault) {
    guard let last = open.indices.last, !text.isEmpty else { return }
    closeTag()
    open[last].hasText = true
    if syntax == .html, open[last].name == "style" {
      // The only content that HTML takes as it stands; it must not be able to end its element.
      guard !text.contains("</") else { throw XMLFault(.forbiddenCharacter, element: "style") }
      append(text)
    } else {
      try escape(text, inAttribute: false)
    }
  }

  /// Ends the element that is open.
  public func end() throws(XMLFault) {
    guard let element = open.popLast() else { return }
    if isTagOpen {
      isTagOpen = false
      if syntax == .xml {
        append("/>")
        return ended()
      }
      append(">")
      if Self.void.contains(element.name) { return ended() }
    } else if element.hasElements, !element.hasText, !element.keepsLine {
      newLine(open.count)
    }
    append("</")
    append(element.name)
    append(">")
    ended()
  }

  private func ended() { if open.isEmpty { append("\n") } }

  /// Writes an element with text or with nothing in it.
  public func element(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], text: String? = nil
  ) throws(XMLFault) {
    try start(name, attributes)
    if let text { try self.text(text) }
    try end()
  }

  /// Writes an element with what the closure writes in it.
  public func element(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:],
    _ content: () throws -> Void
  ) throws {
    try start(name, attributes)
    try content()
    try end()
  }

  /// Ends the document.
  ///
  /// - Returns: its bytes; none where it went to a file, which is then on the disk.
  public func finish() throws(XMLFault) -> [UInt8] {
    guard let path else { return buffer }
    try flush()
    guard fsync(descriptor) == 0 || errno == EINVAL || errno == EROFS else {
      throw XMLFault(.cannotWrite(path: path, errno: errno))
    }
    let result = close(descriptor)
    descriptor = -1
    guard result == 0 else { throw XMLFault(.cannotWrite(path: path, errno: errno)) }
    return []
  }

  // MARK: - Bytes

  private static let inline: Set<String> = [
    "p", "td", "th", "li", "h1", "h2", "h3", "h4", "h5", "h6", "span", "a", "strong", "em", "title",
    "caption", "figcaption", "dt", "dd", "text", "style", "label", "small",
  ]
  private static let void: Set<String> = ["meta", "link", "br", "hr", "img", "col", "input"]

  private func closeTag() {
    if isTagOpen {
      append(">")
      isTagOpen = false
    }
  }

  private func newLine(_ depth: Int) {
    buffer.append(10)
    buffer.append(contentsOf: repeatElement(32, count: depth * 2))
  }

  private func append(_ text: String) { buffer.append(contentsOf: text.utf8) }

  private func escape(_ text: String, inAttribute: Bool) throws(XMLFault) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): append("&amp;")
      case UInt8(ascii: "<"): append("&lt;")
      case UInt8(ascii: ">"): append("&gt;")
      case UInt8(ascii: "\"") where inAttribute: append("&quot;")
      case 9 where inAttribute: append("&#9;")
      case 10 where inAttribute: append("&#10;")
      case 13: append("&#13;")
      case 9, 10: buffer.append(byte)
      case 0..<32:
        throw XMLFault(
          .forbiddenCharacter,
          detail: "U+00\(byte < 16 ? "0" : "")\(String(byte, radix: 16, uppercase: true))")
      case 0xEF where Self.hasNoncharacter(text):
        throw XMLFault(.forbiddenCharacter, detail: "U+FFFE/U+FFFF")
      default: buffer.append(byte)
      }
    }
  }

  private static func hasNoncharacter(_ text: String) -> Bool {
    text.unicodeScalars.contains { $0.value == 0xFFFE || $0.value == 0xFFFF }
  }

  private func flush() throws(XMLFault) {
    guard let path, descriptor >= 0 else { return }
    var written = 0
    while written < buffer.count {
      let count = buffer.withUnsafeBytes { bytes -> Int in
        guard let base = bytes.baseAddress else { return 0 }
        return write(descriptor, base + written, bytes.count - written)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw XMLFault(.cannotWrite(path: path, errno: errno)) }
      written += count
    }
    buffer.removeAll(keepingCapacity: true)
  }
}
