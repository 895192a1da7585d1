import ArgumentParser
import PortfolioModel
import Reporting

/// `grants grant`
struct GrantCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "grant",
      abstract: say(
        "Registrér en bevilling, og hvad der sker med den.",
        "Enter a grant, and what happens to it."),
      discussion: say(
        """
        Eksempel:
          grants grant amend G5 --amount -50.000,00 --day 2018-02-01 --reason "Aftalt"
          grants grant correct G5 --award 850.000,00 --reason "Bevillingsbrevet siger 850.000 kr."
        """,
        """
        Example:
          grants grant amend G5 --amount -50.000,00 --day 2018-02-01 --reason "Agreed"
          grants grant correct G5 --award 850.000,00 --reason "So says the award letter"
        """),
      subcommands: [
        RecordAdd<Grant>.self, RecordChange<Grant>.self, GrantApply.self, GrantAward.self,
        GrantAmend.self, GrantCorrect.self, GrantDecline.self, GrantWithdraw.self,
      ])
  }
}

/// What every verb takes that records something that happened to a grant.
struct GrantEventOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      say("Bevillingens nummer.", "The grant's reference."), valueName: say("bevilling", "grant")))
  var grant: String
  @Option(
    name: [.customLong("day"), .customLong("date")],
    help: ArgumentHelp(
      say(
        "Dagen, det gælder fra og tælles på (ellers i dag).",
        "The day on which it counts (else today)."),
      valueName: "yyyy-mm-dd"))
  var day: CalendarDate?
  @Option(help: ArgumentHelp(say("Hvorfor.", "Why."), valueName: say("tekst", "text")))
  var reason: String?
  @Option(
    help: ArgumentHelp(
      say("Kilden, fx bevillingsbrevet.", "The source, such as the award letter."),
      valueName: say("tekst", "text")))
  var source: String?
  @Flag(
    help: ArgumentHelp(
      say("Sig, hvad der ville ske, og skriv intet.", "Say what would happen; write nothing.")))
  var check = false
}
