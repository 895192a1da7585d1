/// The spellings of one value, each made when a template asks for it: a report has many values, and
/// a template prints most of them in one way.
public struct TemplateSpellings: Sendable {
  public enum Form: Hashable, Sendable {
    /// What the bare tag prints in a document for people: `18.000.000 kr.`
    case shown
    /// What the bare tag prints in an XML document: `18000000.00`.
    case machine
    /// What it prints with a sub-name: `iso`.
    case named(String)
  }

  /// The sub-names.
  public let names: [String]
  private let spell: @Sendable (Form) -> String

  /// - Parameter spell: spells the value in a form; it is asked for the sub-names alone.
  public init(names: [String], spell: @escaping @Sendable (Form) -> String) {
    self.names = names
    self.spell = spell
  }

  /// Spellings that are ready made: `["iso": "18000000.00", …]` by their sub-names.
  public init(shown: String, machine: String, named: [String: String]) {
    self.init(names: named.keys.sorted()) { form in
      switch form {
      case .shown: shown
      case .machine: machine
      case .named(let name): named[name] ?? ""
      }
    }
  }

  public var shown: String { spell(.shown) }
  public var machine: String { spell(.machine) }

  /// What it prints with a sub-name, or nothing where there is no such name.
  public func named(_ name: String) -> String? {
    names.contains(name) ? spell(.named(name)) : nil
  }

  private var all: [Form: String] {
    let forms = [.shown, .machine] + names.map(Form.named)
    return Dictionary(forms.map { ($0, spell($0)) }, uniquingKeysWith: { first, _ in first })
  }
}

extension TemplateSpellings: Hashable {
  public static func == (one: Self, other: Self) -> Bool { one.all == other.all }

  public func hash(into hasher: inout Hasher) { hasher.combine(all) }
}
