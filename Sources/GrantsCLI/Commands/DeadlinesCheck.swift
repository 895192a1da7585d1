import ArgumentParser
import Exporting
import PortfolioModel
import Reporting

/// `grants deadlines check`
struct DeadlinesCheck: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "check",
      abstract: say(
        "Til cron og overvågning: slutter med status for fristerne.",
        "For cron and monitoring: ends with the status of the deadlines."),
      discussion: explanation(
        """
        Status: 0 intet inden for dagene, 1 noget forfalder, 2 noget er overskredet, 3 fristerne
        kunne ikke efterprøves. Første linje og status følger reglerne for monitoring plugins.

        Eksempel:
          grants deadlines check --within 30
          grants deadlines check --quiet || mail -s "Frister" leder@example.org
        """,
        """
        Status: 0 nothing within the days, 1 something is due, 2 something is overdue, 3 the check
        could not be made. First line and status follow the rules of the monitoring plugins.

        Example:
          grants deadlines check --within 30
          grants deadlines check --quiet || mail -s "Deadlines" leder@example.org
        """))
  }

  @OptionGroup var options: GlobalOptions
  @OptionGroup var output: FormatOption
  @OptionGroup var window: WindowOption
  @Flag(
    help: ArgumentHelp(
      say("Skriv intet, når alt er i orden.", "Print nothing when all is well.")))
  var quiet = false

  func run() throws {
    let context = try options.context()
    let day = context.today.adding(days: window.within)
    let notice = try context.openPortfolio().read {
      try DeadlineNotice(
        DeadlineDigest(
          $0.openDeadlines(upTo: day), at: context.moment, within: window.within))
    }
    if quiet, notice.level == .ok { return }
    switch output.format {
    case .text: context.print(notice.lines(context.language).joined(separator: "\n"))
    case .csv: context.show([notice.digest.list(context.language)], isCSV: true)
    case .json: context.print(try ReportJSON.text(notice))
    case .markdown:
      let list = notice.digest.list(context.language)
      context.print(MarkdownTable(context.language).text([list]))
    }
    if notice.level != .ok { throw Told(level: notice.level) }
  }

  /// What the check came to has been printed.
  private struct Told: Error { let level: DeadlineNotice.Level }

  /// Whether a command line asks for the check, also where something else on it is wrong.
  static func isMeant(by arguments: [String]) -> Bool {
    arguments.first == "deadlines" && arguments.contains("check")
  }

  /// Runs a command line that asks for the check: whatever keeps it from being made is told in one
  /// line of the plugins' form, and ends with their status for it.
  static func run(
    _ arguments: [String], in surroundings: Surroundings, _ language: Language
  ) -> Int32 {
    do {
      var command = try GrantsCommand.parseAsRoot(arguments)
      try command.run()
      return ExitStatus.done
    } catch let told as Told {
      return told.level.status
    } catch {
      let code = GrantsCommand.exitCode(for: error)
      if code == .success {
        let help = HelpText.translated(GrantsCommand.fullMessage(for: error), language)
        surroundings.output(help + "\n")
        return ExitStatus.done
      }
      surroundings.output(DeadlineNotice.unknown(words(error, code, language)) + "\n")
      return DeadlineNotice.Level.unknown.status
    }
  }

  private static func words(_ error: any Error, _ code: ExitCode, _ l: Language) -> String {
    if code == .validationFailure {
      return "[U-USAGE] " + HelpText.translated(GrantsCommand.message(for: error), l)
    }
    if let finding = (error as? Findings)?.all.first {
      return FindingText(finding, l).lines(program: "grants", l).first ?? ""
    }
    let failure = Failure(error, l)
    return (["[\(failure.code)] \(failure.message)"] + [failure.reason, failure.remedy])
      .compactMap(\.self).joined(separator: " – ")
  }
}
