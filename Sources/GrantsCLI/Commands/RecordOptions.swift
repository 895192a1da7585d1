import ArgumentParser
import PortfolioModel
import Reporting

/// What entering and changing a record take.
struct RecordOptions: ParsableArguments {
  @Argument(help: ArgumentHelp(say("Nummeret.", "The reference."), valueName: say("nummer", "ref")))
  var ref: String

  @Argument(
    parsing: .allUnrecognized,
    help: ArgumentHelp(
      say("Felterne som --felt værdi.", "The fields as --field value."),
      valueName: say("felter", "fields")))
  var fields: [String] = []

  @OptionGroup var writing: WritingOptions

  /// The fields and their values in the order given. An empty value empties the field.
  func values() throws -> [(name: String, text: String)] {
    var values: [(name: String, text: String)] = []
    var rest = fields[...]
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

  /// The fields of a kind with what each must look like, for help.
  static func fieldList<Record: PortfolioRecord>(_ type: Record.Type) -> String {
    let language = HelpLanguage.current
    let width = Record.ownFields.map(\.name.count).max() ?? 0
    return Record.ownFields.map { field in
      let padding = String(repeating: " ", count: width - field.name.count)
      let mark = field.isRequired ? language.say(" (skal udfyldes)", " (required)") : ""
      return "  --\(field.name)\(padding)  \(FieldForm.words(field.shape, language))\(mark)"
    }.joined(separator: "\n")
  }
}
