import ArgumentParser
import PortfolioModel
import PortfolioStore
import Reporting

/// `grants budget show PROJECT`
struct BudgetShow: Asking {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show",
      abstract: say(
        "Budgettet fordelt på kalenderår.", "The budget spread over calendar years."),
      discussion: explanation(
        """
        Et budget uden år fordeles efter måneder, så både rækker og kolonner går op.

        Eksempel:
          grants budget show helhedsplan
          grants budget show helhedsplan --revision original
        """,
        """
        A budget without years is spread by months, so that rows and columns both add up.

        Example:
          grants budget show helhedsplan
          grants budget show helhedsplan --revision original
        """))
  }

  @OptionGroup var options: GlobalOptions
  @OptionGroup var output: FormatOption
  @Argument(
    help: ArgumentHelp(say("Projektet.", "The project."), valueName: say("projekt", "project")))
  var project: String?

  @Option(
    help: ArgumentHelp(
      say(
        "Hvilken revision: original, latest (den godkendte, der gælder), draft eller et tal.",
        "Which revision: original, latest (the approved one in force), draft or a number."),
      valueName: "original|latest|draft|n"))
  var revision: BudgetRevision = .latest

  var questions: [Question] {
    project == nil
      ? [.argument(say("projekt", "project"), say("Projektet", "The project"), .project)] : []
  }

  func run() throws {
    let context = try options.context()
    let project = try project.given(say("projekt", "project"))
    let report = try context.openPortfolio().read { reader in
      let record = try reader.required(Project.self, project)
      guard let budget = try reader.budget(of: Reference(project), revision) else {
        let fault: Fault = revision == .draft ? .noDraft(of: .budget) : .noBudget(project: project)
        throw Findings([
          Finding(
            fault, severity: .warning, subject: Finding.Subject(kind: .project, ref: project))
        ])
      }
      return try BudgetReport(
        project: record, budget: budget,
        revisions: reader.budgetRevisions(of: Reference(project)),
        amounts: reader.budgetAmounts(of: Reference(budget.ref)),
        shares: reader.fundingShares(of: Reference(budget.ref)),
        funders: reader.records(Funder.self), grants: reader.grantSummaries())
    }
    try context.show(report, as: output.format)
  }
}
