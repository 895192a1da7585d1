import ArgumentParser
import Exporting
import PortfolioModel
import PortfolioStore
import Reporting

/// `grants report goals PROJECT YEAR`
struct ReportGoals: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "goals",
      abstract: say("Målopfyldelsesskema for et projekt.", "Goal attainment form of a project."),
      discussion: explanation(
        """
        Eksempel:
          grants report goals helhedsplan 2017
        """,
        """
        Example:
          grants report goals helhedsplan 2017
        """))
  }

  @OptionGroup var options: GlobalOptions
  @OptionGroup var project: ReportProjectArgument
  @OptionGroup var year: ReportYearArgument
  @OptionGroup var document: DocumentOptions

  func run() throws {
    try options.context(isRehearsal: document.writing.check).write(
      DocumentRequest(
        kind: .goals, project: project.project, period: .year(year.year),
        asOf: document.at.asOf), document)
  }
}
