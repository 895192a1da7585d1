import ArgumentParser

/// `grants formats`
struct FormatsCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "formats",
      abstract: say(
        "XML-formater, og kontrol af filer fra andre.",
        "XML formats, and checks of files from elsewhere."),
      subcommands: [FormatsList.self, FormatsCheck.self])
  }
}
