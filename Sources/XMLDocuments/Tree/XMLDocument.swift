import CLibXML2

/// A document that is held whole in memory.
public struct XMLDocument {
  public let root: XMLElement
  /// Comments and processing instructions before the root element.
  public let prolog: [XMLNode]

  /// A document of an element and nothing around it.
  public init(root: XMLElement) {
    self.root = root
    prolog = []
  }

  /// Elements and attributes of a document that is read by itself.
  public static let nodeLimit = 2_500_000

  /// Reads a document, safely as `XMLPullReader` does, and keeps all that is in it.
  public init(bytes: [UInt8], limit: Int = XMLPullReader.sizeLimit) throws(XMLFault) {
    var allowance = NodeAllowance(Self.nodeLimit)
    try self.init(bytes: bytes, limit: limit, allowance: &allowance)
  }

  /// Reads one of several documents that are held together.
  ///
  /// - Parameter allowance: what may be held of all of them; what this one takes is counted.
  public init(
    bytes: [UInt8], limit: Int = XMLPullReader.sizeLimit, allowance: inout NodeAllowance
  ) throws(XMLFault) {
    let reader = try XMLPullReader(bytes: bytes, limit: limit)
    (root, prolog) = try reader.tree(&allowance)
  }
}

extension XMLPullReader {
  /// The whole document as a tree.
  fileprivate func tree(
    _ allowance: inout NodeAllowance
  ) throws(XMLFault) -> (root: XMLElement, prolog: [XMLNode]) {
    var builder = TreeBuilder()
    while let type = try advance() {
      switch type {
      case Int32(XML_READER_TYPE_ELEMENT.rawValue):
        let isEmpty = xmlTextReaderIsEmptyElement(reader) == 1
        builder.start(try element(&builder.names, &allowance))
        if isEmpty { builder.end() }
      case Int32(XML_READER_TYPE_END_ELEMENT.rawValue): builder.end()
      case Int32(XML_READER_TYPE_TEXT.rawValue), Int32(XML_READER_TYPE_CDATA.rawValue),
        Int32(XML_READER_TYPE_WHITESPACE.rawValue),
        Int32(XML_READER_TYPE_SIGNIFICANT_WHITESPACE.rawValue):
        noteLineOfText()
        builder.text(Self.string(xmlTextReaderConstValue(reader)))
      case Int32(XML_READER_TYPE_COMMENT.rawValue):
        builder.add(.comment(Self.string(xmlTextReaderConstValue(reader))))
      case Int32(XML_READER_TYPE_PROCESSING_INSTRUCTION.rawValue):
        builder.add(
          .instruction(
            target: Self.string(xmlTextReaderConstName(reader)),
            data: Self.string(xmlTextReaderConstValue(reader))))
      default: continue
      }
    }
    guard let root = builder.root else { throw XMLFault(.empty) }
    return (root, builder.prolog)
  }

  /// The name of the namespace of what the reader stands at.
  private func namespace(_ names: inout Set<String>) -> String? {
    guard let pointer = xmlTextReaderConstNamespaceUri(reader) else { return nil }
    // Most elements are of the namespace of the one before, which libxml2 keeps at one place.
    if let last = lastNamespace, last.pointer == pointer { return last.name }
    let name = names.shared(Self.plain(Self.string(pointer)))
    lastNamespace = (pointer, name)
    return name
  }

  /// libxml2 leaves an ampersand in the name of a namespace escaped in a way of its own.
  private static func plain(_ namespace: String) -> String {
    // Looking for a text takes long.
    guard namespace.utf8.contains(UInt8(ascii: "&")) else { return namespace }
    return namespace.replacing("&#38;", with: "&")
  }

  private func element(
    _ names: inout Set<String>, _ allowance: inout NodeAllowance
  ) throws(XMLFault) -> XMLElement {
    let line = elementLine
    try allowance.count(line: line)
    let element = XMLElement(
      prefix: Self.string(xmlTextReaderConstPrefix(reader)),
      Self.string(xmlTextReaderConstLocalName(reader)),
      namespace: namespace(&names), line: line)
    while xmlTextReaderMoveToNextAttribute(reader) == 1 {
      try allowance.count(line: line)
      let value = Self.string(xmlTextReaderConstValue(reader))
      let isDeclaration = xmlTextReaderIsNamespaceDecl(reader) == 1
      element.attributes.append(
        XMLElement.Attribute(
          prefix: Self.string(xmlTextReaderConstPrefix(reader)),
          Self.string(xmlTextReaderConstLocalName(reader)),
          namespace: namespace(&names), value: isDeclaration ? Self.plain(value) : value))
    }
    xmlTextReaderMoveToElement(reader)
    return element
  }
}

/// A tree in the making.
private struct TreeBuilder {
  private(set) var root: XMLElement?
  private(set) var prolog: [XMLNode] = []
  private var open: [XMLElement] = []
  /// The names of namespaces, each held once however often it stands in the document.
  var names: Set<String> = []

  mutating func start(_ element: XMLElement) {
    if let last = open.last { last.append(.element(element)) } else { root = element }
    open.append(element)
  }

  mutating func end() { open.removeLast() }

  mutating func text(_ value: String) {
    guard let last = open.last else { return }
    if let text = last.children.last?.text {
      text.value += value
    } else {
      last.append(.text(XMLText(value)))
    }
  }

  mutating func add(_ node: XMLNode) {
    if let last = open.last { last.append(node) } else if root == nil { prolog.append(node) }
  }
}

extension Set<String> {
  fileprivate mutating func shared(_ name: String) -> String { insert(name).memberAfterInsert }
}
