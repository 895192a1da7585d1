import XMLDocuments

/// What a template becomes.
public enum TemplateSyntax: Sendable {
  case xml
  /// HTML 5. The template itself is written as XML.
  case html

  /// Elements of HTML that have no end tag.
  private static let void: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
    "wbr",
  ]

  /// What stands before the root element.
  var beginning: String {
    switch self {
    case .xml: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    case .html: "<!DOCTYPE html>\n"
    }
  }

  /// How the start tag of an element with nothing in it ends.
  func endOfEmpty(_ element: XMLElement) -> String {
    switch self {
    case .xml: "/>"
    case .html: Self.void.contains(element.name) ? ">" : "></\(element.qualifiedName)>"
    }
  }

  /// Whether HTML takes the text of an element as it stands. Such text cannot hold tags.
  func isRaw(_ element: XMLElement) -> Bool {
    self == .html && (element.name == "style" || element.name == "script")
  }
}

/// For whom values are written, and what stands where there is none.
public enum TemplateStyle: Hashable, Sendable {
  /// In the reader's spelling; `absent` is what is printed for a value that is not there, such as
  /// `Ikke oplyst`.
  case people(absent: String)
  /// In the spelling of machines. An attribute that one absent value would fill is left out; an
  /// absent value anywhere else is a finding.
  case machine
}
