import CLibXML2
import Glibc

/// Reads a document from beginning to end, one event after the other, in constant memory.
///
/// Nothing outside the document is ever opened, a DOCTYPE is refused before anything in it is
/// acted upon, and libxml2's own limits (256 levels, 10 MB in one text) stand.
public final class XMLPullReader {
  /// The most bytes that are read where nothing else is said: 2 GiB.
  public static let sizeLimit = 2 << 30
  /// After how many places that are not valid reading is given up, where nothing else is said.
  public static let faultLimit = 1000

  /// What is met on the way. Comments and processing instructions are passed over, CDATA is text,
  /// adjacent text is joined, and text of nothing but white space is left out.
  public enum Event: Sendable {
    case start(StartTag)
    case text(String)
    /// Comes for an empty element (`<a/>`) as well.
    case end(name: String)
  }

  public struct StartTag: Sendable {
    /// The name without its prefix.
    public let name: String
    public let namespace: String?
    /// In the order of the document; one of a namespace is called `{namespace}name`.
    public let attributes: [(name: String, value: String)]
    /// The line on which the tag ends, from 1.
    public let line: Int

    /// The value of the attribute with a name, or nothing.
    public func value(_ name: String) -> String? {
      attributes.first { $0.name == name }?.value
    }
  }

  let reader: xmlTextReaderPtr
  private let source: XMLSource
  private let schema: XMLSchema?
  /// Holds the document against the schema while it is read, where there is one.
  private var validation: xmlSchemaValidCtxtPtr?
  private let collector: FaultCollector
  private var pendingEnd: String?
  /// Text can come in pieces; the event that ended it waits here.
  private var waiting: Event?
  /// White space that is text only where other text stands beside it. Most of it does not, and
  /// there is some between any two tags.
  private var blank: [UInt8] = []
  /// Where the last text ended. libxml2 keeps only sixteen bits of an element's line, but the
  /// whole of a text's (XML_PARSE_BIG_LINES).
  var lineOfText = 1
  /// The name of the namespace that was asked for last, and where libxml2 keeps it.
  var lastNamespace: (pointer: UnsafePointer<xmlChar>, name: String)?

  /// Opens a file.
  ///
  /// - Parameters:
  ///   - schema: what it is held against while it is read (`validityFaults`).
  ///   - faultLimit: after how many faults of validity reading ends with `tooManyFaults`.
  public convenience init(
    path: String, limit: Int = sizeLimit, schema: XMLSchema? = nil,
    faultLimit: Int = XMLPullReader.faultLimit
  ) throws(XMLFault) {
    try self.init(XMLSource(path: path, limit: limit), schema, faultLimit)
  }

  /// Reads what comes through a pipe, and closes its end afterwards.
  public convenience init(
    pipe: Int32, limit: Int = sizeLimit, schema: XMLSchema? = nil,
    faultLimit: Int = XMLPullReader.faultLimit
  ) throws(XMLFault) {
    try self.init(XMLSource(pipe: pipe, limit: limit), schema, faultLimit)
  }

  /// Reads bytes in memory.
  public convenience init(
    bytes: [UInt8], limit: Int = sizeLimit, schema: XMLSchema? = nil
  ) throws(XMLFault) {
    try self.init(XMLSource(bytes: bytes, limit: limit), schema, Self.faultLimit)
  }

  private init(
    _ source: XMLSource, _ schema: XMLSchema?, _ faultLimit: Int
  ) throws(XMLFault) {
    Library.start()
    self.source = source
    collector = FaultCollector(limit: faultLimit)
    self.schema = schema
    let options =
      XML_PARSE_NONET.rawValue | XML_PARSE_COMPACT.rawValue | XML_PARSE_BIG_LINES.rawValue
    guard
      let reader = xmlReaderForIO(
        XMLSource.read, nil, Unmanaged.passUnretained(source).toOpaque(), nil, nil,
        Int32(options))
    else { throw XMLFault(.notWellFormed) }
    self.reader = reader
    xmlTextReaderSetStructuredErrorHandler(reader, FaultCollector.collect, collector.pointer)
    guard let schema else { return }
    source.watch.isHeldAgainstSchema = true
    // The reader takes the context's handler over, so its faults come to the same collector.
    guard let validation = xmlSchemaNewValidCtxt(schema.compiled) else {
      throw XMLFault(.schemaInvalid)
    }
    self.validation = validation
    guard xmlTextReaderSchemaValidateCtxt(reader, validation, 0) == 0 else {
      throw XMLFault(.schemaInvalid)
    }
  }

  deinit {
    if let validation {
      // The reader must have let go of it before it is freed.
      xmlTextReaderSchemaValidateCtxt(reader, nil, 0)
      xmlSchemaFreeValidCtxt(validation)
    }
    xmlFreeTextReader(reader)
  }

  /// Where what has been read so far is not as its schema says.
  public var validityFaults: [XMLFault] { collector.faults.filter { $0.kind == .notValid } }

  /// The next event, or nothing at the end of the document.
  public func next() throws(XMLFault) -> Event? {
    if let event = waiting {
      waiting = nil
      return event
    }
    var text: String?
    blank.removeAll(keepingCapacity: true)
    while let event = try nextPiece() {
      guard case .text(let piece) = event else {
        guard let text, !text.isBlank else { return event }
        waiting = event
        return .text(text + takeBlank())
      }
      // In place: a million pieces must not be a million copies.
      if text == nil { text = takeBlank() } else { text?.append(takeBlank()) }
      text?.append(piece)
    }
    return nil
  }

  private func takeBlank() -> String {
    guard !blank.isEmpty else { return "" }
    defer { blank.removeAll(keepingCapacity: true) }
    return String(decoding: blank, as: UTF8.self)
  }

  private func nextPiece() throws(XMLFault) -> Event? {
    if let name = pendingEnd {
      pendingEnd = nil
      return .end(name: name)
    }
    while let type = try advance() {
      switch type {
      case Int32(XML_READER_TYPE_ELEMENT.rawValue):
        let tag = startTag()
        if xmlTextReaderIsEmptyElement(reader) == 1 { pendingEnd = tag.name }
        return .start(tag)
      case Int32(XML_READER_TYPE_END_ELEMENT.rawValue):
        return .end(name: Self.string(xmlTextReaderConstLocalName(reader)))
      case Int32(XML_READER_TYPE_SIGNIFICANT_WHITESPACE.rawValue):
        noteLineOfText()
        guard let value = xmlTextReaderConstValue(reader) else { continue }
        blank.append(contentsOf: UnsafeBufferPointer(start: value, count: Int(xmlStrlen(value))))
      case Int32(XML_READER_TYPE_TEXT.rawValue), Int32(XML_READER_TYPE_CDATA.rawValue):
        noteLineOfText()
        return .text(Self.string(xmlTextReaderConstValue(reader)))
      default: continue
      }
    }
    return nil
  }

  func noteLineOfText() {
    if let node = xmlTextReaderCurrentNode(reader) { lineOfText = Int(xmlGetLineNo(node)) }
  }

  /// Moves to the next node.
  ///
  /// - Returns: its type (`xmlReaderTypes`); nothing at the end.
  func advance() throws(XMLFault) -> Int32? {
    let result = xmlTextReaderRead(reader)
    if let fault = source.fault { throw fault }
    if result == 1 {
      let type = xmlTextReaderNodeType(reader)
      if type == Int32(XML_READER_TYPE_DOCUMENT_TYPE.rawValue) {
        throw XMLFault(.documentTypeRefused, line: line)
      }
      // libxml2 reads ahead; the root is told of in any case.
      if collector.isFull, xmlTextReaderDepth(reader) > 0 {
        throw XMLFault(.tooManyFaults(limit: collector.limit), line: line)
      }
      return type
    }
    if let fault = collector.faults.first(where: { $0.kind != .notValid }) {
      // The DOCTYPE of a hostile document is refused for what it is, not for its first fault.
      throw source.hasDocumentType ? XMLFault(.documentTypeRefused, line: fault.line) : fault
    }
    if result < 0 { throw XMLFault(source.isEmpty ? .empty : .notWellFormed) }
    return nil
  }

  private var line: Int { Int(xmlTextReaderGetParserLineNumber(reader)) }

  /// The line on which the start tag that was just read ends.
  var elementLine: Int {
    let kept = xmlTextReaderCurrentNode(reader).map { Int(xmlGetLineNo($0)) } ?? line
    return kept < 65_535 ? kept : max(65_535, lineOfText)
  }

  private func startTag() -> StartTag {
    let line = elementLine
    let name = Self.string(xmlTextReaderConstLocalName(reader))
    let namespace = xmlTextReaderConstNamespaceUri(reader).map(Self.string)
    var attributes: [(name: String, value: String)] = []
    while xmlTextReaderMoveToNextAttribute(reader) == 1 {
      if xmlTextReaderIsNamespaceDecl(reader) == 1 { continue }
      let local = Self.string(xmlTextReaderConstLocalName(reader))
      let uri = xmlTextReaderConstNamespaceUri(reader).map(Self.string)
      attributes.append(
        (uri.map { "{\($0)}\(local)" } ?? local, Self.string(xmlTextReaderConstValue(reader))))
    }
    xmlTextReaderMoveToElement(reader)
    return StartTag(name: name, namespace: namespace, attributes: attributes, line: line)
  }

  static func string(_ pointer: UnsafePointer<xmlChar>?) -> String {
    pointer.map { String(cString: $0) } ?? ""
  }
}
