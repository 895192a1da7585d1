import ArgumentParser
import PortfolioModel

/// The rule of a schedule, in one of the ways in which a funder's letter puts it.
struct DeadlineRuleOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      say("Så mange måneder efter bevillingens udløb.", "So many months after the grant's end."),
      valueName: say("måneder", "months")))
  var afterEnd: Int?
  @Option(
    help: ArgumentHelp(
      say(
        "Så mange måneder efter hvert kalenderår i bevillingens periode.",
        "So many months after each calendar year of the grant."),
      valueName: say("måneder", "months")))
  var afterYear: Int?
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      say(
        "Så mange måneder efter hver rate; 0 for samme dag, mindre end nul for før.",
        "So many months after each instalment; 0 for its day, below zero for before."),
      valueName: say("måneder", "months")))
  var afterInstalment: Int?
  @Option(
    help: ArgumentHelp(
      say(
        "Hver måned, hvert kvartal, halvår, år eller så mange måneder, fra --first.",
        "Every month, quarter, half-year (6), year or so many months, from --first."),
      valueName: say("rytme", "rhythm")))
  var every: Rhythm?
  @Option(
    help: ArgumentHelp(say("Den første frist.", "The first deadline."), valueName: "yyyy-mm-dd"))
  var first: CalendarDate?
  @Option(
    help: ArgumentHelp(
      say(
        "Ingen frist efter denne dag (ellers bevillingens udløb).",
        "No deadline after this day (else the grant's end)."), valueName: "yyyy-mm-dd"))
  var last: CalendarDate?
  @Option(
    name: .customLong("on"),
    help: ArgumentHelp(
      say("En frist; kan gentages.", "A deadline; can be repeated."), valueName: "yyyy-mm-dd"))
  var days: [CalendarDate] = []
  @Option(
    help: ArgumentHelp(
      say("Når noget sker, fx hvert bestyrelsesmøde.", "When something happens."),
      valueName: say("tekst", "text")))
  var upon: String?

  /// The rule, where one was given in this way.
  var rule: DeadlineRule? { given.first }

  private var given: [DeadlineRule] {
    [
      afterEnd.map { .afterEnd(months: $0) }, afterYear.map { .afterYear(months: $0) },
      afterInstalment.map { .afterInstalment(months: $0) },
      every.flatMap { every in first.map { .every(every, from: $0, upTo: last) } },
      days.isEmpty ? nil : .on(days.sorted()), upon.map { .upon($0) },
    ].compactMap(\.self)
  }

  /// - Throws: a usage fault where two ways are mixed, or a rhythm lacks its first day.
  func validate() throws {
    if given.count > 1 {
      throw ValidationError(
        say("Angiv kun én regel for fristerne.", "Give one rule for the deadlines only."))
    }
    if (every == nil) != (first == nil) || (last != nil && every == nil) {
      throw ValidationError(
        say("--every og --first hører sammen.", "--every and --first belong together."))
    }
    if let first, let last, last < first {
      throw ValidationError(
        say("--last ligger før --first.", "--last lies before --first."))
    }
  }
}
