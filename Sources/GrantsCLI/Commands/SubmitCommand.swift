import ArgumentParser
import Exporting
import PortfolioModel
import PortfolioStore
import Reporting

/// `grants submit GRANT --format F`
struct SubmitCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "submit",
      abstract: say(
        "Skriver en XML-indsendelse, kontrolleret mod sit skema.",
        "Writes an XML submission, checked against its schema."),
      discussion: say(
        """
        Er noget galt, siges det hele, og intet skrives.

        Eksempel:
          grants submit G1 --format statusrapport --from 2017-06-01 --to 2017-12-31
          grants submit G1 --format statusrapport --from 2017-06-01 --to 2017-12-31 --sent
        """,
        """
        Whatever is wrong is told at once, and nothing is written.

        Example:
          grants submit G1 --format statusrapport --from 2017-06-01 --to 2017-12-31
          grants submit G1 --format statusrapport --from 2017-06-01 --to 2017-12-31 --sent
        """))
  }

  @OptionGroup var options: GlobalOptions
  @Argument(
    help: ArgumentHelp(
      say("Bevillingens nummer.", "The grant's reference."), valueName: say("bevilling", "grant")))
  var grant: String
  @Option(
    help: ArgumentHelp(
      say("Formatet: statusrapport.", "The format: statusrapport."), valueName: "format"))
  var format: String
  @OptionGroup var period: PeriodOptions
  @OptionGroup var at: AsOfOption
  @Option(
    help: ArgumentHelp(
      say("Filen, der skrives.", "The file to write."), valueName: say("fil", "file")))
  var output: String?
  @Flag(
    help: ArgumentHelp(
      say("Kontrollér, og skriv intet.", "Check it, and write nothing.")))
  var check = false
  @OptionGroup var sending: SendingOptions

  func run() throws {
    let context = try options.context()
    let days = try period.days()
    guard format == "statusrapport" else {
      throw UsageFault.unknownFormat(format, known: ["statusrapport"])
    }
    let request = DocumentRequest(kind: .status, grant: grant, period: days, asOf: at.asOf)
    let store = try context.openPortfolio()
    let document = try store.read(asOf: at.asOf.endOfDay) {
      try request.document($0, today: context.today, context.language)
    }
    guard let report = document.report as? StatusReport else { return }
    let path = output ?? "Exports/statusrapport-\(grant)-\(days.from.iso)-\(days.last.iso).xml"
    let xml = try CheckedXML(
      statusReport: report, schemaPath: try context.template("house/statusrapport.xsd"),
      name: FileAccess.name(of: path))
    if check {
      context.print(
        context.language.say(
          "Følger skemaet. Intet er skrevet.", "Valid against its schema. Nothing was written."))
    } else if sending.sent {
      try context.send(
        xml.bytes, to: path,
        as: request.submission(
          format: format, file: FileAccess.name(of: path), sent: context.today),
        figures: document.figures, settling: request.dutySorts, sending, in: store)
    } else {
      try context.write(xml.bytes, to: path)
    }
  }
}
