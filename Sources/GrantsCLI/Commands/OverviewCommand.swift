import ArgumentParser
import PortfolioModel
import PortfolioStore
import Reporting

/// `grants overview`
struct OverviewCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "overview",
      abstract: say("Alle bevillinger i én tabel.", "All grants in one table."),
      discussion: explanation(
        """
        Eksempel:
          grants overview --today 2018-03-15
        """,
        """
        Example:
          grants overview --today 2018-03-15
        """))
  }

  @OptionGroup var options: GlobalOptions
  @OptionGroup var output: FormatOption
  @OptionGroup var at: AsOfOption

  func run() throws {
    let context = try options.context()
    let report = try context.openPortfolio().read(asOf: at.asOf.endOfDay) {
      try $0.overview(on: at.asOf ?? context.today, asOf: at.asOf)
    }
    try context.show(report, as: output.format)
  }
}
