import ArgumentParser
import PortfolioModel
import PortfolioStore

/// `grants budget approve PROJECT`
struct BudgetApprove: Asking {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "approve",
      abstract: say("Godkender kladden.", "Approves the draft."),
      discussion: explanation(
        """
        Posterne skal give finansieringen, og hver bevillings andel det bevilgede, på øren. Derefter
        ændres revisionen ikke mere.

        Eksempel:
          grants budget approve sommer --day 2018-03-20 --approved-by "Bestyrelsen"
        """,
        """
        The lines must make the funding, and each grant's share what was awarded, to the øre. After
        that the revision does not change.

        Example:
          grants budget approve sommer --day 2018-03-20 --approved-by "The board"
        """))
  }

  @OptionGroup var options: GlobalOptions
  @OptionGroup var budget: BudgetOptions
  @OptionGroup var approval: ApprovalOptions

  var questions: [Question] { budget.questions }

  func run() throws {
    let context = try options.context()
    var approval = approval
    approval.approve = true
    try BudgetWork(context, budget).write(approval) { writer in
      guard let draft = try writer.reader.budget(of: budget.project, .draft) else {
        throw Findings([
          Finding(
            .noDraft(of: .budget),
            subject: Finding.Subject(kind: .project, ref: budget.project.text))
        ])
      }
      return draft
    }
  }
}
