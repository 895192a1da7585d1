import ArgumentParser
import PortfolioModel
import PortfolioStore

/// The instalments to come, given one by one or by splitting what is left of the grant.
struct PlanOptions: ParsableArguments {
  @Option(
    name: .customLong("instalment"),
    help: ArgumentHelp(
      say("En rate (kan gentages).", "An instalment (repeatable)."),
      valueName: say("dato=beløb", "day=amount")))
  var instalments: [DatedAmount] = []
  @Option(
    help: ArgumentHelp(
      say(
        "Del det, der ikke er udbetalt, i så mange rater, på øren.",
        "Split what has not been received into so many, to the øre."),
      valueName: say("antal", "count")))
  var split: Int?
  @Option(
    help: ArgumentHelp(
      say(
        "Den første rates dag (ellers dagene i den gældende plan).",
        "The day of the first (else the days of the plan in force)."),
      valueName: "yyyy-mm-dd"))
  var first: CalendarDate?
  @Option(
    help: ArgumentHelp(
      say(
        "Måneder imellem, eller måned, kvartal, halvår, år.",
        "Months between, or month, quarter, year."),
      valueName: say("måneder", "months")))
  var every: Rhythm?

  /// Whether a plan was given at all.
  var isGiven: Bool { !instalments.isEmpty || split != nil }

  mutating func validate() throws {
    if let split, !(1...120).contains(split) {
      throw ValidationError(
        say("--split skal være fra 1 til 120.", "--split must be from 1 to 120."))
    }
    if split != nil, !instalments.isEmpty {
      throw ValidationError(
        say(
          "Brug enten --split eller --instalment.", "Use either --split or --instalment."))
    }
  }

  /// The instalments to come.
  ///
  /// - Throws: `UsageFault.missing` where days cannot be known; `Findings` where nothing is left.
  func upcoming(
    _ standing: PlanStanding, grant: Reference<Grant>
  ) throws -> [(due: CalendarDate, amount: Money)] {
    guard let split else { return instalments.map { ($0.day, $0.amount) } }
    let rest = try standing.rest
    guard rest.minorUnits > 0 else {
      throw Findings([
        Finding(.nothingToPlan(rest), subject: Finding.Subject(kind: .grant, ref: grant.text))
      ])
    }
    let amounts = try rest.split(byShares: Array(repeating: 1, count: split))
    return Array(zip(try days(split, standing), amounts)).map { (due: $0, amount: $1) }
  }

  private func days(_ count: Int, _ standing: PlanStanding) throws -> [CalendarDate] {
    if let first {
      guard count > 1 else { return [first] }
      guard let every else { throw UsageFault.missing(["--every"]) }
      return every.days(from: first, count: count)
    }
    guard count <= standing.upcoming.count else { throw UsageFault.missing(["--first"]) }
    return standing.upcoming.prefix(count).map(\.due)
  }
}
