import ArgumentParser
import PortfolioModel

/// `--budget`: which approved revision a report is held against.
struct BudgetRevisionOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      say(
        "Det budget, der holdes op imod: original, latest (det gældende) eller et tal.",
        "The budget to hold it against: original, latest (in force) or a number."),
      valueName: "original|latest|n"))
  var budget: BudgetRevision = .latest
}
