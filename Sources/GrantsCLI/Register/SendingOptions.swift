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
}
