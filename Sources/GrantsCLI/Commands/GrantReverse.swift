import ArgumentParser
import PortfolioModel
import PortfolioStore

/// `grants grant reverse FACT --reason TEXT`
struct GrantReverse: Asking {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "reverse",
      abstract: say(
        "Tager en forkert hændelse på en bevilling tilbage.",
        "Takes a mistaken fact of a grant back."),
      discussion: explanation(
        """
        En ansøgning, et tillæg eller et afslag, der aldrig var der. Den tages tilbage på sin egen
        dag og kan stadig ses med --as-of. Er kun det bevilgede beløb forkert, så brug correct.
        Hændelsens nummer står i grants log --record BEVILLING.

        Eksempel:
          grants grant reverse G5-amended --reason "Tillægget hørte til en anden bevilling"
        """,
        """
        An application, an amendment or a refusal that never was. It is taken back on its own day
        and can still be seen with --as-of. Where only the amount awarded is wrong, use correct.
        The fact's reference stands in grants log --record GRANT.

        Example:
          grants grant reverse G5-amended --reason "The amendment was another grant's"
        """))
  }

  @OptionGroup var options: GlobalOptions
  @Argument(
    help: ArgumentHelp(
      say("Hændelsens nummer.", "The fact's reference."), valueName: say("hændelse", "fact")))
  var fact: String?
  @Option(help: ArgumentHelp(say("Hvorfor.", "Why."), valueName: say("tekst", "text")))
  var reason: String?
  @OptionGroup var writing: WritingOptions

  var questions: [Question] {
    (fact == nil
      ? [.argument(say("hændelse", "fact"), say("Hændelsen", "The fact"), .grantFact)] : [])
      + ((reason ?? "").isEmpty ? [.reason] : [])
  }

  func run() throws {
    let context = try options.context()
    let ref = try fact.given("hændelse")
    let reason = try reason.given("--reason")
    let fact = try context.openPortfolio().read { try $0.required(GrantFact.self, ref) }
    var event = GrantEventOptions()
    event.writing = writing
    event.reason = reason
    try GrantEvent(context, event, grant: fact.grant.text).reverse(fact, reason: reason)
  }
}
