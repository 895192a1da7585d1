/// The spellings of one value.
public struct TemplateSpellings: Hashable, Sendable {
  /// What the bare tag prints in a document for people: `18.000.000 kr.`
  public let shown: String
  /// What the bare tag prints in an XML document: `18000000.00`.
  public let machine: String
  /// What it prints with a sub-name, by that name: `["iso": "18000000.00", …]`.
  public let named: [String: String]

  public init(shown: String, machine: String, named: [String: String]) {
    self.shown = shown
    self.machine = machine
    self.named = named
  }
}
