import ArgumentParser

/// `grants instalment`
struct InstalmentCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "instalment",
      abstract: say(
        "Planlæg rater, og registrér, hvad der sker med dem.",
        "Plan instalments, and record what happens to them."),
      discussion: explanation(
        """
        Eksempel:
          grants instalment receive G1-3 --day 2018-07-03
          grants instalment plan G8 --split 2 --first 2018-04-03 --every 6 --approve
        """,
        """
        Example:
          grants instalment receive G1-3 --day 2018-07-03
          grants instalment plan G8 --split 2 --first 2018-04-03 --every 6 --approve
        """),
      subcommands: [
        InstalmentPlanning.self, InstalmentApprove.self,
        InstalmentReceive.self, InstalmentEvent<Requested>.self, InstalmentEvent<Withheld>.self,
        InstalmentEvent<Released>.self, InstalmentEvent<Cancelled>.self, InstalmentReverse.self,
      ])
  }
}
