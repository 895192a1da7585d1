/// A value that can stand in a field of a record: read from and written to text (in portfolio
/// files, on the command line and in the change log) and to columns of the store.
public protocol FieldScalar: Sendable, Hashable {
  /// What kind of value it is, for messages, help and documentation.
  static var shape: FieldShape { get }

  /// Reads the machine form; nothing when the text is not exactly of that form.
  init?(text: String)

  /// The machine form: ISO dates, decimal points, references.
  var text: String { get }

  /// The columns that a field with a name takes in the store.
  static func columns(of name: String) -> [String]

  /// The values for `columns`, in their order.
  var stored: [StoredValue] { get }

  /// Reads back what `stored` gave: the value of each column by its place among them.
  init?(stored: (Int) -> StoredValue?)
}

extension FieldScalar {
  public static func columns(of name: String) -> [String] { [name] }
  public var stored: [StoredValue] { [.text(text)] }

  public init?(stored: (Int) -> StoredValue?) {
    guard case .text(let text)? = stored(0) else { return nil }
    self.init(text: text)
  }
}

/// What a column of the store holds.
public enum StoredValue: Hashable, Sendable {
  case text(String)
  case integer(Int64)
}

/// The kinds of value that a field can hold.
public enum FieldShape: Hashable, Sendable {
  /// Text of at most so many characters, on one line or on several.
  case text(limit: Int)
  case wholeNumber
  case quantity
  case money
  case flag
  case day
  case impreciseDate
  case moment
  case deadlineRule
  case cvr
  case gln
  /// A SHA-256 digest.
  case digest
  /// Bytes as base64.
  case bytes
  case currency
  /// One of a fixed list of words.
  case choice([String])
  /// The reference of a record of another kind.
  case reference(RecordKind)
}
