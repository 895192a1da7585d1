import XMLDocuments

/// An XML file with tags in it, ready to be held against the fields of a report and to be filled.
///
/// ```
/// let template = try XMLTemplate(bytes, name: "statusrapport.xml")
/// let findings = template.check(kind.fields)
/// let filled = try template.fill(value, .machine)
/// ```
public struct XMLTemplate: Sendable {
  /// What messages call it.
  public let name: String
  private let pieces: [Piece]
  private let findings: [TemplateFinding]

  /// Reads a template. One that is to become HTML is written as XML as well, without a DOCTYPE.
  ///
  /// - Throws: why it is no XML that can be read. Faults in its tags are found by `check`.
  public init(
    _ bytes: [UInt8], name: String, syntax: TemplateSyntax = .xml
  ) throws(TemplateError) {
    self.name = name
    let document: XMLDocument
    do throws(XMLFault) { document = try XMLDocument(bytes: bytes) } catch {
      throw .xml(error, part: nil)
    }
    let tagging = XMLTagging(document.root, syntax, at: TemplatePlace([]))
    findings = tagging.findings
    let forms = SyntaxForms(syntax)
    let compiler = TreeCompiler(
      syntax: syntax, textForm: forms.form, special: forms.compileProse,
      tagsIn: { tagging.attributes[ObjectIdentifier($0)] ?? [:] })
    var builder = PieceBuilder()
    builder.markup = Array(syntax.beginning.utf8)
    compiler.compile(.element(document.root), in: document.root, into: &builder)
    builder.markup.append(10)
    pieces = builder.finish()
  }

  /// Everything that is wrong with its tags, and every name in it that is not offered.
  public func check(_ fields: [TemplateField]) -> [TemplateFinding] {
    var check = NameCheck(fields)
    check.check(pieces)
    return FindingList(findings + check.findings.all).all
  }

  /// The template filled with the values of a report.
  ///
  /// - Throws: `TemplateFindings` with every fault of the template and every value that is missing.
  public func fill(_ value: TemplateValue, _ style: TemplateStyle) throws -> [UInt8] {
    let renderer = Renderer(value, style)
    try run(renderer)
    return renderer.output
  }

  /// Fills the template in constant memory, whatever the length of one of its lists.
  ///
  /// - Parameters:
  ///   - list: the name of an outermost section whose items are given one after the other; it need
  ///     not be among the values.
  ///   - items: calls what it is given with each item.
  ///   - sink: takes the document, a piece at a time. When anything is thrown, what it was given is
  ///     to be thrown away.
  public func fill(
    _ value: TemplateValue, _ style: TemplateStyle, each list: String,
    of items: @escaping ((TemplateValue) throws -> Void) throws -> Void,
    to sink: @escaping ([UInt8]) throws -> Void
  ) throws {
    let renderer = Renderer(value, style, streamed: (list, items), sink: sink)
    try run(renderer)
    try renderer.flush()
  }

  private func run(_ renderer: Renderer) throws {
    if !findings.isEmpty { throw TemplateFindings(findings) }
    try renderer.write(pieces)
    if !renderer.findings.all.isEmpty { throw TemplateFindings(renderer.findings.all) }
  }
}
