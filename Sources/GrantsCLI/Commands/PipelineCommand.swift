import ArgumentParser
import PortfolioModel
import PortfolioStore
import Reporting

/// `grants pipeline`
struct PipelineCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "pipeline",
      abstract: say("Ansøgninger og succesrate.", "Applications and success rate."),
      discussion: explanation(
        """
        Eksempel:
          grants pipeline --format csv
        """,
        """
        Example:
          grants pipeline --format csv
        """))
  }

  @OptionGroup var options: GlobalOptions
  @OptionGroup var output: FormatOption
  @OptionGroup var at: AsOfOption

  func run() throws {
    let context = try options.context()
    let report = try context.openPortfolio().read(asOf: at.asOf.endOfDay) {
      try $0.pipeline(on: at.asOf ?? context.today, asOf: at.asOf)
    }
    try context.show(report, as: output.format)
  }
}
