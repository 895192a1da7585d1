import ArgumentParser
import PortfolioModel
import PortfolioStore
import Reporting

/// `grants KIND remove REF --reason TEXT`
struct RecordRemove<Record: PortfolioRecord>: Asking {
  static var configuration: CommandConfiguration {
    let name = HelpLanguage.current.name(Record.kind)
    let kind = Record.kind.noun
    return CommandConfiguration(
      commandName: "remove",
      abstract: say("Fjerner, hvis intet hænger på: \(name).", "Removes, if unused: \(name)."),
      discussion: explanation(
        """
        Kun det, som intet henviser til, kan fjernes; hvad det sagde, skrives i loggen. Hændelser
        og posteringer fjernes aldrig: de tages tilbage med en ny.

        Eksempel:
          grants \(kind) remove NR --reason "Oprettet ved en fejl"
        """,
        """
        Only what nothing refers to can be removed; what it said is logged. Facts and postings are
        never removed: a new one takes them back.

        Example:
          grants \(kind) remove REF --reason "Entered by mistake"
        """))
  }

  @OptionGroup var options: GlobalOptions
  @OptionGroup var writing: WritingOptions
  @Argument(help: ArgumentHelp(say("Nummeret.", "The reference."), valueName: say("nummer", "ref")))
  var ref: String?
  @Option(
    help: ArgumentHelp(
      say("Hvorfor; skrives i loggen.", "Why; it is logged."), valueName: say("tekst", "text")))
  var reason: String?

  var questions: [Question] {
    let ref = Question(
      name: say("nummer", "ref"), isArgument: true, label: say("Nummeret", "The reference"),
      shape: .reference(Record.kind))
    return (self.ref == nil ? [ref] : [])
      + ((reason ?? "").isEmpty ? [.reason] : [])
  }

  func run() throws {
    let context = try options.context()
    let (ref, reason) = (try ref.given("ref"), try reason.given("--reason"))
    let subject = Finding.Subject(kind: Record.kind, ref: ref)
    try TextCheck.require(reason, field: "reason", writing.reading, subject: subject)
    let change = try context.openPortfolio().write(isRehearsal: writing.check) { writer in
      let record = try writer.reader.required(Record.self, ref)
      switch try writer.remove(record, reason: reason, at: context.recorded, by: context.author) {
      case .removed(let change): return change
      case .refused(let faults): throw Findings(faults.map { Finding($0, subject: subject) })
      }
    }
    let l = context.language
    context.print(
      l.say(
        "\(ref) (\(l.name(Record.kind))) er fjernet. Det sagde: \(change.old ?? "")",
        "\(ref) (\(l.name(Record.kind))) is removed. It said: \(change.old ?? "")"))
    context.noteRehearsal(writing)
  }
}
