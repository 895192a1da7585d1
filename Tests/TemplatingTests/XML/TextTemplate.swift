import Templating
import XMLDocuments

/// A template of text alone, as the one element of an XML document.
enum TextTemplate {
  static func bytes(_ text: String) -> [UInt8] {
    var bytes = Array("<t>".utf8)
    bytes.append(xml: text)
    return bytes + "</t>".utf8
  }

  static func template(_ text: String) throws -> XMLTemplate {
    try XMLTemplate(bytes(text), name: "test.xml")
  }

  /// The text that comes out.
  static func filled(
    _ text: String, _ value: TemplateValue, _ style: TemplateStyle = .people(absent: "–")
  ) throws -> String {
    try XMLDocument(bytes: template(text).fill(value, style)).root.directText
  }

  /// What is wrong when it is held against fields.
  static func faults(_ text: String, _ fields: [TemplateField]) throws -> [TemplateFault] {
    try template(text).check(fields).map(\.fault)
  }
}
