import ArgumentParser
import PortfolioModel
import Reporting

/// `grants deadlines` without a verb.
struct DeadlinesShow: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show", abstract: say("Viser fristerne.", "Shows the deadlines."),
      discussion: explanation(
        """
        En frist, der kun kendes som »medio 2018« eller »september 2018«, er først overskredet, når
        hele tidsrummet er gået. Fristen flyttes aldrig; ved siden af står den sidste hverdag, hvor
        nogen er der til at tage imod.

        Eksempel:
          grants deadlines --within 120 --format csv
        """,
        """
        A deadline that is only known as “mid 2018” or “September 2018” is missed when the whole of
        it has passed. A deadline is never moved; beside it stands the last working day on which
        somebody is there to receive what is due.

        Example:
          grants deadlines --within 120 --format csv
        """))
  }

  @OptionGroup var options: GlobalOptions
  @OptionGroup var output: FormatOption
  @OptionGroup var window: WindowOption

  func run() throws {
    let context = try options.context()
    let digest = try context.openPortfolio().read {
      try DeadlineDigest($0.openDeadlines(), at: context.moment, within: window.within)
    }
    if output.format == .csv {
      context.show([digest.list(context.language)], isCSV: true)
    } else {
      try context.show(digest, as: output.format)
    }
  }
}
