import ArgumentParser
import PortfolioModel

/// What every verb takes that records something that happened to an instalment.
struct InstalmentOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      say("Ratens nummer, fx G1-3.", "The instalment's reference, such as G1-3."),
      valueName: say("rate", "instalment")))
  var given: String?
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

  /// The reference; `Asking` sees to it that there is one.
  var instalment: String { given ?? "" }

  /// What is missing.
  func questions(_ today: CalendarDate, needsReason: Bool = false) -> [Question] {
    let argument = Question.argument(
      say("rate", "instalment"), say("Raten", "The instalment"), .instalment)
    return (given == nil ? [argument] : [])
      + (day == nil ? [.day(today, say("Dagen, det skete", "The day on which it happened"))] : [])
      + (needsReason && (reason ?? "").isEmpty ? [.reason] : [])
  }
}
