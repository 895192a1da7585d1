import ArgumentParser
import PortfolioModel
import PortfolioStore
import Reporting

/// `grants totals` without a verb.
struct TotalsShow: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show", abstract: say("Viser tallene.", "Shows the figures."),
      discussion: explanation(
        """
        Eksempel:
          grants totals --year 2017 --by funder
        """,
        """
        Example:
          grants totals --year 2017 --by funder
        """))
  }

  @OptionGroup var options: GlobalOptions
  @OptionGroup var output: FormatOption
  @Option(
    help: ArgumentHelp(say("Et kalenderår.", "A calendar year."), valueName: say("år", "year")))
  var year: Int?
  @Option(
    help: ArgumentHelp(
      say("Første dag.", "The first day."), valueName: "yyyy-mm-dd"))
  var from: CalendarDate?
  @Option(
    help: ArgumentHelp(
      say("Sidste dag, som er med.", "The last day, which is included."), valueName: "yyyy-mm-dd"))
  var to: CalendarDate?
  @Option(
    help: ArgumentHelp(
      say(
        "Hvad der tælles: awarded, received, spent, applied.",
        "What counts: awarded, received, spent, applied."),
      valueName: say("mål", "measure")))
  var measure: Measure = .awarded
  @Option(
    help: ArgumentHelp(
      say(
        "Opdeling: funder, project, year, kind, stage (ellers funder; uden periode year).",
        "Grouping: funder, project, year, kind, stage (else funder; year without a period)."),
      valueName: say("opdeling", "grouping")))
  var by: SumGrouping?
  @Option(
    help: ArgumentHelp(
      say(
        "Kun det, der var registreret ved udgangen af denne dag.",
        "Only what was recorded by the end of this day."),
      valueName: "yyyy-mm-dd"))
  var asOf: CalendarDate?
  @Flag(
    help: ArgumentHelp(
      say("Vis de registreringer, der giver tallet.", "Show the facts that make the figure.")))
  var explain = false

  func run() throws {
    let context = try options.context()
    let days = try days()
    let query = TotalsQuery(
      days: days, year: year, measure: measure,
      grouping: by ?? (days == nil ? .year : .funder), asOf: asOf, today: asOf ?? context.today)
    let store = try context.openPortfolio()
    if explain {
      let report = try store.read(asOf: asOf.endOfDay) { try $0.explanation(query) }
      try context.show(report, as: output.format)
    } else {
      let report = try store.read(asOf: asOf.endOfDay) { try $0.totals(query) }
      try context.show(report, as: output.format)
    }
  }

  private func days() throws -> DayRange? {
    if let year {
      guard from == nil, to == nil else { throw UsageFault.twoPeriods }
      guard CalendarDate.years.contains(year) else {
        throw ValidationError(
          say("Året \(year) kan ikke bruges.", "The year \(year) cannot be used."))
      }
      return .year(year)
    }
    guard from != nil || to != nil else { return nil }
    let (first, last) = (from ?? .first, to ?? .last)
    guard first <= last else { throw UsageFault.periodTurned(from: first, to: last) }
    return DayRange(first: first, last: last)
  }
}
