import ArgumentParser
import PortfolioModel
import Reporting

/// `grants grant`
struct GrantCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "grant",
      abstract: say(
        "Registrér en bevilling, og hvad der sker med den.",
        "Enter a grant, and what happens to it."),
      discussion: explanation(
        """
        Eksempel:
          grants grant amend G5 --amount -50.000,00 --day 2018-02-01 --reason "Aftalt"
          grants grant correct G5 --award 850.000,00 --reason "Bevillingsbrevet siger 850.000 kr."
        """,
        """
        Example:
          grants grant amend G5 --amount -50.000,00 --day 2018-02-01 --reason "Agreed"
          grants grant correct G5 --award 850.000,00 --reason "So says the award letter"
        """),
      subcommands: [
        GrantAdd.self, RecordChange<Grant>.self, RecordRemove<Grant>.self,
        GrantStageEvent<GrantIdea>.self, GrantStageEvent<GrantDrafting>.self, GrantApply.self,
        GrantAward.self, GrantAmend.self, GrantCorrect.self, GrantReverse.self, GrantClose.self,
        GrantStageEvent<GrantDeclined>.self,
        GrantStageEvent<GrantWithdrawn>.self, GrantStageEvent<GrantLapsed>.self,
        GrantStageEvent<GrantMissed>.self,
      ])
  }
}
