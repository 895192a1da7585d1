import ArgumentParser
import PortfolioModel

/// `--as-of`, for the commands that show how things stand.
struct AsOfOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      say(
        "Kun det, der var registreret ved udgangen af denne dag.",
        "Only what was recorded by the end of this day."),
      valueName: "yyyy-mm-dd"))
  var asOf: CalendarDate?
}
