/// The language of what people read: Danish first, English second.
public enum Language: String, CaseIterable, Sendable {
  case danish = "da"
  case english = "en"

  /// The wording in this language.
  public func say(_ danish: String, _ english: String) -> String {
    self == .danish ? danish : english
  }

  /// A number of things with the right form of the word: `1 frist`, `2 frister`.
  public func count(
    _ number: Int, _ danish: (one: String, many: String), _ english: (one: String, many: String)
  ) -> String {
    let words = self == .danish ? danish : english
    return "\(Spelling(self).number(number)) \(number == 1 ? words.one : words.many)"
  }

  /// `a, b og c`.
  func list(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + say(" og ", " and ") + last
  }
}
