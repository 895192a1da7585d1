import ArgumentParser
import Exporting
import PortfolioModel
import PortfolioStore
import Reporting

/// `grants report evaluation PROJECT`
struct ReportEvaluation: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "evaluation",
      abstract: say("Evaluering af et projekt.", "Evaluation of a project."),
      discussion: explanation(
        """
        Resultater mod måltal og udgangspunkt for hvert område og hver aktivitet: \
        midtvejsevaluering, indtil bevillingsperioden er slut, derefter slutevaluering.

        Eksempel:
          grants report evaluation go-ferie-4
        """,
        """
        Results against targets and baselines for each area and activity: a mid-term evaluation \
        until the grant period is over, then the final one.

        Example:
          grants report evaluation go-ferie-4
        """))
  }

  @OptionGroup var options: GlobalOptions
  @OptionGroup var project: ReportProjectArgument
  @OptionGroup var document: DocumentOptions

  func run() throws {
    try options.context(isRehearsal: document.writing.check).write(
      DocumentRequest(kind: .evaluation, project: project.project, asOf: document.at.asOf),
      document)
  }
}

/// The project that a report is about.
struct ReportProjectArgument: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      say("Projektets nummer.", "The project's reference."), valueName: say("projekt", "project")))
  var project: String
}
