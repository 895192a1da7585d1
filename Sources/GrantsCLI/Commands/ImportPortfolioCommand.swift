import ArgumentParser
import Importing
import PortfolioStore

/// `grants import portfolio FILE`
struct ImportPortfolioCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "portfolio",
      abstract: say(
        "Læser en hel portefølje fra XML.", "Reads a whole portfolio from XML."),
      discussion: explanation(
        """
        I en tom portefølje beholdes filens historik. I en, der er i brug, lægges nyt til, ens
        springes over, og forskelle er bemærkninger; registreringstiden er da nu.
        Formatet er beskrevet i Grants/portfolio.xsd.

        Eksempel:
          grants import portfolio portefølje.xml
        """,
        """
        An empty portfolio takes the file's history over. In one that is in use, what is new is
        added, equal records are skipped and differences are findings; it is then recorded now.
        Grants/portfolio.xsd describes the format.

        Example:
          grants import portfolio portfolio.xml
        """))
  }

  @OptionGroup var options: GlobalOptions
  @OptionGroup var importing: ImportOptions

  func run() throws {
    try ImportRun(try options.context(), importing, .many).run { file, reading, sink in
      try PortfolioFileImporter(
        path: file, name: FileAccess.name(of: file), options: reading
      ).read(into: sink)
    }
  }
}
