import PortfolioModel

/// What a record says in one field.
public struct FieldValue: Sendable, Hashable {
  /// The field's own name, such as `caseNumber`.
  public let name: String
  /// The value in the machine form.
  public let text: String
  public let shape: FieldShape
  /// What a record that is referred to is called.
  public var title: String?

  public init(name: String, text: String, shape: FieldShape) {
    self.name = name
    self.text = text
    self.shape = shape
  }

  /// The fields of a record that have a value, in their order, without its reference and without
  /// when and by whom it was recorded.
  public static func all<Record: PortfolioRecord>(of record: Record) -> [FieldValue] {
    Record.ownFields.compactMap { field in
      field.text(record).map { FieldValue(name: field.name, text: $0, shape: field.shape) }
    }
  }

  /// `450.000,00 kr.`, `F1 (Landsbyggefonden)`.
  func value(_ spelling: Spelling) -> String {
    spelling.value(text, shape) + (title.map { " (\($0))" } ?? "")
  }

  /// `beløb: 450.000,00 kr.`
  func words(_ spelling: Spelling) -> String {
    "\(spelling.language.fieldName(name)): \(value(spelling))"
  }
}

extension FieldValue: Encodable {
  private enum Key: String, CodingKey { case field, value }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(name, forKey: .field)
    try container.encode(text, forKey: .value)
  }
}
