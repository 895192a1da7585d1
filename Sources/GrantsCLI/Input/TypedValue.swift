import PortfolioModel
import Reporting

/// What people type for a value, and the machine form of it that fields read.
///
/// Amounts as Danes write them (`450.000,00`, `450.000`, `450000`, `-1.600,50 kr.`) or with a
/// decimal point (`450000.00`); a full stop before three digits is always a thousands separator,
/// so `450.000` is four hundred and fifty thousand and never 450. Days as `2018-03-31`,
/// `31-03-2018` or `31.03.2018`. Choices in Danish or English, `ja` and `nej`, `33,5`.
enum TypedValue {
  /// The machine form of what was typed; the text itself where it is no such value, so that
  /// whoever reads it next says what is wrong with it.
  static func machineForm(of typed: String, _ shape: FieldShape) -> String {
    let text = typed.trimmingSpaces
    guard !text.isEmpty, !shape.accepts(text) else { return text }
    switch shape {
    case .money: return money(text)?.text ?? text
    case .day: return CalendarDate(danish: text)?.iso ?? text
    case .impreciseDate: return TypedDate.read(text)?.notation ?? text
    case .flag: return flags[text.lowercased()] ?? text
    case .quantity: return text.replacing(",", with: ".")
    case .choice(let words): return Language.choice(text, among: words) ?? text
    case .currency:
      return text.lowercased() == "kr." || text.lowercased() == "kr" ? "DKK" : text.uppercased()
    default: return text
    }
  }

  private static let flags = [
    "ja": "true", "j": "true", "yes": "true", "y": "true", "nej": "false", "n": "false",
    "no": "false",
  ]

  /// An amount with or without its currency after it; kroner where it names none.
  static func money(_ text: String) -> Money? {
    let parts = text.split(separator: " ")
    guard (1...2).contains(parts.count), let number = parts.first else { return nil }
    let name = parts.count == 2 ? String(parts[1]) : Currency.dkk.code
    let code = ["kr.", "kr"].contains(name.lowercased()) ? Currency.dkk.code : name.uppercased()
    guard let currency = Currency(code: code) else { return nil }
    return Money(danish: number, currency: currency)
      ?? Money(decimal: number, currency: currency)
  }
}

extension String {
  /// Without spaces and tabs at either end.
  var trimmingSpaces: String {
    let isSpace = { (character: Character) in character == " " || character == "\t" }
    var rest = drop(while: isSpace)
    while let last = rest.last, isSpace(last) { rest.removeLast() }
    return String(rest)
  }
}
