import ArgumentParser
import PortfolioModel
import PortfolioStore
import Reporting

/// `grants budget show PROJECT`
struct BudgetShow: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show",
      abstract: say(
        "Budgettet fordelt på kalenderår.", "The budget spread over calendar years."),
      discussion: say(
        """
        Et budget uden år fordeles efter måneder, så både rækker og kolonner går op.

        Eksempel:
          grants budget show helhedsplan
        """,
        """
        A budget without years is spread by months, so that rows and columns both add up.

        Example:
          grants budget show helhedsplan
        """))
  }

  @OptionGroup var options: GlobalOptions
  @OptionGroup var output: FormatOption
  @Argument(
    help: ArgumentHelp(say("Projektet.", "The project."), valueName: say("projekt", "project")))
  var project: String

  func run() throws {
    let context = try options.context()
    let report = try context.openPortfolio().read { reader in
      guard let record = try reader.record(Project.self, ref: project) else {
        throw UsageFault.unknownProject(project)
      }
      guard let budget = try reader.budgetInForce(of: Reference(project)) else {
        throw Findings([Finding(.noBudget(project: project), severity: .warning)])
      }
      return try BudgetReport(
        project: record, budget: budget,
        amounts: reader.budgetAmounts(of: Reference(budget.ref)),
        shares: reader.fundingShares(of: Reference(budget.ref)),
        funders: reader.records(Funder.self), grants: reader.grantSummaries())
    }
    try context.show(report, as: output.format)
  }
}
