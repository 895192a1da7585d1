import ArgumentParser
import PortfolioModel
import PortfolioStore

/// What every command takes that brings text in.
struct WritingOptions: ParsableArguments {
  @OptionGroup var rehearsal: FileCheckOption

  @Option(
    help: ArgumentHelp(
      say(
        "Tillad tal, der ligner CPR-numre; begrundelsen skrives i loggen.",
        "Let through numbers shaped like civil registration numbers; the reason is logged."),
      valueName: say("begrundelse", "reason")))
  var allowCprShape: String?

  var check: Bool { rehearsal.check }

  /// What a reader lets through.
  var reading: ReadingOptions {
    ReadingOptions(allowsCPRShape: !(allowCprShape ?? "").isEmpty)
  }

  /// Puts the reason into the log, where there is one.
  ///
  /// - Parameter subject: what was let through: a file, or a record's reference.
  func logReason(of subject: String, _ writer: PortfolioWriter, _ context: Context) throws {
    guard let reason = allowCprShape, !reason.isEmpty else { return }
    try TextCheck.require(reason, field: "allow-cpr-shape", ReadingOptions())
    try writer.note(
      reason: reason, on: subject, at: context.recorded, by: context.author)
  }
}
