import ArgumentParser
import PortfolioModel

/// What every verb takes that records something that happened to a grant.
struct GrantEventOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      say("Bevillingens nummer.", "The grant's reference."), valueName: say("bevilling", "grant")))
  var given: String?
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
  @OptionGroup var writing: WritingOptions

  /// The reference; `Asking` sees to it that there is one.
  var grant: String { given ?? "" }

  /// What is missing.
  ///
  /// - Parameter amount: the question for the amount, where the verb lacks it.
  func questions(
    _ today: CalendarDate, amount: Question?, needsReason: Bool = false
  ) -> [Question] {
    let argument = Question.argument(
      say("bevilling", "grant"), say("Bevillingen", "The grant"), .grant)
    return (given == nil ? [argument] : []) + [amount].compactMap(\.self)
      + (day == nil ? [.day(today, say("Dagen, det tælles på", "The day on which it counts"))] : [])
      + (needsReason && (reason ?? "").isEmpty ? [.reason] : [])
  }
}
