import ArgumentParser
import PortfolioStore

/// `grants restore FILE`
struct RestoreCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "restore",
      abstract: say("Henter en sikkerhedskopi frem.", "Brings a backup back."),
      discussion: explanation(
        """
        Kopien efterprøves først. Den portefølje, den afløser, beholdes ved siden af.

        Eksempel:
          grants restore porteføljen-2018-03-15.sqlite
        """,
        """
        The backup is proved first. The portfolio that it replaces is kept beside it.

        Example:
          grants restore portfolio-2018-03-15.sqlite
        """))
  }

  @OptionGroup var options: GlobalOptions
  @Argument(
    help: ArgumentHelp(say("Kopiens fil.", "The copy's file."), valueName: say("fil", "file")))
  var file: String

  @Flag(
    help: ArgumentHelp(
      say(
        "Efterprøv kopien, sig, hvad der ville ske, og skriv intet.",
        "Prove the backup, say what would happen; write nothing.")))
  var check = false

  func run() throws {
    let context = try options.context()
    let backup = try PortfolioStore(opening: file)
    let faults = try backup.read { try $0.integrityFaults() }
    guard faults.isEmpty else {
      for fault in faults { context.note(VerifyCommand.words(fault, context.language)) }
      throw FindingsShown()
    }
    guard !check else {
      return context.note(
        context.language.say(
          "Kopien er hel. \(context.portfolioPath) ville blive afløst. Intet er skrevet.",
          "The backup is whole. \(context.portfolioPath) would be replaced. Nothing was written."))
    }
    let kept = try backup.restore(to: context.portfolioPath, at: context.recorded)
    context.note(
      context.language.say(
        "Hentet frem: \(context.portfolioPath)", "Restored: \(context.portfolioPath)"))
    if let kept {
      context.note(
        context.language.say("Den tidligere er beholdt: \(kept)", "The former is kept: \(kept)"))
    }
  }
}
