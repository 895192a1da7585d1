import ArgumentParser

/// `grants report`
struct ReportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "report", abstract: say("Skriver en rapport.", "Writes a report."),
      subcommands: [
        ReportStatus.self, ReportYearly.self, ReportProgress.self, ReportAccount.self,
        ReportGoals.self, ReportMilestones.self, ReportEvaluation.self,
        ReportYearEnd.self, ReportAnnual.self,
      ])
  }
}
