import ArgumentParser
import PortfolioModel

/// A budget and a plan that come with an award or an amendment, approved in the same transaction.
struct CarriedOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      say(
        "En budgetpost i det budget, der følger med (kan gentages).",
        "A line of the budget that comes with it (repeatable)."),
      valueName: say("post=beløb", "line=amount")))
  var line: [NamedAmount] = []
  @Option(
    help: ArgumentHelp(
      say("En medfinansierende i det budget (kan gentages).", "A co-financer (repeatable)."),
      valueName: say("kilde=beløb", "source=amount")))
  var fund: [NamedAmount] = []
  @Option(
    help: ArgumentHelp(
      say("En ny post, der er løn (kan gentages).", "A new line that is wages (repeatable)."),
      valueName: say("post", "line")))
  var wage: [String] = []
  @Flag(help: ArgumentHelp(say("Lav poster, der ikke findes.", "Make lines that are not there.")))
  var new = false
  @OptionGroup var plan: PlanOptions

  var carriesBudget: Bool { !line.isEmpty || !fund.isEmpty }
  var isGiven: Bool { carriesBudget || plan.isGiven }
}
