import ArgumentParser
import PortfolioModel
import PortfolioStore
import Reporting

/// `grants totals reconcile`
struct TotalsReconcile: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "reconcile",
      abstract: say(
        "Holder offentliggjorte tal op mod det registrerede.",
        "Holds published figures against the record."),
      discussion: explanation(
        """
        Slutter med status 1, når et tal ikke længere stemmer.

        Eksempel:
          grants totals reconcile
        """,
        """
        Ends with status 1 when a figure no longer agrees.

        Example:
          grants totals reconcile
        """))
  }

  @OptionGroup var options: GlobalOptions
  @OptionGroup var output: FormatOption

  func run() throws {
    let context = try options.context()
    let report = try context.openPortfolio().read { try $0.reconciliation() }
    try context.show(report, as: output.format)
    if !report.agrees { throw FindingsShown() }
  }
}
