import ArgumentParser
import Importing
import PortfolioStore

/// `grants import postings FILE`
struct ImportPostingsCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "postings",
      abstract: say(
        "Læser posteringer fra økonomisystemets CSV.",
        "Reads postings from the finance system's CSV."),
      discussion: explanation(
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
    try ImportRun(try options.context(), importing, .postingsAlone).run { file, reading, sink in
      try PostingsImporter(
        path: file, name: FileAccess.name(of: file), options: reading
      ).read(into: sink)
    }
  }
}
