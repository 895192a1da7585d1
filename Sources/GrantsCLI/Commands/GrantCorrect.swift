import ArgumentParser
import PortfolioModel

/// `grants grant correct GRANT --award A`
struct GrantCorrect: Asking {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "correct",
      abstract: say(
        "Retter et forkert registreret bevilget beløb.",
        "Corrects an award that was recorded wrong."),
      discussion: explanation(
        """
        Den forkerte tages tilbage på sin egen dag, og den rigtige sættes i stedet, så årets tal
        bliver rigtigt, og det gamle stadig kan ses med --as-of.

        Eksempel:
          grants grant correct G5 --award 850.000,00 --reason "Bevillingsbrevet siger 850.000 kr."
        """,
        """
        The wrong one is taken back on its own day and the right one put in its place, so that the
        year's figure is right and the old one can still be seen with --as-of.

        Example:
          grants grant correct G5 --award 850.000,00 --reason "So says the award letter"
        """))
  }

  @OptionGroup var options: GlobalOptions
  @OptionGroup var event: GrantEventOptions
  @Option(
    help: ArgumentHelp(
      say("Det rigtige beløb.", "The right amount."), valueName: say("beløb", "amount")))
  var award: MoneyOption?

  var questions: [Question] {
    let right = Question.amount(say("Det rigtige beløb", "The right amount"), name: "award")
    return event.questions(today, amount: award == nil ? right : nil, needsReason: true)
      .filter { $0.name != "day" }
  }

  func run() throws {
    let (award, reason) = (try award.given("--award"), try event.reason.given("--reason"))
    try GrantEvent(try options.context(), event).correct(to: award.money, reason: reason)
  }
}
