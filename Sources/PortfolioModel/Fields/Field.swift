/// One field of a kind of record: its name and how it is read from and written to text and store.
///
/// The name is the attribute in portfolio files, the key in JSON, the column in the store and the
/// word in the change log. `Field("title", \.title)` is all that a record has to say about one.
public struct Field<Root: PortfolioRecord>: Sendable {
  public let name: String
  public let shape: FieldShape
  /// Whether a record without it is refused.
  public let isRequired: Bool
  /// Its columns in the store.
  public let columns: [String]

  /// The machine form of the value, or nothing where there is none.
  public let text: @Sendable (Root) -> String?
  /// The values of the columns, nothing where there is no value.
  public let stored: @Sendable (Root) -> [StoredValue?]
  let setText: @Sendable (inout Root, String) -> Bool
  /// Takes the values of the columns from where they stand, the first at a place.
  let setStored: @Sendable (inout Root, _ place: Int, (Int) -> StoredValue?) -> Bool

  /// A field that must have a value.
  public init<Value: FieldScalar>(
    _ name: String, _ path: any WritableKeyPath<Root, Value> & Sendable,
    limit: Int? = nil
  ) {
    self.name = name
    shape = limit.map { .text(limit: $0) } ?? Value.shape
    isRequired = true
    columns = Value.columns(of: name)
    text = { $0[keyPath: path].text }
    stored = { $0[keyPath: path].stored }
    setText = { root, text in
      guard let value = Value(text: text) else { return false }
      root[keyPath: path] = value
      return true
    }
    setStored = { root, place, values in
      guard let value = Value(stored: { values(place + $0) }) else { return false }
      root[keyPath: path] = value
      return true
    }
  }

  /// A field that has its default value where a file says nothing of it, and of which a file says
  /// nothing where it has that value.
  public init<Value: FieldScalar>(
    _ name: String, _ path: any WritableKeyPath<Root, Value> & Sendable, default initial: Value
  ) {
    let field = Field(name, path)
    self.name = name
    shape = field.shape
    isRequired = false
    columns = field.columns
    text = { $0[keyPath: path] == initial ? nil : $0[keyPath: path].text }
    stored = field.stored
    setText = field.setText
    setStored = field.setStored
  }

  /// A field that may be without a value.
  public init<Value: FieldScalar>(
    _ name: String, _ path: any WritableKeyPath<Root, Value?> & Sendable,
    limit: Int? = nil
  ) {
    self.name = name
    shape = limit.map { .text(limit: $0) } ?? Value.shape
    isRequired = false
    columns = Value.columns(of: name)
    let width = columns.count
    text = { $0[keyPath: path]?.text }
    stored = { $0[keyPath: path]?.stored ?? Array(repeating: nil, count: width) }
    setText = { root, text in
      guard let value = Value(text: text) else { return false }
      root[keyPath: path] = value
      return true
    }
    setStored = { root, place, values in
      guard let first = values(place) else {
        root[keyPath: path] = nil
        return true
      }
      guard let value = Value(stored: { $0 == 0 ? first : values(place + $0) }) else {
        return false
      }
      root[keyPath: path] = value
      return true
    }
  }
}
