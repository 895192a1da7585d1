import ArgumentParser

/// `grants import`
struct ImportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "import", abstract: say("Henter data ind.", "Brings records in."),
      discussion: explanation(
        """
        Alt eller intet: er der noget galt i filen, siges alt på én gang, og intet ændres.
        Den samme fil to gange tilføjer intet.

        Eksempel:
          grants import postings posteringer.csv --check
        """,
        """
        All or nothing: whatever is wrong with the file is told at once, and nothing is changed.
        The same file twice adds nothing.

        Example:
          grants import postings postings.csv --check
        """), subcommands: [ImportPortfolioCommand.self, ImportPostingsCommand.self])
  }
}
