/// A tag in a template.
struct Tag: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    /// `{{name}}`
    case value
    /// `{{#name}}`
    case section
    /// `{{^name}}`
    case inverted
    /// `{{/name}}`
    case end
    /// `{{! … }}`
    case comment
    /// A tag of Mustache that is refused.
    case unsupported(TemplateFault.Unsupported)
    /// `{{}}`
    case empty
    /// `{{` without `}}`
    case unclosed
  }

  let kind: Kind
  /// The name as it is written: `budgetLine.spent`, or `.` for the item itself.
  let name: String
  /// The name's steps; none for the item itself.
  let path: [String]
  let place: TemplatePlace

  init(_ found: TagScanner.Found, _ place: TemplatePlace) {
    kind = found.kind
    name = found.name
    path = name == "." ? [] : name.split(separator: ".").map(String.init)
    self.place = place
  }

  /// What is wrong with it by itself.
  var fault: TemplateFault? {
    switch kind {
    case .unsupported(let what): .unsupported(what, name)
    case .empty: .emptyTag
    case .unclosed: .unclosedTag(name)
    case .value, .section, .inverted, .end, .comment: nil
    }
  }
}
