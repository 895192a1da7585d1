import XMLDocuments

/// Makes pieces of the tree of a template.
struct TreeCompiler {
  let syntax: TemplateSyntax
  /// The form of values in text below an element.
  let textForm: (XMLElement) -> ValueForm
  /// Compiles an element in its own way, or says that it is one like others.
  let special: (XMLElement, TreeCompiler, inout PieceBuilder) -> Bool
  /// The tags in an element's attributes, by their names.
  let tagsIn: (XMLElement) -> [String: [TemplateText.Part]]
  /// Whether sections are around, so that what stands here may be written more than once.
  private(set) var isRepeated = false

  /// The same, for what stands in a section.
  var repeated: TreeCompiler {
    var inner = self
    inner.isRepeated = true
    return inner
  }

  func compileChildren(of element: XMLElement, into builder: inout PieceBuilder) {
    for child in element.children { compile(child, in: element, into: &builder) }
  }

  func compile(_ node: XMLNode, in parent: XMLElement, into builder: inout PieceBuilder) {
    guard let element = node.element else {
      if let text = node.text, syntax.isRaw(parent) {
        builder.markup.append(contentsOf: text.value.utf8)
      } else {
        node.write(to: &builder.markup)
      }
      return
    }
    if special(element, self, &builder) { return }
    if let marker = element as? TagMarker {
      if marker.tag.kind == .value { builder.add(.value(marker.tag, textForm(parent))) }
    } else if let section = element as? SectionElement {
      var body = PieceBuilder()
      repeated.compileChildren(of: section, into: &body)
      builder.add(.section(Section(tag: section.tag, body: body.finish())))
    } else {
      compileElement(element, into: &builder)
    }
  }

  /// An element like others: its tags as they stand, and what it holds.
  func compileElement(_ element: XMLElement, into builder: inout PieceBuilder) {
    opening(of: element, into: &builder)
    if element.children.isEmpty {
      builder.markup.append(contentsOf: syntax.endOfEmpty(element).utf8)
      return
    }
    builder.markup.append(UInt8(ascii: ">"))
    compileChildren(of: element, into: &builder)
    element.writeEnd(to: &builder.markup)
  }

  /// The start tag up to the `>`, with the tags in its attributes.
  func opening(of element: XMLElement, into builder: inout PieceBuilder) {
    let tags = tagsIn(element)
    guard !tags.isEmpty else { return element.writeOpening(to: &builder.markup) }
    builder.markup.append(contentsOf: "<\(element.qualifiedName)".utf8)
    for attribute in element.attributes {
      guard let parts = tags[attribute.qualifiedName] else {
        attribute.writeName(to: &builder.markup)
        builder.markup.append(xml: attribute.value, in: .attribute)
        builder.markup.append(UInt8(ascii: "\""))
        continue
      }
      var name: [UInt8] = []
      attribute.writeName(to: &name)
      if parts.count == 1, case .tag(let tag) = parts[0], tag.kind == .value {
        builder.add(.attribute(name: name, tag, .attribute))
        continue
      }
      builder.markup.append(contentsOf: name)
      TemplateText.compile(parts, into: &builder)
      builder.markup.append(UInt8(ascii: "\""))
    }
  }
}
