import ArgumentParser
import Importing
import PortfolioModel
import PortfolioStore
import Reporting

/// `grants import`
struct ImportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "import", abstract: say("Henter data ind.", "Brings records in."),
      discussion: say(
        """
        Alt eller intet: er der noget galt i filen, siges alt på én gang, og intet ændres.
        Den samme fil to gange tilføjer intet.

        Eksempel:
          grants import postings posteringer.csv --check
        """,
        """
        All or nothing: whatever is wrong with the file is told at once, and nothing is changed.
        The same file twice adds nothing.

        Example:
          grants import postings postings.csv --check
        """), subcommands: [ImportPortfolioCommand.self, ImportPostingsCommand.self])
  }
}

/// What both imports take.
struct ImportOptions: ParsableArguments {
  @Argument(help: ArgumentHelp(say("Filen.", "The file."), valueName: say("fil", "file")))
  var file: String

  @Flag(
    help: ArgumentHelp(
      say("Sig, hvad der ville ske, og skriv intet.", "Say what would happen; write nothing.")))
  var check = false

  @Option(
    help: ArgumentHelp(
      say(
        "Tillad tal, der ligner CPR-numre; begrundelsen skrives i loggen.",
        "Let through numbers shaped like civil registration numbers; the reason is logged."),
      valueName: say("begrundelse", "reason")))
  var allowCprShape: String?

  var reading: ReadingOptions {
    ReadingOptions(allowsCPRShape: !(allowCprShape ?? "").isEmpty)
  }
}

/// `grants import portfolio FILE`
struct ImportPortfolioCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "portfolio",
      abstract: say(
        "Læser en hel portefølje fra XML.", "Reads a whole portfolio from XML."),
      discussion: say(
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
    try ImportRun(try options.context(), importing).run { file, reading, sink in
      try PortfolioFileImporter(
        path: file, name: FileAccess.name(of: file), options: reading
      ).read(into: sink)
    }
  }
}

/// `grants import postings FILE`
struct ImportPostingsCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "postings",
      abstract: say(
        "Læser posteringer fra økonomisystemets CSV.",
        "Reads postings from the finance system's CSV."),
      discussion: say(
        """
        Første linje er kolonnernes navne: dato;projekt;budgetpost;beløb;tekst;bilag. Datoer som
        31-12-2017, beløb som 1.333.333,33, UTF-8. Bilaget fortæller, om en linje er set før.

        Eksempel:
          grants import postings posteringer.csv
        """,
        """
        The first line names the columns: dato;projekt;budgetpost;beløb;tekst;bilag. Days as
        31-12-2017, amounts as 1.333.333,33, UTF-8. The voucher tells whether a line is known.

        Example:
          grants import postings posteringer.csv
        """))
  }

  @OptionGroup var options: GlobalOptions
  @OptionGroup var importing: ImportOptions

  func run() throws {
    try ImportRun(try options.context(), importing).run { file, reading, sink in
      try PostingsImporter(
        path: file, name: FileAccess.name(of: file), options: reading
      ).read(into: sink)
    }
  }
}
