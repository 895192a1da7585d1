import ArgumentParser

/// `grants export`
struct ExportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "export", abstract: say("Skriver data ud.", "Writes records out."),
      subcommands: [ExportPortfolioCommand.self, ExportGiving.self])
  }
}
