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
        Mangler der en forklaring, som bevillingsgiver kræver, siges det, og intet skrives, \
        medmindre det er en kladde (--draft).

        Eksempel:
          grants report status G1 --from 2017-06-01 --to 2017-12-31
        """,
        """
        Where an explanation is missing that the funder asks for, that is told and nothing is \
        written, unless as a draft (--draft).

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
  @OptionGroup var document: DocumentOptions
  @OptionGroup var budget: BudgetRevisionOption

  func run() throws {
    let context = try options.context()
    let days = try period.days()
    let asOf = document.at.asOf
    let report = try context.openPortfolio().read(asOf: asOf.endOfDay) {
      try $0.statusReport(
        grant, period: days, asOf: asOf, today: asOf ?? context.today, budget: budget.budget)
    }
    try context.write(ReportDocument(report), document)
  }
}
