import ArgumentParser
import PortfolioModel
import PortfolioStore
import Reporting

/// `grants submissions show N`
struct SubmissionsShow: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show",
      abstract: say(
        "En indsendelse: tallene, der er ændret siden, eller de bytes, der blev sendt.",
        "A submission: the figures that changed since, or the bytes that were sent."),
      discussion: explanation(
        """
        Eksempel:
          grants submissions show 3
          grants submissions show 3 --output kopi.xml
        """,
        """
        Example:
          grants submissions show 3
          grants submissions show 3 --output copy.xml
        """))
  }

  @OptionGroup var options: GlobalOptions
  @Argument(
    help: ArgumentHelp(
      say("Nummeret i registeret.", "Its number in the register."),
      valueName: say("nummer", "number")))
  var number: String
  @OptionGroup var format: FormatOption
  @Option(
    help: ArgumentHelp(
      say(
        "Skriv præcis de bytes, der blev sendt, i en fil.",
        "Write the exact bytes that were sent into a file."),
      valueName: say("fil", "file")))
  var output: String?
  @OptionGroup var writing: FileCheckOption

  func run() throws {
    let context = try options.context(isRehearsal: writing.check)
    let store = try context.openPortfolio()
    guard let output else {
      let report = try store.read { reader in
        SubmissionReport(
          try reader.entry(reader.required(Submission.self, number), context.language))
      }
      return try context.show(report, as: format.format)
    }
    let bytes = try store.read { try $0.bytes(of: $0.required(Submission.self, number)) }
    try context.write(bytes, to: output)
  }
}
