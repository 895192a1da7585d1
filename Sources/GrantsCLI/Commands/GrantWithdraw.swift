import ArgumentParser
import PortfolioModel

/// `grants grant withdraw GRANT`
struct GrantWithdraw: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "withdraw",
      abstract: say(
        "Registrerer, at ansøgningen er trukket tilbage.",
        "Records that the application was withdrawn."),
      discussion: say(
        """
        Eksempel:
          grants grant withdraw P1 --day 2018-05-01
        """,
        """
        Example:
          grants grant withdraw P1 --day 2018-05-01
        """))
  }

  @OptionGroup var options: GlobalOptions
  @OptionGroup var event: GrantEventOptions

  func run() throws {
    try GrantEvent(try options.context(), event).record(.withdrawn) { _ in }
  }
}
