import ArgumentParser

/// `grants budget`
struct BudgetCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "budget",
      abstract: say(
        "Et projekts budget: poster, finansiering, revisioner.",
        "A project's budget: lines, funding, revisions."),
      discussion: explanation(
        """
        Et budget laves og rettes som kladde og gælder, når det er godkendt. Det godkendte ændres
        aldrig; næste revision begynder som en kopi.

        Eksempel:
          grants budget set sommer "Løn=50.000" "Transport=30.000" --new
          grants budget fund sommer B1=80.000
          grants budget approve sommer
        """,
        """
        A budget is made and changed as a draft and holds when it is approved. What is approved
        never changes; the next revision begins as its copy.

        Example:
          grants budget set sommer "Løn=50.000" "Transport=30.000" --new
          grants budget fund sommer B1=80.000
          grants budget approve sommer
        """),
      subcommands: [
        BudgetShow.self, BudgetSet.self, BudgetFund.self, BudgetRevise.self, BudgetMove.self,
        BudgetApprove.self, BudgetDiscard.self,
      ])
  }
}
