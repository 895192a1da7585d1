import ArgumentParser
import PortfolioModel
import PortfolioStore
import Reporting

/// `grants posting list PROJECT`
struct PostingList: Asking {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list",
      abstract: say("Viser et projekts posteringer.", "Shows a project's postings."),
      discussion: explanation(
        """
        Eksempel:
          grants posting list go-ferie-4 --line Transport
          grants posting list helhedsplan --from 2018-01-01 --to 2018-02-28 --format csv
        """,
        """
        Example:
          grants posting list go-ferie-4 --line Transport
          grants posting list helhedsplan --from 2018-01-01 --to 2018-02-28 --format csv
        """))
  }

  @OptionGroup var options: GlobalOptions
  @OptionGroup var output: FormatOption
  @Argument(
    help: ArgumentHelp(say("Projektet.", "The project."), valueName: say("projekt", "project")))
  var project: String?
  @Option(
    help: ArgumentHelp(
      say("Kun denne budgetpost.", "Only this budget line."), valueName: say("post", "line")))
  var line: String?
  @Option(help: ArgumentHelp(say("Første dag.", "The first day."), valueName: "yyyy-mm-dd"))
  var from: CalendarDate?
  @Option(
    help: ArgumentHelp(
      say("Sidste dag, som er med.", "The last day, which is included."), valueName: "yyyy-mm-dd"))
  var to: CalendarDate?

  var questions: [Question] {
    project == nil
      ? [.argument(say("projekt", "project"), say("Projektet", "The project"), .project)] : []
  }

  func run() throws {
    let context = try options.context()
    let ref = try project.given("projekt")
    let (first, last) = (from ?? .first, to ?? .last)
    guard first <= last else { throw UsageFault.periodTurned(from: first, to: last) }
    let report = try context.openPortfolio().read { reader in
      let project = try reader.required(Project.self, ref)
      let lines = try reader.records(BudgetLine.self, where: "project", is: ref)
      let wanted = try line.map { try reader.requiredLine(named: $0, of: Reference(ref)) }
      let postings = try reader.postings(
        of: Reference(ref), on: wanted, in: DayRange(first: first, last: last))
      return try PostingListReport(project: project, lines: lines, postings: postings)
    }
    try context.show(report, as: output.format)
  }
}
