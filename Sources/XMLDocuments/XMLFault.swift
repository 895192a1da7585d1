/// What is wrong with an XML document or a schema, or kept it from being read or written.
///
/// Facts only, in libxml2's own words where there are any; what people are told is worded
/// elsewhere.
public struct XMLFault: Error, Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    case notWellFormed
    /// Bytes that are not of the encoding that the document declares.
    case wrongEncoding
    /// The document has a DOCTYPE, and nothing of it was acted upon.
    case documentTypeRefused
    case tooLarge(limit: Int)
    /// More elements and attributes than are held in memory.
    case tooManyNodes(limit: Int)
    /// A tag has more attributes than are read.
    case tooManyAttributes(limit: Int)
    /// So many places are not valid that reading was given up.
    case tooManyFaults(limit: Int)
    case empty
    case cannotRead(path: String, errno: Int32)
    case cannotWrite(path: String, errno: Int32)
    /// The schema itself cannot be used.
    case schemaInvalid
    /// Well formed, but not valid against the schema.
    case notValid
    /// A character that XML 1.0 cannot hold was to be written.
    case forbiddenCharacter
  }

  public let kind: Kind
  /// From 1, where it is known.
  public let line: Int?
  /// From 1; known for faults of form, not for faults of validity.
  public let column: Int?
  /// The element that is not valid, where libxml2 names it.
  public let element: String?
  /// libxml2's message, on one line.
  public let detail: String

  public init(
    _ kind: Kind, line: Int? = nil, column: Int? = nil, element: String? = nil,
    detail: String = ""
  ) {
    self.kind = kind
    self.line = line
    self.column = column
    self.element = element
    self.detail = detail
  }
}
