import ArgumentParser
import PortfolioModel

/// `grants budget set PROJECT LINE=AMOUNT …`
struct BudgetSet: Asking {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "set",
      abstract: say(
        "Sætter beløb på budgetposter i kladden.", "Sets amounts for lines in the draft."),
      discussion: explanation(
        """
        Er der ingen kladde, laves den: som kopi af det godkendte budget, eller tom. En post nævnes
        ved sin titel eller sit nummer; --new laver de poster, der ikke findes. Med --year gælder
        beløbene det år, ellers hele perioden.

        Eksempel:
          grants budget set sommer "Løn=50.000,00" "Transport=30.000,00" --new --wage "Løn"
          grants budget set sommer "Løn=25.000,00" --year 2018
        """,
        """
        Where there is no draft it is made: a copy of the approved budget, or empty. A line is
        named by its title or its reference; --new makes the lines that are not there. With --year
        the amounts are for that year, else for the whole period.

        Example:
          grants budget set sommer "Løn=50.000,00" "Transport=30.000,00" --new --wage "Løn"
          grants budget set sommer "Løn=25.000,00" --year 2018
        """))
  }

  @OptionGroup var options: GlobalOptions
  @OptionGroup var budget: BudgetOptions
  @OptionGroup var period: BudgetPeriodOptions
  @OptionGroup var approval: ApprovalOptions
  @Argument(
    help: ArgumentHelp(
      say("Poster med beløb.", "Lines with amounts."), valueName: say("post=beløb", "line=amount")))
  var amounts: [NamedAmount] = []
  @Option(help: ArgumentHelp(say("Kun dette år.", "For this year."), valueName: say("år", "year")))
  var year: Int?
  @Flag(help: ArgumentHelp(say("Lav poster, der ikke findes.", "Make lines that are not there.")))
  var new = false
  @Option(
    help: ArgumentHelp(
      say("En ny post, der er løn (kan gentages).", "A new line that is wages (repeatable)."),
      valueName: say("post", "line")))
  var wage: [String] = []

  var questions: [Question] {
    let pair = Question(
      name: say("post=beløb", "line=amount"), isArgument: true,
      label: say("En post og dens beløb, fx Løn=50.000", "A line and its amount, Løn=50.000"),
      shape: .text(limit: 300))
    return budget.questions + (amounts.isEmpty ? [pair] : [])
  }

  func run() throws {
    let context = try options.context()
    let work = BudgetWork(context, budget)
    try work.write(approval) { writer in
      let inForce = try writer.reader.budgetInForce(of: budget.project)
      let draft = try writer.draftBudget(
        of: budget.project, period: try period.period(inForce), reason: budget.reason,
        by: context.hand)
      for pair in amounts {
        let line = try work.line(
          pair.name, mayBeNew: new, isWage: wage.contains(pair.name), writer)
        try writer.set(
          line, year: year, to: pair.amount, in: draft, reason: budget.reason, by: context.hand)
      }
      return draft
    }
  }
}
