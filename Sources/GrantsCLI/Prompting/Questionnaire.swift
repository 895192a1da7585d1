import PortfolioModel
import PortfolioStore
import Reporting

/// Asks at the terminal for what was left out: each with its default and its valid choices, and
/// again, with the reason, where an answer cannot be used.
struct Questionnaire {
  private let context: Context
  private let language: Language
  /// The most references that are listed as choices.
  private static let listed = 12

  init(_ context: Context) {
    self.context = context
    language = context.language
  }

  /// The answers as arguments of the command line.
  func answers(to questions: [Question]) throws -> [String] {
    context.note(
      language.say(
        "Der spørges om det, der mangler. Enter tager det i [ ]; Ctrl-D afbryder, og intet er ændret.",
        "What is missing is asked for. Enter takes what is in [ ]; Ctrl-D ends, nothing is changed."
      ))
    let store = try context.openPortfolio()
    var arguments: [String] = []
    for (index, question) in questions.enumerated() {
      var question = question
      var known: [(ref: String, name: String?)] = []
      if case .reference(let kind) = question.shape {
        known = try store.read { try $0.references(kind) }
      } else if let kind = question.isNew {
        known = try store.read { try $0.references(kind) }
        question.initial = Self.next(after: known.last?.ref, known.map(\.ref))
      }
      show(question, known)
      guard let answer = try ask(question, known, questions[index...].filter(\.isRequired)) else {
        continue
      }
      arguments.append(question.isArgument ? answer : "--\(question.name)=\(answer)")
    }
    return arguments
  }

  private func show(_ question: Question, _ known: [(ref: String, name: String?)]) {
    let choices: [String] =
      switch question.shape {
      case .choice(let words): words.map(language.choiceWord)
      case .flag: [language.say("ja", "yes"), language.say("nej", "no")]
      case .reference where known.count <= Self.listed:
        known.map { choice in choice.ref + (choice.name.map { " (\($0))" } ?? "") }
      default: []
      }
    var line = question.label
    if !choices.isEmpty {
      line += language.say("; vælg: ", "; choose: ") + choices.joined(separator: ", ")
    } else if case .reference(let kind) = question.shape {
      line += language.say(
        "; \(known.count) at vælge imellem, se grants list \(kind.rawValue)",
        "; \(known.count) to choose from, see grants list \(kind.rawValue)")
    } else if let form = form(question.shape) {
      line += "; " + form
    }
    context.note(line)
  }

  /// What the value must look like, where the label does not say it.
  private func form(_ shape: FieldShape) -> String? {
    switch shape {
    case .text: nil
    case .day: language.say("fx 31-03-2018", "such as 2018-03-31")
    case .money: language.say("fx 450.000,00", "such as 450000.00")
    case .impreciseDate:
      language.say("fx 31-03-2018, juni 2018, medio 2018", "such as 2018-03-31, June 2018")
    default: FieldForm.words(shape, language)
    }
  }

  private func ask(
    _ question: Question, _ known: [(ref: String, name: String?)], _ open: [Question]
  ) throws -> String? {
    let initial = question.initial.map { text in
      if case .choice = question.shape { return language.choiceWord(text) }
      if case .day = question.shape, let day = CalendarDate(iso: text) {
        return language.say("\(Spelling(.danish).short(day))", text)
      }
      return text
    }
    let shown = initial ?? (question.isRequired ? nil : language.say("spring over", "skip"))
    while true {
      context.surroundings.diagnostics(
        "  \(question.shown)\(shown.map { " [\($0)]" } ?? ""): ")
      guard let typed = context.surroundings.answer() else {
        context.note("")
        throw UsageFault.missing(open.isEmpty ? [question.shown] : open.map(\.shown))
      }
      if typed.trimmingSpaces.isEmpty {
        if let initial = question.initial { return initial }
        if !question.isRequired { return nil }
        tell(.missingField(question.name))
        continue
      }
      let value = TypedValue.machineForm(of: typed, question.shape)
      guard let fault = fault(in: value, question, known) else { return value }
      tell(fault)
    }
  }

  private func fault(
    in value: String, _ question: Question, _ known: [(ref: String, name: String?)]
  ) -> Fault? {
    let name = question.isNew == nil ? question.name : "ref"
    if let fault = TextRule.fault(
      in: TextRule.normalised(value), field: name, shape: question.shape, ReadingOptions())
    {
      return fault
    }
    guard question.shape.accepts(value) else {
      return .badValue(field: question.name, value: value, shape: question.shape)
    }
    if case .reference(let kind) = question.shape, !known.contains(where: { $0.ref == value }) {
      return .unknownReference(
        field: question.name, value: value, kind: kind,
        nearest: PortfolioReader.nearest(to: value, among: known.map(\.ref)))
    }
    if question.isNew != nil, known.contains(where: { $0.ref == value }) {
      return .duplicateKey(fields: ["ref"], of: value)
    }
    return nil
  }

  private func tell(_ fault: Fault) {
    let text = FindingText(Finding(fault), language)
    context.note(
      "  ! "
        + ([text.message] + [text.reason, text.remedy].compactMap(\.self))
        .joined(separator: " – "))
  }

  /// `F10` after `F9`: the reference that is free next, where the last one ends in a number.
  static func next(after last: String?, _ known: [String]) -> String? {
    guard let last else { return nil }
    let digits = last.reversed().prefix { $0.isASCII && $0.isNumber }.count
    guard digits > 0, digits < 9 else { return nil }
    let stem = last.dropLast(digits)
    let taken = known.filter { $0.hasPrefix(stem) }.compactMap { Int($0.dropFirst(stem.count)) }
    return stem + String((taken.max() ?? 0) + 1)
  }
}
