import XMLDocuments

/// Reads a file item by item: the root by its tag alone, each element directly in it with all that
/// stands in it. Formats that are one document (an invoice) have their root as the only item.
struct XMLItemReader {
  /// How much text counts as one of the elements and attributes that an item may hold.
  private static let textOfOne = 128

  private let reader: XMLPullReader
  private let itemLimit: Int
  /// The tag of the root.
  let root: XMLPullReader.StartTag

  /// - Throws: what keeps the file from being read; nothing outside it is ever opened.
  init(path: String) throws(XMLFault) {
    try self.init(XMLPullReader(path: path), itemLimit: FormatCheck.itemLimit)
  }

  init(_ reader: XMLPullReader, itemLimit: Int) throws(XMLFault) {
    self.itemLimit = itemLimit
    self.reader = reader
    guard case .start(let tag)? = try reader.next() else { throw XMLFault(.empty) }
    root = tag
  }

  /// Where what has been read so far is not as its schema says.
  var validityFaults: [XMLFault] { reader.validityFaults }

  /// Calls the body for each element directly in the root.
  func forEachItem(_ body: (XMLItem) throws(XMLFault) -> Void) throws(XMLFault) {
    while let event = try reader.next() {
      if case .start(let tag) = event { try body(try rest(of: tag)) }
    }
  }

  /// The root with everything in it.
  func whole() throws(XMLFault) -> XMLItem {
    let item = try rest(of: root)
    // What comes after the root can still be a fault.
    while try reader.next() != nil {}
    return item
  }

  /// Builds the element whose tag has just been read. Depth is bounded by libxml2.
  private func rest(of tag: XMLPullReader.StartTag) throws(XMLFault) -> XMLItem {
    let item = XMLItem(tag)
    var open = [item]
    var held = Self.weight(of: tag)
    while let current = open.last, let event = try reader.next() {
      switch event {
      case .start(let tag):
        let child = XMLItem(tag)
        current.add(child)
        open.append(child)
        held += Self.weight(of: tag)
      case .text(let text):
        current.add(text)
        held += text.utf8.count / Self.textOfOne
      case .end: open.removeLast()
      }
      guard held <= itemLimit else {
        throw XMLFault(.tooManyNodes(limit: itemLimit), line: item.line)
      }
      if open.isEmpty { break }
    }
    return item
  }

  private static func weight(of tag: XMLPullReader.StartTag) -> Int {
    tag.attributes.reduce(1) { $0 + 1 + $1.value.utf8.count / textOfOne }
  }
}
