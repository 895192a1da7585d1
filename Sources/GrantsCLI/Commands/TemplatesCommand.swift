import ArgumentParser

/// `grants templates`
struct TemplatesCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "templates",
      abstract: say("Skabeloner til rapporter.", "Templates of reports."),
      subcommands: [TemplatesCheck.self, TemplatesFields.self])
  }
}
