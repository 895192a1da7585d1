import ArgumentParser
import Exporting
import PortfolioModel
import PortfolioStore
import Reporting

/// `grants report milestones PROJECT YEAR`
struct ReportMilestones: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "milestones",
      abstract: say("Milepælsplan for et projekt.", "Milestone plan of a project."),
      discussion: explanation(
        """
        Eksempel:
          grants report milestones helhedsplan 2018
        """,
        """
        Example:
          grants report milestones helhedsplan 2018
        """))
  }

  @OptionGroup var options: GlobalOptions
  @OptionGroup var project: ReportProjectArgument
  @OptionGroup var year: ReportYearArgument
  @OptionGroup var document: DocumentOptions

  func run() throws {
    try options.context(isRehearsal: document.writing.check).write(
      DocumentRequest(
        kind: .milestones, project: project.project, period: .year(year.year),
        asOf: document.at.asOf), document)
  }
}
