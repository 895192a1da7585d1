import ArgumentParser
import PortfolioModel

/// What every verb takes that records a change of a duty's state.
struct DutyOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      say("Forpligtelsens nummer, fx O-MYW-2.", "The duty's reference, such as O-MYW-2."),
      valueName: say("forpligtelse", "duty")))
  var given: String?
  @Option(
    name: [.customLong("day"), .customLong("date")],
    help: ArgumentHelp(
      say(
        "Hvornår det skete, så nøjagtigt som det vides (ellers i dag).",
        "When it happened, as exactly as it is known (else today)."),
      valueName: "yyyy-mm-dd"))
  var day: ImpreciseDate?
  @Option(
    name: [.customLong("note"), .customLong("reason")],
    help: ArgumentHelp(
      say("Bemærkning eller begrundelse.", "A note or the reason."),
      valueName: say("tekst", "text")))
  var note: String?
  @OptionGroup var writing: WritingOptions

  /// The reference; `Asking` sees to it that there is one.
  var duty: Reference<Duty> { Reference(given ?? "") }

  /// What is missing.
  func questions(needsNote: Bool = false) -> [Question] {
    let argument = Question.argument(
      say("forpligtelse", "duty"), say("Forpligtelsen", "The duty"), .duty)
    let reason = Question(
      name: "note", label: say("Hvorfor", "Why"), shape: .text(limit: TextRule.limit))
    return (given == nil ? [argument] : []) + (needsNote && (note ?? "").isEmpty ? [reason] : [])
  }
}

extension ImpreciseDate: ExpressibleByArgument {
  public init?(argument: String) {
    guard let date = TypedDate.read(argument) else { return nil }
    self = date
  }
}
