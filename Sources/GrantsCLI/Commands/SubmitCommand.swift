import ArgumentParser
import Exporting
import PortfolioModel
import PortfolioStore
import Reporting

/// `grants submit GRANT|--all --format F`
struct SubmitCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "submit",
      abstract: say(
        "Skriver en XML-indsendelse, kontrolleret mod skema og regler.",
        "Writes an XML submission, checked against its schema and rules."),
      discussion: explanation(
        """
        Er noget galt, siges det hele, og intet skrives. Formaterne er pakkernes
        (grants packs list).

        Eksempel:
          grants submit G1 --format statusrapport --from 2017-06-01 --to 2017-12-31 --sent
          grants submit G1 --format aarsopgoerelse --year 2017
          grants submit G3 --format slutregnskab
          grants submit --all --format iati-2.03
          grants submit G3 --format ubl-2.1 --instalment 2
        """,
        """
        Whatever is wrong is told at once, and nothing is written. The formats are those
        of the packs (grants packs list).

        Example:
          grants submit G1 --format statusrapport --from 2017-06-01 --to 2017-12-31 --sent
          grants submit G1 --format aarsopgoerelse --year 2017
          grants submit G3 --format slutregnskab
          grants submit --all --format iati-2.03
          grants submit G3 --format ubl-2.1 --instalment 2
        """))
  }

  @OptionGroup var options: GlobalOptions
  @Argument(
    help: ArgumentHelp(
      say("Bevillingens nummer.", "The grant's reference."), valueName: say("bevilling", "grant")))
  var grant: String?
  @Flag(
    help: ArgumentHelp(
      say(
        "Alle bevillinger i én fil, når formatet har det.",
        "All grants in one file, where the format has that.")))
  var all = false
  @Option(
    help: ArgumentHelp(
      say("Formatet, fx statusrapport eller iati-2.03.", "The format, such as statusrapport."),
      valueName: "format"))
  var format: String
  @Option(help: ArgumentHelp(say("Første dag.", "The first day."), valueName: "yyyy-mm-dd"))
  var from: CalendarDate?
  @Option(
    help: ArgumentHelp(
      say("Sidste dag, som er med.", "The last day, which is included."), valueName: "yyyy-mm-dd"))
  var to: CalendarDate?
  @Option(help: ArgumentHelp(say("Kalenderåret.", "The calendar year."), valueName: "yyyy"))
  var year: Int?
  @Option(
    help: ArgumentHelp(
      say("Raten, der anmodes om.", "The instalment that is requested."),
      valueName: say("nummer", "number")))
  var instalment: Int?
  @OptionGroup var at: AsOfOption
  @Option(
    help: ArgumentHelp(
      say("Filen, der skrives.", "The file to write."), valueName: say("fil", "file")))
  var output: String?
  @OptionGroup var sending: SendingOptions

  func run() throws {
    let context = try options.context(isRehearsal: sending.writing.check)
    let packs = try PackFolder(templates: context.templates()).packs()
    let formats = packs.flatMap(\.submissions)
    guard let chosen = formats.first(where: { $0.format == format }),
      let kind = SubmissionKind(rawValue: chosen.kind)
    else {
      throw UsageFault.unknownFormat(format, known: formats.map(\.format))
    }
    let request = SubmissionRequest(
      kind: kind, format: format, grant: grant, period: try days(), year: year,
      instalment: instalment, asOf: at.asOf)
    try request.check()
    if grant == nil, !all {
      throw UsageFault.missing([say("bevillingen eller --all", "the grant or --all")])
    }
    try submit(request, chosen, context)
  }

  /// The period, where both of its ends are given.
  private func days() throws -> DayRange? {
    guard let from, let to else { return nil }
    guard from <= to else { throw UsageFault.periodTurned(from: from, to: to) }
    return DayRange(first: from, last: to)
  }

  private func submit(
    _ request: SubmissionRequest, _ chosen: Pack.Format, _ context: Context
  ) throws {
    let store = try context.openPortfolio()
    let path = output ?? "Exports/\(request.fileName(today: context.today)).xml"
    let name = FileAccess.name(of: path)
    let today = at.asOf ?? context.today
    let submission = try XMLSubmission(chosen, templates: context.templates(), today: today)
    let (sealed, warnings) = try store.read(asOf: at.asOf.endOfDay) { reader in
      let content = try request.content(
        reader, today: today, generated: context.moment, heads: chosen.heads)
      var leftOut: [Finding] = []
      let made = try submission.make(
        content, name: name,
        activities: { give in
          leftOut = try ActivityReading(reader, today: today)
            .forEach(request.grant, format: request.format, give)
        },
        publish: { finished -> Sealed? in
          guard sending.sent else {
            try context.write(to: path) { try AtomicFile.copy(finished, to: $0) }
            return nil
          }
          return Sealed(
            bytes: try FileAccess.bytes(of: finished, limit: Sealed.sizeLimit), path: path,
            sealing: try request.sealing(reader, today: today, generated: context.moment))
        })
      return (made.value, made.warnings + leftOut)
    }
    context.note(warnings)
    if let sealed {
      try context.deliver(sealed.bytes, to: path, sending, in: store) { sealed.sealing }
    }
    if context.isRehearsal { context.noteChecked() }
  }
}

extension Context {
  fileprivate func noteChecked() {
    print(
      language.say(
        "Følger skemaet. Intet er skrevet.", "Valid against its schema. Nothing was written."))
  }
}
