import ArgumentParser
import PortfolioModel

/// `grants instalment receive INSTALMENT`
struct InstalmentReceive: Asking {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "receive",
      abstract: say("Raten er kommet i banken.", "It has come into the bank."),
      discussion: explanation(
        """
        Uden --amount er det det planlagte beløb, der mangler.

        Eksempel:
          grants instalment receive G1-3 --day 2018-07-03 --bank-reference 4711
        """,
        """
        Without --amount it is what is still to come of the planned amount.

        Example:
          grants instalment receive G1-3 --day 2018-07-03 --bank-reference 4711
        """))
  }

  @OptionGroup var options: GlobalOptions
  @OptionGroup var event: InstalmentOptions
  @Option(
    help: ArgumentHelp(
      say("Det udbetalte beløb.", "The amount received."), valueName: say("beløb", "amount")))
  var amount: MoneyOption?

  var questions: [Question] { event.questions(today) }

  func run() throws {
    try InstalmentRecording(try options.context(), event)
      .record(.received, amount: amount?.money)
  }
}
