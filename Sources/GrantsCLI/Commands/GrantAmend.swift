import ArgumentParser
import PortfolioModel

/// `grants grant amend GRANT`
struct GrantAmend: Asking {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "amend",
      abstract: say(
        "Registrerer et tillæg, en nedsættelse eller en ny slutdato.",
        "Records an amendment: more, less, or a new last day."),
      discussion: say(
        """
        Eksempel:
          grants grant amend G5 --amount -50.000,00 --day 2018-02-01
        """,
        """
        Example:
          grants grant amend G5 --amount -50.000,00 --day 2018-02-01
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
  @Option(
    name: [.customLong("ends"), .customLong("last-day")],
    help: ArgumentHelp(
      say("Ny sidste dag i bevillingsperioden.", "The new last day of the grant period."),
      valueName: "yyyy-mm-dd"))
  var lastDay: CalendarDate?

  var questions: [Question] {
    let amount = Question.amount(say("Beløbet, mindre end nul for en nedsættelse", "The amount"))
    return event.questions(today, amount: self.amount == nil && lastDay == nil ? amount : nil)
  }

  func run() throws {
    try GrantEvent(try options.context(), event).record(.amended) {
      $0.amount = amount?.money
      $0.newLastDay = lastDay
    }
  }
}
