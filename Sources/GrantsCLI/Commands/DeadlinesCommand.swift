import ArgumentParser
import PortfolioModel
import Reporting

/// `grants deadlines`
struct DeadlinesCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "deadlines",
      abstract: say(
        "Frister: hvad der er overskredet, forfalder og afventes.",
        "Deadlines: what is overdue, due and awaited."),
      discussion: explanation(
        """
        Eksempel:
          grants deadlines
          grants deadlines --within 120
          grants deadlines check --quiet
          grants deadlines remind --send
          grants deadlines feed frister.ics

        Alle tilvalg til oversigten: grants deadlines show --help
        """,
        """
        Example:
          grants deadlines
          grants deadlines --within 120
          grants deadlines check --quiet
          grants deadlines remind --send
          grants deadlines feed deadlines.ics

        All options of the list: grants deadlines show --help
        """),
      subcommands: OfferedCommands.of(
        [DeadlinesShow.self, DeadlinesCheck.self, DeadlinesRemind.self, DeadlinesFeed.self],
        at: 1),
      defaultSubcommand: DeadlinesShow.self)
  }
}

/// `--within`, for what looks ahead.
struct WindowOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      say("Så mange dage frem.", "So many days ahead."), valueName: say("dage", "days")))
  var within = 30

  /// - Throws: a usage fault where it is below zero or beyond a hundred years.
  func validate() throws {
    guard (0...36_525).contains(within) else {
      throw ValidationError(
        say(
          "--within skal være mellem 0 og 36525 dage, ikke \(within).",
          "--within must be between 0 and 36525 days, not \(within)."))
    }
  }
}
