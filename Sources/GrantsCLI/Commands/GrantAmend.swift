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
      discussion: explanation(
        """
        Budget og udbetalingsplan bliver stående og er bemærkninger, til de følger med; med --line
        og --split eller --instalment gør de det i samme omgang. Flyttes slutdatoen, flytter de
        rater, der ventes efter den, budgettets periode og de frister, der følger den; de nævnes.

        Eksempel:
          grants grant amend G5 --amount -50.000,00 --day 2018-02-01
          grants grant amend G5 --amount -50.000 --line "Transport=10.000" \\
            --line "Løn, økonomisk rådgiver=750.000" --split 3
          grants grant amend G2 --ends 30-11-2018 --reason "Forlænget efter aftale"
        """,
        """
        Budget and instalment plan stay as they are and are findings until they follow; with --line
        and --split or --instalment they do so at once. Where the last day moves, instalments due
        after it, the budget's period and deadlines that follow it move too; they are listed.

        Example:
          grants grant amend G5 --amount -50.000,00 --day 2018-02-01
          grants grant amend G5 --amount -50.000 --line "Transport=10.000" \\
            --line "Løn, økonomisk rådgiver=750.000" --split 3
          grants grant amend G2 --ends 2018-11-30 --reason "Extended as agreed"
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
    try GrantEvent(try options.context(), event).record(.amended, carrying: carried) {
      $0.amount = amount?.money
      $0.newLastDay = lastDay
    }
  }
}
