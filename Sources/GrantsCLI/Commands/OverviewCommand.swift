import ArgumentParser
import PortfolioModel
import PortfolioStore
import Reporting

/// `--as-of`, for the commands that show how things stand.
struct AsOfOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      say(
        "Kun det, der var registreret ved udgangen af denne dag.",
        "Only what was recorded by the end of this day."),
      valueName: "yyyy-mm-dd"))
  var asOf: CalendarDate?
}

/// `grants overview`
struct OverviewCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "overview",
      abstract: say("Alle bevillinger i én tabel.", "All grants in one table."),
      discussion: say(
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
    let report = try context.openPortfolio().read {
      try $0.overview(on: at.asOf ?? context.today, asOf: at.asOf)
    }
    try context.show(report, as: output.format)
  }
}

/// `grants pipeline`
struct PipelineCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "pipeline",
      abstract: say("Ansøgninger og succesrate.", "Applications and success rate."),
      discussion: say(
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
    let report = try context.openPortfolio().read {
      try $0.pipeline(on: at.asOf ?? context.today, asOf: at.asOf)
    }
    try context.show(report, as: output.format)
  }
}

/// `grants outlook`
struct OutlookCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "outlook",
      abstract: say(
        "Bevilget og endnu ikke udbetalt, pr. kommende år.",
        "Awarded and not yet received, per coming year."),
      discussion: say(
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
    let report = try context.openPortfolio().read {
      try $0.outlook(on: at.asOf ?? context.today, asOf: at.asOf)
    }
    try context.show(report, as: output.format)
  }
}
