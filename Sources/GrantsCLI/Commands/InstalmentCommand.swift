import ArgumentParser

/// `grants instalment`
struct InstalmentCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "instalment",
      abstract: say(
        "Registrér, hvad der sker med en rate.", "Record what happens to an instalment."),
      discussion: say(
        """
        Eksempel:
          grants instalment receive G1-3 --day 2018-07-03
        """,
        """
        Example:
          grants instalment receive G1-3 --day 2018-07-03
        """),
      subcommands: [
        InstalmentReceive.self, InstalmentEvent<Requested>.self, InstalmentEvent<Withheld>.self,
        InstalmentEvent<Released>.self, InstalmentEvent<Cancelled>.self, InstalmentReverse.self,
      ])
  }
}
