/// The reference of a record of one kind, as the user wrote it: `G1`, `helhedsplan`.
///
/// A reference to a grant cannot be taken for one to a project.
public struct Reference<Target: PortfolioRecord>: FieldScalar {
  public let text: String

  public init(_ text: String) { self.text = text }
  public init?(text: String) {
    guard TextRule.isReference(text) else { return nil }
    self.text = text
  }

  public static var shape: FieldShape { .reference(Target.kind) }
}

extension Reference: CustomStringConvertible {
  public var description: String { text }
}
