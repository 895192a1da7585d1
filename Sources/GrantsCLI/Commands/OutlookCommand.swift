import ArgumentParser
import PortfolioModel
import PortfolioStore
import Reporting

/// `grants outlook`
struct OutlookCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "outlook",
      abstract: say(
        "Bevilget og endnu ikke udbetalt, pr. kommende år.",
        "Awarded and not yet received, per coming year."),
      discussion: explanation(
        """
        Eksempel:
          grants outlook
        """,
        """
        Example:
          grants outlook
        """))
  }

  @OptionGroup var options: GlobalOptions
  @OptionGroup var output: FormatOption
  @OptionGroup var at: AsOfOption

  func run() throws {
    let context = try options.context()
    let report = try context.openPortfolio().read(asOf: at.asOf.endOfDay) {
      try $0.outlook(on: at.asOf ?? context.today, asOf: at.asOf)
    }
    // What a spreadsheet reads is the one table, with its total as the last line.
    if output.format == .csv {
      context.show(report.figures(context.language), isCSV: true)
    } else {
      try context.show(report, as: output.format)
    }
  }
}
