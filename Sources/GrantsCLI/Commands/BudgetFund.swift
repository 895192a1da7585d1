import ArgumentParser
import PortfolioModel
import PortfolioStore

/// `grants budget fund PROJECT SOURCE=AMOUNT …`
struct BudgetFund: Asking {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "fund",
      abstract: say(
        "Sætter, hvem der betaler hvor meget i kladden.", "Sets who pays how much in the draft."),
      discussion: explanation(
        """
        En kilde er en bevilling (dens nummer), en medfinansierende (bevillingsgiverens nummer)
        eller egen. Andelene er dem, posteringer fordeles efter.

        Eksempel:
          grants budget fund sommer B1=60.000,00 M1=15.000,00 egen=5.000,00
        """,
        """
        A source is a grant (its reference), a co-financer (the funder's reference) or own. The
        shares are those that postings are split by.

        Example:
          grants budget fund sommer B1=60.000,00 M1=15.000,00 own=5.000,00
        """))
  }

  @OptionGroup var options: GlobalOptions
  @OptionGroup var budget: BudgetOptions
  @OptionGroup var approval: ApprovalOptions
  @Argument(
    help: ArgumentHelp(
      say("Kilder med beløb.", "Sources with amounts."),
      valueName: say("kilde=beløb", "source=amount")))
  var amounts: [NamedAmount] = []

  var questions: [Question] {
    let pair = Question(
      name: say("kilde=beløb", "source=amount"), isArgument: true,
      label: say("En kilde og dens beløb, fx B1=80.000", "A source and its amount, B1=80.000"),
      shape: .text(limit: 300))
    return budget.questions + (amounts.isEmpty ? [pair] : [])
  }

  func run() throws {
    let context = try options.context()
    try BudgetWork(context, budget).write(approval) { writer in
      let draft = try writer.draftBudget(
        of: budget.project, reason: budget.reason, by: context.hand)
      for pair in amounts {
        let source = try writer.source(named: pair.name, of: budget.project, by: context.hand)
        try writer.set(
          source, to: pair.amount, in: draft, reason: budget.reason, by: context.hand)
      }
      return draft
    }
  }
}
