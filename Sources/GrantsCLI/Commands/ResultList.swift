import ArgumentParser
import PortfolioModel
import Reporting

/// `grants result list`
struct ResultList: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list",
      abstract: say(
        "Alle indikatorer med det seneste, der er målt.",
        "All indicators with the latest that was measured."),
      discussion: explanation(
        """
        Eksempel:
          grants result list --project helhedsplan
        """,
        """
        Example:
          grants result list --project helhedsplan
        """))
  }

  @OptionGroup var options: GlobalOptions
  @OptionGroup var output: FormatOption
  @OptionGroup var at: AsOfOption
  @Option(
    help: ArgumentHelp(
      say("Kun dette projekts.", "Only those of this project."),
      valueName: say("projekt", "project")))
  var project: String?

  func run() throws {
    let context = try options.context()
    let report = try context.openPortfolio().read(asOf: at.asOf.endOfDay) {
      try $0.results(of: project.map { Reference($0) }, asOf: at.asOf)
    }
    try context.show(report, as: output.format)
  }
}
