import ArgumentParser
import PortfolioModel

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
