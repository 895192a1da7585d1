/// What stands in an element.
public enum XMLNode {
  case element(XMLElement)
  case text(XMLText)
  case comment(String)
  case instruction(target: String, data: String)

  /// The element, where it is one.
  public var element: XMLElement? {
    if case .element(let element) = self { element } else { nil }
  }

  /// The text, where it is one.
  public var text: XMLText? {
    if case .text(let text) = self { text } else { nil }
  }
}

/// A piece of text, which can be told from another of the same content.
public final class XMLText {
  public var value: String

  public init(_ value: String) { self.value = value }
}
