import ArgumentParser
import PortfolioModel

/// `grants grant decline GRANT`
struct GrantDecline: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "decline", abstract: say("Registrerer et afslag.", "Records a refusal."),
      discussion: say(
        """
        Eksempel:
          grants grant decline P1 --day 2018-06-12 --reason "uden for fondens temaer"
        """,
        """
        Example:
          grants grant decline P1 --day 2018-06-12 --reason "uden for fondens temaer"
        """))
  }

  @OptionGroup var options: GlobalOptions
  @OptionGroup var event: GrantEventOptions

  func run() throws {
    try GrantEvent(try options.context(), event).record(.declined) { _ in }
  }
}
