/// What is wrong with a template, or with the values for it. Facts; the words are elsewhere.
public enum TemplateFault: Hashable, Sendable {
  /// A name that is not offered where the tag stands, with the nearest one that is, or the list
  /// whose items have it.
  case unknownName(String, nearest: String?, inside: String?)
  /// A list, a record or a flag where a value should be, and a name that would serve.
  case notAValue(String, NotAValue, example: String?)
  /// `{{` without `}}` in the same paragraph or text.
  case unclosedTag(String)
  case emptyTag
  case unsupported(Unsupported, String)
  /// `{{#name}}` or `{{^name}}` without its end.
  case unclosedSection(String)
  /// `{{/name}}` without its beginning.
  case unopenedSection(String)
  /// A section that begins inside of another one and ends outside of it.
  case crossingSections(String, with: String)
  /// A section that begins in one part of the document (a table, a text box, an element) and ends
  /// outside of it.
  case splitSection(String)
  /// A tag where the document cannot take one.
  case misplacedTag(String)
  case tooManySections(limit: Int)
  /// A value that the document cannot do without is not there.
  case noValue(String)

  public enum NotAValue: String, Hashable, Sendable { case list, record, flag }

  /// What Mustache has and this tag language does not.
  public enum Unsupported: String, Hashable, Sendable {
    /// `{{{name}}}`, `{{&name}}`
    case unescaped
    /// `{{>name}}`
    case partial
    /// `{{<name}}`, `{{$name}}`
    case inheritance
    /// `{{=<% %>=}}`
    case delimiters
  }
}

/// A fault with the place where it is.
public struct TemplateFinding: Hashable, Sendable {
  public let fault: TemplateFault
  public let place: TemplatePlace

  public init(_ fault: TemplateFault, _ place: TemplatePlace) {
    self.fault = fault
    self.place = place
  }
}

/// Everything that keeps a template from being filled.
public struct TemplateFindings: Error, Hashable, Sendable {
  public let all: [TemplateFinding]

  public init(_ all: [TemplateFinding]) { self.all = all }
}
