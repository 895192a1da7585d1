import ArgumentParser
import PortfolioModel

/// What every verb takes that works on a project's budget.
struct BudgetOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(say("Projektet.", "The project."), valueName: say("projekt", "project")))
  var given: String?
  @Option(
    help: ArgumentHelp(
      say("Hvorfor; skrives i loggen.", "Why; it is logged."), valueName: say("tekst", "text")))
  var reason: String?
  @OptionGroup var writing: WritingOptions

  /// The reference; `Asking` sees to it that there is one.
  var project: Reference<Project> { Reference(given ?? "") }

  /// The question for the project, where it is missing.
  var questions: [Question] {
    given == nil
      ? [.argument(say("projekt", "project"), say("Projektet", "The project"), .project)] : []
  }
}

/// How a draft is approved by the same command that makes it.
struct ApprovalOptions: ParsableArguments {
  @Flag(
    help: ArgumentHelp(
      say("Godkend med det samme.", "Approve it at once.")))
  var approve = false
  @Option(
    name: [.customLong("day"), .customLong("date"), .customLong("approved-on")],
    help: ArgumentHelp(
      say("Dagen, det er godkendt (ellers i dag).", "The day of approval (else today)."),
      valueName: "yyyy-mm-dd"))
  var day: CalendarDate?
  @Option(
    help: ArgumentHelp(
      say(
        "Hvem der har godkendt; så er det godkendt.", "Who has approved; then it is approved."),
      valueName: say("navn", "name")))
  var approvedBy: String?

  /// Whether the draft is to be approved.
  var isAsked: Bool { approve || approvedBy != nil }
}

/// The period that a budget covers, where it is not that of the grants.
struct BudgetPeriodOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      say("Budgettets første dag.", "The budget's first day."), valueName: "yyyy-mm-dd"))
  var firstDay: CalendarDate?
  @Option(
    help: ArgumentHelp(
      say("Budgettets sidste dag.", "The budget's last day."), valueName: "yyyy-mm-dd"))
  var lastDay: CalendarDate?

  /// The period that was given.
  func period(_ inForce: Budget?) throws -> DayRange? {
    guard firstDay != nil || lastDay != nil else { return nil }
    guard let first = firstDay ?? inForce?.firstDay else {
      throw UsageFault.missing(["--first-day"])
    }
    guard let last = lastDay ?? inForce?.lastDay else { throw UsageFault.missing(["--last-day"]) }
    guard first <= last else { throw UsageFault.periodTurned(from: first, to: last) }
    return DayRange(first: first, last: last)
  }
}
