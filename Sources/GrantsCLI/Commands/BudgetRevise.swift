import ArgumentParser
import PortfolioModel
import PortfolioStore

/// `grants budget revise PROJECT`
struct BudgetRevise: Asking {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "revise",
      abstract: say(
        "Begynder en ny revision som kopi af den godkendte.",
        "Begins a new revision as a copy of the approved one."),
      discussion: explanation(
        """
        Den godkendte bliver stående og kan altid vises med budget show --revision.

        Eksempel:
          grants budget revise helhedsplan --reason "Aftalt med fonden"
        """,
        """
        The approved one stays and can always be shown with budget show --revision.

        Example:
          grants budget revise helhedsplan --reason "Agreed with the funder"
        """))
  }

  @OptionGroup var options: GlobalOptions
  @OptionGroup var budget: BudgetOptions
  @OptionGroup var period: BudgetPeriodOptions

  var questions: [Question] { budget.questions }

  func run() throws {
    let context = try options.context()
    try BudgetWork(context, budget).write { writer in
      let subject = Finding.Subject(kind: .project, ref: budget.project.text)
      if let draft = try writer.reader.budget(of: budget.project, .draft) {
        throw Findings([Finding(.draftStands(draft.ref), subject: subject)])
      }
      guard let inForce = try writer.reader.budgetInForce(of: budget.project) else {
        throw Findings([Finding(.noBudget(project: budget.project.text), subject: subject)])
      }
      return try writer.draftBudget(
        of: budget.project, period: try period.period(inForce), reason: budget.reason,
        by: context.hand)
    }
  }
}
