import ArgumentParser

/// `grants posting`
struct PostingCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "posting",
      abstract: say(
        "Registrér forbrug, og ret det ved at tage det tilbage.",
        "Record spending, and mend it by taking it back."),
      discussion: explanation(
        """
        Posteringer kommer ellers fra økonomisystemet med grants import postings.

        Eksempel:
          grants posting list go-ferie-4 --line Transport
        """,
        """
        Postings otherwise come from the finance system with grants import postings.

        Example:
          grants posting list go-ferie-4 --line Transport
        """),
      subcommands: [PostingAdd.self, PostingReverse.self, PostingSplit.self, PostingList.self])
  }
}
