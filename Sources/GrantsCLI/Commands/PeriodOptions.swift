import ArgumentParser
import PortfolioModel

/// The period that a report or a submission is about.
struct PeriodOptions: ParsableArguments {
  @Option(help: ArgumentHelp(say("Første dag.", "The first day."), valueName: "yyyy-mm-dd"))
  var from: CalendarDate
  @Option(
    help: ArgumentHelp(
      say("Sidste dag, som er med.", "The last day, which is included."), valueName: "yyyy-mm-dd"))
  var to: CalendarDate

  func days() throws -> DayRange {
    guard from <= to else { throw UsageFault.periodTurned(from: from, to: to) }
    return DayRange(first: from, last: to)
  }
}
