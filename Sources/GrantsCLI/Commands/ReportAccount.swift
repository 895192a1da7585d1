import ArgumentParser
import Exporting
import PortfolioModel
import PortfolioStore
import Reporting

/// `grants report account GRANT --year Y|--final`
struct ReportAccount: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "account",
      abstract: say(
        "Regnskab for et år eller slutregnskab.", "Account of a year, or the final account."),
      discussion: explanation(
        """
        Viser al finansiering af projektet, også medfinansiering, i budgettets opstilling.

        Eksempel:
          grants report account G1 --year 2017
          grants report account G3 --final
        """,
        """
        Shows all funding of the project, co-financing as well, laid out as the budget.

        Example:
          grants report account G1 --year 2017
          grants report account G3 --final
        """))
  }

  @OptionGroup var options: GlobalOptions
  @Argument(
    help: ArgumentHelp(
      say("Bevillingens nummer.", "The grant's reference."), valueName: say("bevilling", "grant")))
  var grant: String
  @Option(help: ArgumentHelp(say("Kalenderåret.", "The calendar year."), valueName: "yyyy"))
  var year: Int?
  @Flag(
    help: ArgumentHelp(
      say("Slutregnskab for hele perioden.", "The final account of the whole period.")))
  var final = false
  @OptionGroup var document: DocumentOptions

  func run() throws {
    let context = try options.context(isRehearsal: document.writing.check)
    guard (year == nil) == final else { throw UsageFault.yearOrFinal }
    try context.write(
      DocumentRequest(
        kind: .account, grant: grant, period: year.map { .year($0) }, asOf: document.at.asOf),
      document)
  }
}
