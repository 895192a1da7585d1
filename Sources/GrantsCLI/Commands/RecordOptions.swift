import ArgumentParser
import PortfolioModel
import Reporting

/// What entering and changing a record take.
struct RecordOptions: ParsableArguments {
  @Argument(
    parsing: .allUnrecognized,
    help: ArgumentHelp(
      say(
        "Nummeret, og felterne som --felt værdi.", "The reference, and the fields as --field value."
      ),
      valueName: say("nummer og felter", "ref and fields")))
  var words: [String] = []

  @OptionGroup var writing: WritingOptions

  /// The reference: the first word, where it is not a field; or `--ref`.
  var ref: String? {
    if let first = words.first, !first.hasPrefix("--") { return first }
    return (try? pairs())?.last { $0.name == "ref" }?.text
  }

  /// The fields and their values in the order given, in the machine form, without the reference.
  /// An empty value empties the field.
  func values<Record: PortfolioRecord>(
    _ type: Record.Type
  ) throws -> [(name: String, text: String)] {
    try pairs().filter { $0.name != "ref" }.map { name, text in
      let field = Record.ownFields.first { $0.name == name }
      return (name, field.map { TypedValue.machineForm(of: text, $0.shape) } ?? text)
    }
  }

  private func pairs() throws -> [(name: String, text: String)] {
    var values: [(name: String, text: String)] = []
    var rest = words[...]
    if let first = rest.first, !first.hasPrefix("--") { rest.removeFirst() }
    while let word = rest.popFirst() {
      guard word.hasPrefix("--"), word.count > 2 else { throw UsageFault.looseWord(word) }
      let option = word.dropFirst(2)
      if let equals = option.firstIndex(of: "=") {
        values.append((String(option[..<equals]), String(option[option.index(after: equals)...])))
      } else {
        guard let value = rest.popFirst() else { throw UsageFault.missingValue(String(option)) }
        values.append((String(option), value))
      }
    }
    return values
  }

  /// The question for the reference, where it is missing.
  func refQuestion(_ kind: RecordKind, isNew: Bool) -> [Question] {
    guard ref == nil else { return [] }
    return [
      Question(
        name: "ref", label: say("Nummeret", "The reference"),
        shape: isNew ? .text(limit: TextRule.referenceLimit) : .reference(kind),
        isNew: isNew ? kind : nil)
    ]
  }

  /// The fields of a kind with what each must look like, for help.
  static func fieldList<Record: PortfolioRecord>(_ type: Record.Type) -> String {
    let language = HelpLanguage.current
    let width = Record.ownFields.map(\.name.count).max() ?? 0
    return Record.ownFields.map { field in
      let padding = String(repeating: " ", count: width - field.name.count)
      let mark = field.isRequired ? language.say(" (skal udfyldes)", " (required)") : ""
      let name = language == .danish ? language.fieldName(field.name) + ": " : ""
      let form = FieldForm.words(field.shape, language)
      return "  --\(field.name)\(padding)  \(name)\(form)\(mark)"
    }.joined(separator: "\n")
  }
}
