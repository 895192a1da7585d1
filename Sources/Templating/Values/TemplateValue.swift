/// What a report offers to a template under a name.
///
/// The engine knows these shapes and nothing of grants. Whoever makes a report's values makes its
/// catalogue (`TemplateField`) of the same list (`TemplateBinding`), so that the two cannot differ:
///
/// ```
/// {{grant.awarded}}       a record's value, in the spelling of the document
/// {{grant.awarded.iso}}   a spelling of it by name
/// {{#lines}}{{title}}{{/lines}}   a list, once per item
/// ```
public enum TemplateValue: Hashable, Sendable {
  /// A text of one kind or another; its line breaks are kept.
  case text(String)
  /// A narrative. Alone in a paragraph of a Word file it becomes as many paragraphs as it has, and
  /// lines that begin with `- ` become list items.
  case prose(String)
  /// A figure, a date, a name with a code: one value with several spellings.
  case spelled(TemplateSpellings)
  /// A drawing. Where there is room for words alone, its description stands for it.
  indirect case picture(TemplatePicture)
  /// Something that is so or is not so; only for `{{#name}}` and `{{^name}}`.
  case flag(Bool)
  case record(TemplateRecord)
  case list([TemplateValue])
  /// A name that exists but has no value here. Documents for people say so in words.
  case absent

  /// The text where there is one, else `absent`.
  public static func text(orAbsent text: String?) -> TemplateValue {
    text.map { .text($0) } ?? .absent
  }
}
