/// Values by their names, as a template asks for them.
///
/// A report has very many records of a few members each, so they are kept in a row and looked for
/// one after the other; of two with one name the first counts.
public struct TemplateRecord: Hashable, Sendable {
  public struct Member: Hashable, Sendable {
    let name: String
    let value: TemplateValue

    public init(_ name: String, _ value: TemplateValue) {
      self.name = name
      self.value = value
    }
  }

  private let members: [Member]

  public init(_ members: [Member]) { self.members = members }

  /// The value that has a name; nothing when none has it.
  public subscript(name: String) -> TemplateValue? {
    members.first { $0.name == name }?.value
  }
}

extension TemplateRecord: ExpressibleByDictionaryLiteral {
  public init(dictionaryLiteral members: (String, TemplateValue)...) {
    self.init(members.map { Member($0.0, $0.1) })
  }
}
