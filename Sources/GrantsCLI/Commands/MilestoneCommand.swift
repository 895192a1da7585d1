import ArgumentParser
import PortfolioModel

/// `grants milestone`
struct MilestoneCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "milestone",
      abstract: say(
        "Registrér milepæle, og at de er nået.", "Enter milestones, and tick them off."),
      discussion: explanation(
        """
        Eksempel:
          grants milestone add milepæl-8 --project helhedsplan --title "Sommerfest" --planned 2018-06
          grants milestone done milepæl-8 --day 2018-06-16
        """,
        """
        Example:
          grants milestone add milepæl-8 --project helhedsplan --title "Summer party" --planned 2018-06
          grants milestone done milepæl-8 --day 2018-06-16
        """),
      subcommands: [
        RecordAdd<Milestone>.self, RecordChange<Milestone>.self, MilestoneDone.self,
        MilestoneReopen.self, RecordRemove<Milestone>.self,
      ])
  }
}
