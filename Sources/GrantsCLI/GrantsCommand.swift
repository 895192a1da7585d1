import ArgumentParser
import PortfolioModel
import Reporting

/// The command `grants` and everything under it.
public struct GrantsCommand: ParsableCommand {
  public static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "grants",
      abstract: say(
        "Overblik over bevillinger: beløb, frister, rapporter.",
        "A tracker of grants: amounts, deadlines, reports."),
      discussion: explanation(
        """
        Eksempel:
          grants init --sample
          grants totals --year 2017
          grants report status G1 --from 2017-06-01 --to 2017-12-31
        """,
        """
        Example:
          grants init --sample
          grants totals --year 2017
          grants report status G1 --from 2017-06-01 --to 2017-12-31
        """), version: Version.current,
      subcommands: OfferedCommands.of(all))
  }

  private static var all: [any ParsableCommand.Type] {
    [
      InitCommand.self, ImportCommand.self, ExportCommand.self, ListCommand.self,
      ShowCommand.self, LogCommand.self, TotalsCommand.self, OverviewCommand.self,
      PipelineCommand.self, OutlookCommand.self, DeadlinesCommand.self,
      BudgetCommand.self, ReportCommand.self, SubmitCommand.self, FormatsCommand.self,
      TemplatesCommand.self, SubmissionsCommand.self, PacksCommand.self,
      CheckCommand.self,
      VerifyCommand.self, BackupCommand.self, RestoreCommand.self,
      RecordCommand<Organisation>.self, RecordCommand<Person>.self, RecordCommand<Funder>.self,
      RecordCommand<Project>.self, GrantCommand.self, InstalmentCommand.self,
      DutyCommand.self, DutyScheduleCommand.self, ResultCommand.self,
      MilestoneCommand.self, NarrativeCommand.self, RecordCommand<Term>.self,
      RecordCommand<Goal>.self, RecordCommand<FocusArea>.self, RecordCommand<Activity>.self,
      RecordCommand<Explanation>.self, RecordCommand<BudgetLine>.self,
      RecordCommand<FundingSource>.self, PostingCommand.self,
    ]
  }

  public init() {}

  /// Runs a command line and gives its exit status.
  public static func run(_ arguments: [String], in surroundings: Surroundings = .process) -> Int32 {
    Surroundings.$current.withValue(surroundings) {
      let language = HelpLanguage.of(arguments, surroundings.environment)
      return HelpLanguage.$current.withValue(language) {
        OfferedCommands.$line.withValue(arguments) { run(arguments, surroundings, language) }
      }
    }
  }

  private static func run(
    _ arguments: [String], _ surroundings: Surroundings, _ language: Language
  ) -> Int32 {
    if DeadlinesCheck.isMeant(by: arguments) {
      return DeadlinesCheck.run(arguments, in: surroundings, language)
    }
    let tell = { (lines: [String]) in
      surroundings.diagnostics(lines.joined(separator: "\n") + "\n")
    }
    do {
      var command = try parseAsRoot(arguments)
      if let asking = command as? any Asking {
        command = try parseAsRoot(asking.completed(arguments))
      }
      try command.run()
      return ExitStatus.done
    } catch is FindingsShown {
      return ExitStatus.findings
    } catch let findings as Findings {
      tell(findings.lines(language))
      tell([
        language.say(
          "grants: intet er ændret; der er \(findings.all.count + findings.further) at rette.",
          "grants: nothing was changed; there is \(findings.all.count + findings.further) to mend.")
      ])
      return ExitStatus.findings
    } catch {
      let status = exitCode(for: error)
      if status == .success {
        surroundings.output(HelpText.translated(fullMessage(for: error), language) + "\n")
        return ExitStatus.done
      }
      if status == .validationFailure {
        tell([HelpText.translated(fullMessage(for: error), language)])
        return ExitStatus.usage
      }
      let failure = Failure(error, language)
      tell(failure.lines(language))
      return failure.status
    }
  }
}
