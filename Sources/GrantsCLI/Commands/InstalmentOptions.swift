import ArgumentParser
import PortfolioModel

/// What every verb takes that records something that happened to an instalment.
struct InstalmentOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      say("Ratens nummer, fx G1-3.", "The instalment's reference, such as G1-3."),
      valueName: say("rate", "instalment")))
  var instalment: String
  @Option(
    name: [.customLong("day"), .customLong("date")],
    help: ArgumentHelp(
      say(
        "Dagen, det skete; for en udbetaling bankens bogføringsdag (ellers i dag).",
        "The day on which it happened; for a receipt the bank's booking day (else today)."),
      valueName: "yyyy-mm-dd"))
  var day: CalendarDate?
  @Option(help: ArgumentHelp(say("Hvorfor.", "Why."), valueName: say("tekst", "text")))
  var reason: String?
  @Option(
    help: ArgumentHelp(
      say("Bankens reference.", "The bank's reference."), valueName: say("tekst", "text")))
  var bankReference: String?
  @OptionGroup var writing: WritingOptions
}
