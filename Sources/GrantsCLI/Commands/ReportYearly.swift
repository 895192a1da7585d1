import ArgumentParser
import Exporting
import PortfolioModel
import PortfolioStore
import Reporting

/// `grants report yearly GRANT YEAR`
struct ReportYearly: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "yearly",
      abstract: say("Årsrapport til bevillingsgiver.", "Annual report to a funder."),
      discussion: explanation(
        """
        Eksempel:
          grants report yearly G7 2017
        """,
        """
        Example:
          grants report yearly G7 2017
        """))
  }

  @OptionGroup var options: GlobalOptions
  @Argument(
    help: ArgumentHelp(
      say("Bevillingens nummer.", "The grant's reference."), valueName: say("bevilling", "grant")))
  var grant: String
  @OptionGroup var year: ReportYearArgument
  @OptionGroup var document: DocumentOptions

  func run() throws {
    try options.context(isRehearsal: document.writing.check).write(
      DocumentRequest(
        kind: .yearly, grant: grant, period: .year(year.year), asOf: document.at.asOf), document)
  }
}

/// The calendar year that a report is about.
struct ReportYearArgument: ParsableArguments {
  @Argument(help: ArgumentHelp(say("Året.", "The year."), valueName: say("år", "year")))
  var year: Int

  func validate() throws {
    guard CalendarDate.years.contains(year) else {
      throw ValidationError(
        say("Året \(year) kendes ikke.", "The year \(year) is not known."))
    }
  }
}
