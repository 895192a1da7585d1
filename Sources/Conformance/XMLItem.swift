import XMLDocuments

/// An element with all that stands in it, as the rules of a format look at it. One outermost item
/// of a file (an activity, an organisation, an invoice) is held at a time, so that the size of a
/// file does not matter.
public final class XMLItem {
  public let name: String
  /// On which it begins, from 1.
  public let line: Int
  let attributes: [(name: String, value: String)]
  private(set) var children: [XMLItem] = []
  /// The text that stands directly in it.
  private(set) var text = ""

  init(_ tag: XMLPullReader.StartTag) {
    name = tag.name
    line = tag.line
    attributes = tag.attributes
  }

  func add(_ child: XMLItem) { children.append(child) }

  func add(_ text: String) { self.text += text }

  /// The value of an attribute; an empty one is a value too.
  subscript(_ attribute: String) -> String? {
    attributes.first { $0.name == attribute }?.value
  }

  /// The language of the text in it (`xml:lang`).
  var language: String? { self["{http://www.w3.org/XML/1998/namespace}lang"] }

  /// The elements that a path leads to, in the order of the file.
  func all(_ path: ElementPath) -> [XMLItem] {
    var found: [XMLItem] = []
    path.lead(from: self) { item in
      found.append(item)
      return false
    }
    return found
  }

  /// The first of them.
  func first(_ path: ElementPath) -> XMLItem? {
    var found: XMLItem?
    path.lead(from: self) { item in
      found = item
      return true
    }
    return found
  }

  /// Whether there is any.
  func has(_ path: ElementPath) -> Bool { first(path) != nil }

  /// The element and everything in it, the outer before the inner.
  func visit(_ body: (XMLItem) -> Void) {
    body(self)
    for child in children { child.visit(body) }
  }
}

extension String {
  /// As much of it as a message quotes: what stands in a file can be ten million bytes long.
  var abbreviated: String {
    let most = 200
    return utf8.count <= most ? self : String(prefix(most)) + "…"
  }
}
