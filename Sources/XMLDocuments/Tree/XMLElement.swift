/// An element of a document that is held whole in memory, to be changed in place.
///
/// Everything is kept as it was read: white space, comments, the prefixes of names, and
/// declarations of namespaces, which stand among the attributes. An element knows the one that it
/// stands in for as long as that one lives; whoever holds a part of a tree holds its root as well.
open class XMLElement {
  public struct Attribute: Hashable, Sendable {
    /// Empty where there is none; `xmlns` in a declaration of a namespace with a prefix.
    public let prefix: String
    /// The name without its prefix.
    public let name: String
    public let namespace: String?
    public var value: String

    public init(prefix: String = "", _ name: String, namespace: String? = nil, value: String) {
      self.prefix = prefix
      self.name = name
      self.namespace = namespace
      self.value = value
    }
  }

  public let prefix: String
  /// The name without its prefix.
  public let name: String
  public let namespace: String?
  public var attributes: [Attribute]
  /// Where its start tag ends in the document that it was read from, from 1; 0 for one that was
  /// made.
  public let line: Int
  public private(set) unowned var parent: XMLElement?
  public private(set) var children: [XMLNode] = []

  public init(
    prefix: String = "", _ name: String, namespace: String? = nil, attributes: [Attribute] = [],
    line: Int = 0
  ) {
    self.prefix = prefix
    self.name = name
    self.namespace = namespace
    self.attributes = attributes
    self.line = line
  }

  /// An element of the same name and namespace as this one's, with another local name.
  public func sibling(_ name: String, attributes: [Attribute] = []) -> XMLElement {
    XMLElement(prefix: prefix, name, namespace: namespace, attributes: attributes)
  }

  // MARK: - Reading

  /// The elements that stand directly in it.
  public var elements: [XMLElement] { children.compactMap(\.element) }

  /// The text that stands directly in it, joined.
  public var directText: String {
    children.reduce(into: "") { joined, node in
      if let text = node.text { joined += text.value }
    }
  }

  /// The value of an attribute by its local name and, where one is given, its namespace.
  public func attribute(_ name: String, namespace: String? = nil) -> String? {
    attributes.first {
      $0.name == name && $0.prefix != "xmlns" && (namespace == nil || $0.namespace == namespace)
    }?.value
  }

  /// Visits it and every element below it, in the order of the document.
  public func forEachElement(_ visit: (XMLElement) throws -> Void) rethrows {
    try visit(self)
    for child in children {
      if let element = child.element { try element.forEachElement(visit) }
    }
  }

  // MARK: - Changing

  /// Puts a node behind all others in it.
  public func append(_ node: XMLNode) {
    node.element?.parent = self
    children.append(node)
  }

  /// Puts other nodes in the place of all that it holds, and gives those.
  @discardableResult
  public func replaceChildren(with nodes: [XMLNode]) -> [XMLNode] {
    let old = children
    for node in old { node.element?.parent = nil }
    for node in nodes { node.element?.parent = self }
    children = nodes
    return old
  }

  /// Puts other nodes in the place of some of its own, and gives those.
  @discardableResult
  public func replace(_ range: Range<Int>, with nodes: [XMLNode]) -> [XMLNode] {
    let old = Array(children[range])
    for node in old { node.element?.parent = nil }
    for node in nodes { node.element?.parent = self }
    children.replaceSubrange(range, with: nodes)
    return old
  }

  /// Keeps the nodes for which something holds, and lets go of the others.
  public func keepChildren(_ isKept: (XMLNode) -> Bool) {
    replaceChildren(with: children.filter(isKept))
  }

  /// Where a child stands among its children.
  public func index(of child: XMLElement) -> Int? {
    children.firstIndex { $0.element === child }
  }

  /// Takes it out of the element that it stands in.
  public func remove() {
    guard let parent, let index = parent.index(of: self) else { return }
    parent.replace(index..<index + 1, with: [])
  }

  /// A copy of its name and attributes, with nothing in it.
  public func emptyCopy() -> XMLElement {
    XMLElement(prefix: prefix, name, namespace: namespace, attributes: attributes, line: line)
  }

  /// A copy with all that is in it.
  public func copy() -> XMLElement {
    let copy = emptyCopy()
    for child in children {
      switch child {
      case .element(let element): copy.append(.element(element.copy()))
      case .text(let text): copy.append(.text(XMLText(text.value)))
      case .comment, .instruction: copy.append(child)
      }
    }
    return copy
  }
}
