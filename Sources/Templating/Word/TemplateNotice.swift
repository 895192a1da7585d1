/// Something that was taken out of a template, which whoever fills it should know.
public enum TemplateNotice: Hashable, Sendable {
  /// A reference to something outside of the document, by its kind (`attachedTemplate`, `image`,
  /// `oleObject`, `hyperlink` …) and what it referred to.
  case removedReference(kind: String, target: String)
  /// A field that brings something in from elsewhere, by its instruction.
  case removedField(String)
}
