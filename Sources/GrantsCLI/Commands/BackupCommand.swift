import ArgumentParser
import PortfolioStore

/// `grants backup FILE`
struct BackupCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "backup",
      abstract: say(
        "Tager en sikkerhedskopi, også mens andre arbejder.",
        "Makes a backup, also while others work."),
      discussion: explanation(
        """
        Kopien er hel eller slet ikke der; en fil, der findes, røres ikke.

        Eksempel:
          grants backup porteføljen-2018-03-15.sqlite
        """,
        """
        The copy is whole or not there at all; a file that is there is not touched.

        Example:
          grants backup portfolio-2018-03-15.sqlite
        """))
  }

  @OptionGroup var options: GlobalOptions
  @Argument(
    help: ArgumentHelp(say("Kopiens fil.", "The copy's file."), valueName: say("fil", "file")))
  var file: String
  @OptionGroup var writing: FileCheckOption

  func run() throws {
    let context = try options.context()
    let store = try context.openPortfolio()
    guard !writing.check else {
      guard !FileAccess.exists(file) else { throw StoreError.exists(path: file) }
      return context.noteRehearsal(of: file)
    }
    try store.backUp(to: file)
    context.note(context.language.say("Sikkerhedskopi: \(file)", "Backup: \(file)"))
  }
}
