import ArgumentParser
import PortfolioModel
import PortfolioStore
import Reporting

/// `grants submissions list`
struct SubmissionsList: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list",
      abstract: say("Registeret over indsendelser.", "The register of submissions."),
      discussion: explanation(
        """
        Eksempel:
          grants submissions list --format csv
        """,
        """
        Example:
          grants submissions list --format csv
        """))
  }

  @OptionGroup var options: GlobalOptions
  @OptionGroup var output: FormatOption

  func run() throws {
    let context = try options.context()
    let report = try context.openPortfolio().read { reader in
      SubmissionsReport(
        try reader.records(Submission.self).map { try reader.entry($0, context.language) })
    }
    try context.show(report, as: output.format)
  }
}
