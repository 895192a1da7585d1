import ArgumentParser
import Exporting
import PortfolioModel
import PortfolioStore

/// `grants export portfolio FILE`
struct ExportPortfolioCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "portfolio",
      abstract: say(
        "Skriver hele porteføljen med historik som XML.",
        "Writes the whole portfolio with its history as XML."),
      discussion: explanation(
        """
        grants import portfolio læser filen tilbage uden tab.

        Eksempel:
          grants export portfolio portefølje.xml
        """,
        """
        grants import portfolio reads the file back without loss.

        Example:
          grants export portfolio portfolio.xml
        """))
  }

  @OptionGroup var options: GlobalOptions
  @Argument(help: ArgumentHelp(say("Filen.", "The file."), valueName: say("fil", "file")))
  var file: String
  @OptionGroup var writing: FileCheckOption

  func run() throws {
    let context = try options.context()
    let store = try context.openPortfolio()
    guard !writing.check else { return context.noteRehearsal(of: file) }
    try store.read { reader in
      try PortfolioFileWriter.write(to: file) { output in
        for kind in RecordKind.allCases { try Self.write(kind.type, reader, output) }
        try reader.forEachPosting { try output.write($0) }
      }
    }
    context.note(context.language.say("Skrevet: \(file)", "Written: \(file)"))
  }

  private static func write<Record: PortfolioRecord>(
    _ type: Record.Type, _ reader: PortfolioReader, _ output: PortfolioFileWriter
  ) throws {
    try reader.forEach(type) { try output.write($0) }
  }
}
