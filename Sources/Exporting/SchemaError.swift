/// A schema that is missing or broken. What it should have checked was not written.
public struct SchemaError: Error, Hashable, Sendable {
  public let path: String
  public let detail: String
}
