import ArgumentParser
import Exporting
import PortfolioModel
import PortfolioStore
import Reporting

/// `grants report status GRANT --from --to`
struct ReportStatus: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "status",
      abstract: say("Statusrapport til bevillingsgiver.", "Status report to a funder."),
      discussion: say(
        """
        Skriver en side til print (HTML, A4) i Exports/, medmindre --output siger andet.

        Eksempel:
          grants report status G1 --from 2017-06-01 --to 2017-12-31
        """,
        """
        Writes a page for print (HTML, A4) into Exports/ unless --output says otherwise.

        Example:
          grants report status G1 --from 2017-06-01 --to 2017-12-31 --language en
        """))
  }

  @OptionGroup var options: GlobalOptions
  @Argument(
    help: ArgumentHelp(
      say("Bevillingens nummer.", "The grant's reference."), valueName: say("bevilling", "grant")))
  var grant: String
  @OptionGroup var period: PeriodOptions
  @OptionGroup var at: AsOfOption
  @Option(
    help: ArgumentHelp(
      say("Filen, der skrives.", "The file to write."), valueName: say("fil", "file")))
  var output: String?
  @Flag(
    help: ArgumentHelp(
      say("Skriv rapporten som JSON på skærmen.", "Print the report as JSON.")))
  var json = false

  func run() throws {
    let context = try options.context()
    let days = try period.days()
    let report = try context.openPortfolio().read {
      try $0.statusReport(grant, period: days, asOf: at.asOf, today: context.today)
    }
    if json { return context.print(try ReportJSON.text(report)) }
    let name = context.language.say("statusrapport", "status-report")
    let path = output ?? "Exports/\(name)-\(grant)-\(days.from.iso)-\(days.last.iso).html"
    try context.write(try StatusHTML.bytes(report, context.language), to: path)
  }
}
