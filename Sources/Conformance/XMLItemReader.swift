import XMLDocuments

/// Reads a file item by item: the root by its tag alone, each element directly in it with all that
/// stands in it. Formats that are one document (an invoice) have their root as the only item.
struct XMLItemReader {
  private let reader: XMLPullReader
  /// The tag of the root.
  let root: XMLPullReader.StartTag

  /// - Parameter schema: what the file is held against while it is read.
  /// - Throws: what keeps the file from being read; nothing outside it is ever opened.
  init(path: String, schema: XMLSchema? = nil) throws(XMLFault) {
    try self.init(XMLPullReader(path: path, schema: schema))
  }

  init(_ reader: XMLPullReader) throws(XMLFault) {
    self.reader = reader
    guard case .start(let tag)? = try reader.next() else { throw XMLFault(.empty) }
    root = tag
  }

  /// Where what has been read so far is not as its schema says.
  var validityFaults: [XMLFault] { reader.validityFaults }

  /// Calls the body for each element directly in the root.
  func forEachItem(_ body: (XMLItem) -> Void) throws(XMLFault) {
    while let event = try reader.next() {
      if case .start(let tag) = event { body(try rest(of: tag)) }
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
    while let current = open.last, let event = try reader.next() {
      switch event {
      case .start(let tag):
        let child = XMLItem(tag)
        current.add(child)
        open.append(child)
      case .text(let text): current.add(text)
      case .end: open.removeLast()
      }
      if open.isEmpty { break }
    }
    return item
  }
}
