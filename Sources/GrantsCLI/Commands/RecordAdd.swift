import ArgumentParser
import PortfolioModel
import PortfolioStore
import Reporting

/// `grants KIND add REF --field value …`
struct RecordAdd<Record: PortfolioRecord>: ParsableCommand {
  static var configuration: CommandConfiguration {
    let name = HelpLanguage.current.name(Record.kind)
    let kind = Record.kind.rawValue
    let required = Record.ownFields.filter(\.isRequired).map { "--\($0.name) …" }
      .joined(separator: " ")
    let fields = RecordOptions.fieldList(Record.self)
    return CommandConfiguration(
      commandName: "add", abstract: say("Registrerer: \(name).", "Enters: \(name)."),
      discussion: say(
        "Felter:\n\(fields)\n\nEksempel:\n  grants \(kind) add NR \(required)",
        "Fields:\n\(fields)\n\nExample:\n  grants \(kind) add REF \(required)"))
  }

  @OptionGroup var options: GlobalOptions
  @OptionGroup var record: RecordOptions

  func run() throws {
    let context = try options.context()
    let texts = [(name: "ref", text: record.ref)] + (try record.values())
    let reading = RecordReading<Record>(texts, options: record.writing.reading)
    let subject = Finding.Subject(kind: Record.kind, ref: record.ref)
    guard reading.faults.isEmpty else {
      throw Findings(reading.faults.map { Finding($0, subject: subject) })
    }
    var new = reading.record
    new.recorded = context.recorded
    new.recordedBy = context.author
    let outcome = try context.openPortfolio().write(isRehearsal: record.writing.check) { writer in
      let outcome = try writer.add(new)
      if case .refused(let faults) = outcome {
        throw Findings(faults.map { Finding($0, subject: subject) })
      }
      try record.writing.logReason(of: record.ref, writer, context)
      return outcome
    }
    context.print(words(outcome, context.language))
  }

  private func words(_ outcome: PortfolioWriter.AddOutcome, _ l: Language) -> String {
    let name = l.name(Record.kind)
    if outcome == .unchanged {
      return l.say(
        "\(record.ref) var registreret i forvejen og er ikke ændret.",
        "\(record.ref) was entered already and is unchanged.")
    }
    return record.writing.check
      ? l.say(
        "\(record.ref) (\(name)) ville blive registreret. Intet er skrevet.",
        "\(record.ref) (\(name)) would be entered. Nothing was written.")
      : l.say("\(record.ref) (\(name)) er registreret.", "\(record.ref) (\(name)) is entered.")
  }
}
