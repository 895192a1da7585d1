/// A name that a kind of report offers to templates: what it is, and what stands under it.
///
/// A template is held against these and not against the values of one report, so a name that does
/// not exist is an error in a list that happens to be empty, too.
public struct TemplateField: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    case text
    case prose
    /// With the sub-names of its spellings.
    case spelled([String])
    case picture
    case flag
    case record([TemplateField])
    /// A list of records.
    case list([TemplateField])
    /// A list of texts, each of which is `{{.}}`.
    case texts
  }

  /// One word: letters and digits, beginning with a lower-case letter.
  public let name: String
  public let kind: Kind
  /// What it is, in a few words, for the reference page.
  public let danish: String
  public let english: String

  public init(_ name: String, _ kind: Kind, danish: String, english: String) {
    self.name = name
    self.kind = kind
    self.danish = danish
    self.english = english
  }

  /// The fields that stand under it.
  public var children: [TemplateField] {
    switch kind {
    case .record(let fields), .list(let fields): fields
    case .text, .prose, .spelled, .picture, .flag, .texts: []
    }
  }
}
