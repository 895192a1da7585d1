extension PortfolioRecord {
  /// All that the record says on one line, for the log of its removal:
  /// `name=Fejl; sort=foundation; recorded=…`. A semicolon or a backslash within a value has a
  /// backslash before it, so that nothing is lost.
  public var said: String {
    Self.fields.dropFirst().compactMap { field in
      field.text(self).map { "\(field.name)=\(Self.escaped($0))" }
    }.joined(separator: "; ")
  }

  /// The record that `said` is of; nothing where it cannot be one.
  public init?(ref: String, said: String) {
    self.init()
    self.ref = ref
    for part in Self.parts(of: said) {
      guard let equals = part.firstIndex(of: "="),
        restore(String(part[..<equals]), to: String(part[part.index(after: equals)...]))
      else { return nil }
    }
  }

  private static func escaped(_ text: String) -> String {
    text.map { $0 == ";" || $0 == "\\" ? "\\\($0)" : String($0) }.joined()
  }

  /// The parts between semicolons that have no backslash before them, without those backslashes.
  private static func parts(of said: String) -> [String] {
    var parts = [""]
    var rest = Substring(said)
    while let character = rest.popFirst() {
      switch character {
      case "\\": parts[parts.count - 1] += rest.popFirst().map(String.init) ?? ""
      case ";":
        if rest.first == " " { rest.removeFirst() }
        parts.append("")
      default: parts[parts.count - 1].append(character)
      }
    }
    return parts.filter { !$0.isEmpty }
  }
}
