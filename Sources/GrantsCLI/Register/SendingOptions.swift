import ArgumentParser
import PortfolioModel

/// What every document that can be sealed takes.
struct SendingOptions: ParsableArguments {
  @Flag(
    help: ArgumentHelp(
      say(
        "Forsegl den i registeret som sendt; dens forpligtelse er så indsendt.",
        "Seal it in the register as sent; its duty is then submitted.")))
  var sent = false

  @Option(
    help: ArgumentHelp(
      say(
        "Den forpligtelse, der indsendes; ellers den, der passer bedst.",
        "The duty that is handed in; else the one that fits best."),
      valueName: say("nummer", "ref")))
  var duty: String?

  @OptionGroup var writing: WritingOptions

  func validate() throws {
    guard duty == nil || sent else {
      throw ValidationError(
        say("--duty hører til --sent.", "--duty goes with --sent."))
    }
  }

  /// - Throws: `ValidationError` for what is shown and not written as a document.
  func require(document isDocument: Bool, _ formats: String) throws {
    guard isDocument || !sent else {
      throw ValidationError(
        say(
          "--sent forsegler et dokument: brug --format \(formats).",
          "--sent seals a document: use --format \(formats)."))
    }
  }
}
