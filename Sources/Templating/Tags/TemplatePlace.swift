/// Where in a template something stands, from the outermost part inwards, as people name the parts:
/// body, table 2, row 4, column 3.
public struct TemplatePlace: Hashable, Sendable {
  public enum Step: Hashable, Sendable {
    case body
    case header(Int)
    case footer(Int)
    case footnote(Int)
    case endnote(Int)
    case textBox(Int)
    case table(Int)
    case row(Int)
    case column(Int)
    /// Counted outside tables.
    case paragraph(Int)
    case properties
    /// A part of the package that is not the document, by its name.
    case part(String)
    /// The line of an XML or HTML file.
    case line(Int)
    case attribute(String)
  }

  public var steps: [Step]

  public init(_ steps: [Step]) { self.steps = steps }

  func with(_ step: Step) -> TemplatePlace { TemplatePlace(steps + [step]) }

  /// The line, in an XML or HTML file.
  public var line: Int? {
    for case .line(let line) in steps { return line }
    return nil
  }
}
