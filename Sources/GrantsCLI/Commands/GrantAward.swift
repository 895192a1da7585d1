import ArgumentParser
import PortfolioModel

/// `grants grant award GRANT`
struct GrantAward: Asking {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "award", abstract: say("Registrerer en bevilling.", "Records an award."),
      discussion: explanation(
        """
        Eksempel:
          grants grant award P1 --amount 220.000,00 --day 2018-06-12
          grants grant award P1 --amount 220.000 --line "Haver=220.000" --split 2 \\
            --first 01-07-2018 --every halvår
        """,
        """
        Example:
          grants grant award P1 --amount 220.000,00 --day 2018-06-12
          grants grant award P1 --amount 220000 --line "Gardens=220000" --split 2 \\
            --first 2018-07-01 --every 6
        """))
  }

  @OptionGroup var options: GlobalOptions
  @OptionGroup var event: GrantEventOptions
  @OptionGroup var carried: CarriedOptions
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
    try GrantEvent(try options.context(), event).record(.awarded, carrying: carried) {
      $0.amount = amount.money
    }
  }
}
