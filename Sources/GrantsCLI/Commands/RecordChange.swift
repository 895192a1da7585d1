import ArgumentParser
import PortfolioModel
import PortfolioStore
import Reporting

/// `grants KIND change REF --field value …`
struct RecordChange<Record: PortfolioRecord>: Asking {
  static var configuration: CommandConfiguration {
    let name = HelpLanguage.current.name(Record.kind)
    let kind = Record.kind.noun
    let fields = RecordOptions.fieldList(Record.self)
    return CommandConfiguration(
      commandName: "change", abstract: say("Retter: \(name).", "Changes: \(name)."),
      discussion: explanation(
        """
        Hver ændring skrives i loggen med fra, til, hvem og hvornår. "" tømmer et felt.
        Beløb og datoer i hændelser ændres ikke her; de rettes ved nye hændelser.

        Felter:
        \(fields)

        Eksempel:
          grants \(kind) change NR --note "Ny bemærkning" --reason "Aftalt på mødet"
        """,
        """
        Every change is logged with from, to, who and when. "" empties a field.
        Amounts and days of facts are not changed here; new facts correct them.

        Fields:
        \(fields)

        Example:
          grants \(kind) change REF --note "A new remark" --reason "Agreed at the meeting"
        """))
  }

  @OptionGroup var options: GlobalOptions
  @OptionGroup var record: RecordOptions
  @Option(
    help: ArgumentHelp(
      say("Hvorfor; skrives i loggen.", "Why; it is logged."), valueName: say("tekst", "text")))
  var reason: String?

  var questions: [Question] { record.refQuestion(Record.kind, isNew: false) }

  func run() throws {
    let context = try options.context()
    let ref = try record.ref.given("ref")
    let values = try record.values(Record.self)
    try TextCheck.require(
      reason ?? "", field: "reason", record.writing.reading,
      subject: Finding.Subject(kind: Record.kind, ref: ref))
    let (changes, followed) = try context.openPortfolio().write(
      isRehearsal: record.writing.check
    ) { writer in
      let existing = try writer.reader.required(Record.self, ref)
      let changed = try reading(existing, values)
      let following = try ScheduleFollowing(Record.kind, ref, writer)
      switch try writer.change(
        changed, reason: reason, at: context.recorded, by: context.author)
      {
      case .changed(let changes):
        try record.writing.logReason(of: ref, writer, context)
        return (changes, try following.follow(reason: reason ?? ref, context))
      case .refused(let faults): throw findings(faults, ref)
      }
    }
    for change in changes { context.print(LogReport.words(change, context.language)) }
    for line in followed { context.print(line) }
    let l = context.language
    if changes.isEmpty {
      context.print(l.say("Intet at ændre.", "Nothing to change."))
    } else {
      context.noteRehearsal(record.writing)
    }
  }

  /// The record as it is with the given values in the place of its own.
  private func reading(
    _ existing: Record, _ values: [(name: String, text: String)]
  ) throws -> Record {
    var texts: [(name: String, text: String)] = Record.fields.compactMap { field in
      field.text(existing).map { (field.name, $0) }
    }
    for (name, text) in values {
      texts.removeAll { $0.name == name }
      texts.append((name, text))
    }
    let reading = RecordReading<Record>(texts, options: record.writing.reading)
    guard reading.faults.isEmpty else { throw findings(reading.faults, existing.ref) }
    return reading.record
  }

  private func findings(_ faults: [Fault], _ ref: String) -> Findings {
    let subject = Finding.Subject(kind: Record.kind, ref: ref)
    return Findings(faults.map { Finding($0, subject: subject) })
  }
}
