import ArgumentParser
import Exporting
import PortfolioModel
import PortfolioStore
import Reporting

/// `grants report progress [PROJECT] --body B`
struct ReportProgress: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "progress",
      abstract: say(
        "Fremdriftsrapport til bestyrelse eller styregruppe.",
        "Progress report to the board or the steering group."),
      discussion: explanation(
        """
        Samme tal til alle: bestyrelsen får helheden og regnskabsopfølgningen, styregruppen hver \
        aktivitet og milepælsplanen, følgegruppen en side om året.

        Eksempel:
          grants report progress --body bestyrelse
          grants report progress helhedsplan --body styregruppe --from 2017-06-01 --to 2017-12-31
        """,
        """
        The same figures for all: the board gets the whole and the money, the steering group each \
        activity and the milestone plan, the reference group a page a year.

        Example:
          grants report progress --body board
          grants report progress helhedsplan --body steering --from 2017-06-01 --to 2017-12-31
        """))
  }

  @OptionGroup var options: GlobalOptions
  @Argument(
    help: ArgumentHelp(
      say(
        "Projektets nummer; uden det helhedsplanen.",
        "The project's reference; without it the programme."),
      valueName: say("projekt", "project")))
  var project: String?
  @Option(
    help: ArgumentHelp(
      say("Hvem den er til.", "Whom it is for."),
      valueName: say("bestyrelse|styregruppe|følgegruppe", "board|steering|reference")))
  var body: ProgressReport.Body
  @OptionGroup var period: OptionalPeriodOptions
  @OptionGroup var document: DocumentOptions
  @OptionGroup var budget: BudgetRevisionOption

  func run() throws {
    try options.context(isRehearsal: document.writing.check).write(
      DocumentRequest(
        kind: ReportKind(body), project: project, period: try period.days(),
        asOf: document.at.asOf, budget: budget.budget), document)
  }
}

extension ProgressReport.Body: ExpressibleByArgument {
  /// In either language, with or without the letter ø.
  public init?(argument: String) {
    switch argument {
    case "bestyrelse", "board": self = .board
    case "styregruppe", "steering": self = .steering
    case "følgegruppe", "foelgegruppe", "reference": self = .reference
    default: return nil
    }
  }
}

/// `--from` and `--to`, both or neither.
struct OptionalPeriodOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      say("Første dag; uden den projektets.", "The first day; else the project's."),
      valueName: "yyyy-mm-dd"))
  var from: CalendarDate?
  @Option(
    help: ArgumentHelp(
      say("Sidste dag, som er med; uden den i dag.", "The last day, included; else today."),
      valueName: "yyyy-mm-dd"))
  var to: CalendarDate?

  func days() throws -> DayRange? {
    guard let from, let to else { return nil }
    guard from <= to else { throw UsageFault.periodTurned(from: from, to: to) }
    return DayRange(first: from, last: to)
  }

  func validate() throws {
    guard (from == nil) == (to == nil) else {
      throw ValidationError(say("Giv både --from og --to.", "Give both --from and --to."))
    }
  }
}
