import ArgumentParser

/// `grants submissions`
struct SubmissionsCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "submissions",
      abstract: say(
        "Det, der er sendt, og hvad der er ændret siden.",
        "What was sent, and what has changed since."),
      discussion: explanation(
        """
        Eksempel:
          grants submissions
          grants submissions show 3
          grants submissions show 3 --output kopi.xml
        """,
        """
        Example:
          grants submissions
          grants submissions show 3
          grants submissions show 3 --output copy.xml
        """),
      subcommands: [SubmissionsList.self, SubmissionsShow.self],
      defaultSubcommand: SubmissionsList.self)
  }
}
