import ArgumentParser
import PortfolioModel
import PortfolioStore
import Reporting

/// `grants KIND add REF --field value …`
struct RecordAdd<Record: PortfolioRecord>: Asking {
  static var configuration: CommandConfiguration {
    let name = HelpLanguage.current.name(Record.kind)
    let kind = Record.kind.noun
    let required = Record.ownFields.filter(\.isRequired).map { "--\($0.name) …" }
      .joined(separator: " ")
    let fields = RecordOptions.fieldList(Record.self)
    return CommandConfiguration(
      commandName: "add", abstract: say("Registrerer: \(name).", "Enters: \(name)."),
      discussion: explanation(
        "Felter:\n\(fields)\n\nEksempel:\n  grants \(kind) add NR \(required)",
        "Fields:\n\(fields)\n\nExample:\n  grants \(kind) add REF \(required)"))
  }

  @OptionGroup var options: GlobalOptions
  @OptionGroup var record: RecordOptions

  var questions: [Question] { RecordEntry<Record>.questions(record) }

  func run() throws {
    let context = try options.context()
    let entry = try RecordEntry<Record>(context, record)
    let outcome = try context.openPortfolio().write(isRehearsal: record.writing.check) {
      try entry.add($0)
    }
    context.print(
      Self.words(outcome, entry.record.ref, isCheck: record.writing.check, context.language))
  }

  static func words(
    _ outcome: PortfolioWriter.AddOutcome, _ ref: String, isCheck: Bool, _ l: Language
  ) -> String {
    let name = l.name(Record.kind)
    if outcome == .unchanged {
      return l.say(
        "\(ref) var registreret i forvejen og er ikke ændret.",
        "\(ref) was entered already and is unchanged.")
    }
    return isCheck
      ? l.say(
        "\(ref) (\(name)) ville blive registreret. Intet er skrevet.",
        "\(ref) (\(name)) would be entered. Nothing was written.")
      : l.say("\(ref) (\(name)) er registreret.", "\(ref) (\(name)) is entered.")
  }
}
