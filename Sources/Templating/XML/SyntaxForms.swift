import XMLDocuments

/// How values are written in XML and in HTML.
struct SyntaxForms: Sendable {
  private let syntax: TemplateSyntax
  private let broken = ValueForm(lineBreak: Array("<br>".utf8))
  /// Elements of HTML and SVG that hold text and nothing else.
  private static let plain: Set<String> = [
    "title", "option", "textarea", "text", "tspan", "desc",
  ]

  init(_ syntax: TemplateSyntax) { self.syntax = syntax }

  func form(in element: XMLElement) -> ValueForm {
    var around: XMLElement? = element
    while let section = around as? SectionElement { around = section.parent }
    return syntax == .xml || Self.plain.contains(around?.name ?? "") ? .text : broken
  }

  /// A paragraph of HTML with nothing in it but one value, which may be a narrative.
  func compileProse(
    _ element: XMLElement, _ compiler: TreeCompiler, _ builder: inout PieceBuilder
  ) -> Bool {
    guard syntax == .html, element.name == "p", compiler.tagsIn(element).isEmpty,
      let tag = element.onlyValue
    else { return false }
    var opening: [UInt8] = []
    element.writeOpening(to: &opening)
    builder.add(
      .prose(
        tag,
        ProseForm(
          paragraph: .init(before: opening + ">".utf8, after: Array("</p>".utf8)),
          item: .init(before: Array("<li>".utf8), after: Array("</li>".utf8)),
          list: .init(before: Array("<ul>".utf8), after: Array("</ul>".utf8)), value: broken)))
    return true
  }
}

extension XMLElement {
  /// The tag of the one value that it holds, when there is nothing else but white space in it.
  var onlyValue: Tag? {
    var only: Tag?
    for child in children {
      switch child {
      case .text(let text): if !text.value.isBlank { return nil }
      case .comment, .instruction: continue
      case .element(let element):
        guard only == nil, let marker = element as? TagMarker, marker.tag.kind == .value else {
          return nil
        }
        only = marker.tag
      }
    }
    return only
  }
}
