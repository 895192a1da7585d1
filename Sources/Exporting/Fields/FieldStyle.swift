import PortfolioModel
import Reporting
import Templating

/// How the values of a document are spelled: its language, and whether its gaps are marked.
public struct FieldStyle: Sendable {
  public let language: Language
  /// A draft says at each gap what is missing.
  public let isDraft: Bool
  let spelling: Spelling

  public init(_ language: Language, isDraft: Bool = false) {
    self.language = language
    self.isDraft = isDraft
    spelling = Spelling(language, isTypographic: true)
  }

  /// What stands at a gap of a draft.
  func gap(_ danish: String, _ english: String) -> String {
    language.say("[Mangler: \(danish)]", "[Missing: \(english)]")
  }

  // MARK: - Spellings

  static let moneyNames = ["number", "iso"]
  static let dayNames = ["short", "long", "iso", "year"]
  static let dateNames = ["iso"]
  static let percentNames = ["number", "iso"]

  /// `18.000.000 kr.`, `.number` `18.000.000,00`, `.iso` `18000000.00`.
  func money(_ money: Money) -> TemplateSpellings {
    let spelling = spelling
    return TemplateSpellings(names: Self.moneyNames) { form in
      switch form {
      case .shown: spelling.prose(money)
      case .named("number"): spelling.amount(money)
      case .machine, .named: money.decimal
      }
    }
  }

  /// `31. marts 2018`, `.short` `31.03.2018`, `.iso` `2018-03-31`, `.year` `2018`.
  func day(_ day: CalendarDate) -> TemplateSpellings {
    let spelling = spelling
    return TemplateSpellings(names: Self.dayNames) { form in
      switch form {
      case .shown, .named("long"): spelling.long(day)
      case .named("short"): spelling.short(day)
      case .named("year"): String(day.year)
      case .machine, .named: day.iso
      }
    }
  }

  /// As exactly as it is known: `31.03.2018`, `foråret 2018`; `.iso` `2018-spring`.
  func date(_ date: ImpreciseDate) -> TemplateSpellings {
    TemplateSpellings(
      shown: spelling.date(date), machine: date.notation, named: ["iso": date.notation])
  }

  /// `54,3 %`, `.number` `54,3`, `.iso` `54.3`.
  func percent(tenths: Int) -> TemplateSpellings {
    let shown = spelling.percent(tenths: tenths)
    let sign = tenths < 0 ? "-" : ""
    let iso = "\(sign)\(tenths.magnitude / 10).\(tenths.magnitude % 10)"
    return TemplateSpellings(
      shown: shown, machine: iso, named: ["number": String(shown.dropLast(2)), "iso": iso])
  }
}

extension TemplateBinding {
  static func money(
    _ name: String, _ danish: String, _ english: String, _ style: FieldStyle,
    _ value: @escaping @Sendable (Source) -> Money?
  ) -> TemplateBinding {
    .spelled(name, FieldStyle.moneyNames, danish, english) { value($0).map(style.money) }
  }

  static func day(
    _ name: String, _ danish: String, _ english: String, _ style: FieldStyle,
    _ value: @escaping @Sendable (Source) -> CalendarDate?
  ) -> TemplateBinding {
    .spelled(name, FieldStyle.dayNames, danish, english) { value($0).map(style.day) }
  }

  static func date(
    _ name: String, _ danish: String, _ english: String, _ style: FieldStyle,
    _ value: @escaping @Sendable (Source) -> ImpreciseDate?
  ) -> TemplateBinding {
    .spelled(name, FieldStyle.dateNames, danish, english) { value($0).map(style.date) }
  }

  static func percent(
    _ name: String, _ danish: String, _ english: String, _ style: FieldStyle,
    _ tenths: @escaping @Sendable (Source) -> Int?
  ) -> TemplateBinding {
    .spelled(name, FieldStyle.percentNames, danish, english) {
      tenths($0).map { style.percent(tenths: $0) }
    }
  }

  /// A list whose items stand under a name of their own: `{{#budgetLines}}{{budgetLine.title}}`,
  /// so that a tag says what it is about wherever it stands.
  static func items<Child>(
    _ name: String, each item: String, of bindings: [TemplateBinding<Child>], _ danish: String,
    _ english: String, _ value: @escaping @Sendable (Source) -> [Child]
  ) -> TemplateBinding {
    .list(
      name, of: [.record(item, of: bindings, "Hver af dem", "Each of them") { $0 }], danish,
      english, value)
  }
}

extension Array {
  /// The same fields for something that has the source in it.
  func of<Part, Whole>(
    _ part: @escaping @Sendable (Whole) -> Part
  ) -> [TemplateBinding<Whole>] where Element == TemplateBinding<Part> {
    map { binding in TemplateBinding<Whole>(binding.field) { binding.value(part($0)) } }
  }
}
