import ArgumentParser
import PortfolioModel
import PortfolioStore
import Reporting

/// `grants check`
struct CheckCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "check",
      abstract: say("Bemærkninger til data.", "Findings in the data."),
      discussion: say(
        """
        Slutter med status 1, når der er bemærkninger.

        Eksempel:
          grants check
        """,
        """
        Ends with status 1 when there are findings.

        Example:
          grants check
        """))
  }

  @OptionGroup var options: GlobalOptions
  @OptionGroup var output: FormatOption

  func run() throws {
    let context = try options.context()
    let findings = try context.openPortfolio().read { try $0.findings(on: context.today) }
    let report = FindingsReport(findings)
    if output.format == .text {
      context.print(report.text(context.language))
    } else {
      try context.show(report, as: output.format)
    }
    if !report.findings.isEmpty { throw FindingsShown() }
  }
}
