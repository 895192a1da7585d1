import ArgumentParser
import PortfolioModel

/// The period that a measurement is for.
struct ResultPeriodOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(say("Et helt kalenderår.", "A calendar year."), valueName: say("år", "year"))
  )
  var year: Int?
  @Option(help: ArgumentHelp(say("Første dag.", "The first day."), valueName: "yyyy-mm-dd"))
  var from: CalendarDate?
  @Option(
    help: ArgumentHelp(
      say(
        "Sidste dag, som er med (ellers den første).", "The last day, included (else the first)."),
      valueName: "yyyy-mm-dd"))
  var to: CalendarDate?

  /// The questions for the period, where none is given.
  var questions: [Question] {
    guard year == nil, from == nil else { return [] }
    return [
      Question(name: "from", label: say("Periodens første dag", "The first day"), shape: .day),
      Question(
        name: "to", label: say("Periodens sidste dag", "The last day"), shape: .day,
        isRequired: false),
    ]
  }

  /// The days, or nothing where none are given.
  func days() throws -> DayRange? {
    if let year {
      guard from == nil, to == nil else { throw UsageFault.twoPeriods }
      guard CalendarDate.years.contains(year) else {
        throw ValidationError(
          say("Året \(year) kan ikke bruges.", "The year \(year) cannot be used."))
      }
      return .year(year)
    }
    guard let from else {
      if to != nil { throw ValidationError(say("Der mangler en --from.", "--from is missing.")) }
      return nil
    }
    let last = to ?? from
    guard from <= last else { throw UsageFault.periodTurned(from: from, to: last) }
    return DayRange(first: from, last: last)
  }
}
