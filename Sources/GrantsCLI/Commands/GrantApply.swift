import ArgumentParser
import PortfolioModel

/// `grants grant apply GRANT`
struct GrantApply: Asking {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "apply",
      abstract: say("Registrerer en sendt ansøgning.", "Records an application that was sent."),
      discussion: explanation(
        """
        Eksempel:
          grants grant apply P2 --amount 150.000,00 --day 2018-08-30
        """,
        """
        Example:
          grants grant apply P2 --amount 150.000,00 --day 2018-08-30
        """))
  }

  @OptionGroup var options: GlobalOptions
  @OptionGroup var event: GrantEventOptions
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      say("Beløbet, fx 450.000,00.", "The amount, such as 450.000,00."),
      valueName: say("beløb", "amount")))
  var amount: MoneyOption?

  var questions: [Question] {
    event.questions(today, amount: amount == nil ? .amount(say("Beløbet", "The amount")) : nil)
  }

  func run() throws {
    let amount = try amount.given("--amount")
    try GrantEvent(try options.context(), event).record(.applied) { $0.amount = amount.money }
  }
}
