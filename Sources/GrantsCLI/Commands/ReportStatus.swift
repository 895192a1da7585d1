import ArgumentParser
import Exporting
import PortfolioModel
import PortfolioStore
import Reporting

/// `grants report status GRANT --from --to`, and `--all`
struct ReportStatus: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "status",
      abstract: say("Statusrapport til bevillingsgiver.", "Status report to a funder."),
      discussion: explanation(
        """
        Mangler der en forklaring, som bevillingsgiver kræver, siges det, og intet skrives, \
        medmindre det er en kladde (--draft).

        --all skriver en for hver aktiv bevilling i perioden. Med --due-within laves alle \
        rapporter, som bevillingsgiverne skal have inden for så mange dage eller allerede skulle \
        have haft, hver af sin slags: årsrapport, regnskab, slutregnskab, målopfyldelsesskema … \
        Fejler en, laves de andre alligevel, og status bliver 1.

        Eksempel:
          grants report status G1 --from 2017-06-01 --to 2017-12-31 --sent
          grants report status --all --due-within 60 --format pdf
        """,
        """
        Where an explanation is missing that the funder asks for, that is told and nothing is \
        written, unless as a draft (--draft).

        --all writes one for every grant that is active in the period. With --due-within it makes \
        every report that funders are owed within so many days, or were owed already, each of its \
        kind: annual report, account, final account, goal attainment form … When one fails the \
        others are made all the same, and the status is 1.

        Example:
          grants report status G1 --from 2017-06-01 --to 2017-12-31 --language en
          grants report status --all --due-within 60 --format pdf
        """))
  }

  @OptionGroup var options: GlobalOptions
  @Argument(
    help: ArgumentHelp(
      say("Bevillingens nummer.", "The grant's reference."), valueName: say("bevilling", "grant")))
  var grant: String?
  @Option(help: ArgumentHelp(say("Første dag.", "The first day."), valueName: "yyyy-mm-dd"))
  var from: CalendarDate?
  @Option(
    help: ArgumentHelp(
      say("Sidste dag, som er med.", "The last day, which is included."), valueName: "yyyy-mm-dd"))
  var to: CalendarDate?
  @Flag(
    help: ArgumentHelp(
      say(
        "For alle bevillinger; --output er så en mappe.",
        "For all grants; --output is then a folder.")))
  var all = false
  @Option(
    help: ArgumentHelp(
      say(
        "Med --all: de rapporter, der skal afleveres inden for så mange dage.",
        "With --all: the reports that are due within so many days."),
      valueName: say("dage", "days")))
  var dueWithin: Int?
  @OptionGroup var document: DocumentOptions
  @OptionGroup var budget: BudgetRevisionOption

  func validate() throws {
    guard (grant == nil) == all else {
      throw ValidationError(
        say("Giv enten bevillingens nummer eller --all.", "Give the grant's reference or --all."))
    }
    if let dueWithin {
      guard all, from == nil, to == nil, (0...3660).contains(dueWithin) else {
        throw ValidationError(
          say(
            "--due-within er et antal dage og hører til --all, uden --from og --to.",
            "--due-within is a number of days and goes with --all, without --from and --to."))
      }
    } else if from == nil || to == nil {
      throw ValidationError(say("Giv både --from og --to.", "Give both --from and --to."))
    }
    if all, !document.chosenFormat.isDocument {
      throw ValidationError(
        say("--all skriver docx, pdf eller html.", "--all writes docx, pdf or html."))
    }
    if all, document.sending.duty != nil {
      throw ValidationError(
        say("--duty er for én rapport ad gangen.", "--duty is for one report at a time."))
    }
  }

  func run() throws {
    let context = try options.context(isRehearsal: document.writing.check)
    let asOf = document.at.asOf
    if let dueWithin { return try writeDue(within: dueWithin, asOf, context) }
    guard let from, let to else { return }
    guard from <= to else { throw UsageFault.periodTurned(from: from, to: to) }
    let days = DayRange(first: from, last: to)
    let request = { (grant: String) in
      DocumentRequest(
        kind: .status, grant: grant, period: days, asOf: asOf, budget: budget.budget)
    }
    if let grant { return try context.write(request(grant), document) }
    let store = try context.openPortfolio()
    let known = try store.read(asOf: asOf.endOfDay) { try $0.grantSummaries() }
    let grants = known.filter { grant in
      let first = grant.firstDay ?? grant.awardDay
      return grant.awardDay != nil && first.map { $0 < days.upTo } ?? false
        && grant.lastDay.map { days.from <= $0 } ?? true
    }
    try DocumentBatch(context, document, in: store).write(
      grants.map {
        DocumentBatch.Item(name: "\($0.ref) \($0.title)", request: request($0.ref.text))
      })
  }

  /// Every report that is owed before long, each of its kind.
  private func writeDue(
    within days: Int, _ asOf: CalendarDate?, _ context: Context
  ) throws {
    let store = try context.openPortfolio()
    let due = try store.read(asOf: asOf.endOfDay) {
      DueReport.all(
        try $0.duties(), try $0.grantSummaries(),
        on: asOf ?? context.today, within: days)
    }
    try DocumentBatch(context, document, in: store).write(
      due.map {
        DocumentBatch.Item(
          name: "\($0.duty) \($0.title)", request: DocumentRequest($0, asOf: asOf),
          duty: $0.duty.text)
      })
  }
}
