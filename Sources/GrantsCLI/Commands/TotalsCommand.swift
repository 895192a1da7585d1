import ArgumentParser
import PortfolioModel
import PortfolioStore
import Reporting

extension Measure: ExpressibleByArgument {}
extension SumGrouping: ExpressibleByArgument {}

/// `grants totals`
struct TotalsCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "totals",
      abstract: say("Lederens tal med reglen for dem.", "The leader's figures with their rule."),
      discussion: explanation(
        """
        Eksempel:
          grants totals --year 2017
          grants totals --year 2017 --by project --as-of 2018-03-15
          grants totals --year 2017 --explain
          grants totals reconcile

        Alle tilvalg til tallene: grants totals show --help
        """,
        """
        Example:
          grants totals --year 2017
          grants totals --year 2017 --by project --as-of 2018-03-15
          grants totals --year 2017 --explain
          grants totals reconcile

        All options of the figures: grants totals show --help
        """),
      subcommands: [TotalsShow.self, TotalsPublish.self, TotalsReconcile.self],
      defaultSubcommand: TotalsShow.self)
  }
}
