import ArgumentParser
import PortfolioModel
import PortfolioStore
import Reporting

/// `grants budget move PROJECT --from LINE --to LINE --amount A`
struct BudgetMove: Asking {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "move",
      abstract: say(
        "Flytter et beløb fra en budgetpost til en anden.",
        "Moves an amount from one line to another."),
      discussion: say(
        """
        Det sker i kladden, som laves, hvis den ikke er der. Ændringen vises i procent af hver post
        i det godkendte budget; mange bevillingsgivere skal spørges over 10 eller 20 procent, så
        kladden gælder først, når den er godkendt (--approve eller budget approve).

        Eksempel:
          grants budget move go-ferie-4 --from "Aktiviteter og entré" --to Transport --amount 20.000
        """,
        """
        It is done in the draft, which is made where it is not there. The change is shown in per
        cent of each line of the approved budget; many funders must be asked above 10 or 20 per
        cent, so the draft only holds when it is approved (--approve or budget approve).

        Example:
          grants budget move go-ferie-4 --from "Aktiviteter og entré" --to Transport --amount 20.000
        """))
  }

  @OptionGroup var options: GlobalOptions
  @OptionGroup var output: FormatOption
  @OptionGroup var budget: BudgetOptions
  @OptionGroup var approval: ApprovalOptions
  @Option(
    help: ArgumentHelp(
      say("Posten, der tages fra.", "The line that gives."), valueName: say("post", "line")))
  var from: String?
  @Option(
    help: ArgumentHelp(
      say("Posten, der får.", "The line that gets."), valueName: say("post", "line")))
  var to: String?
  @Option(help: ArgumentHelp(say("Beløbet.", "The amount."), valueName: say("beløb", "amount")))
  var amount: MoneyOption?
  @Option(
    help: ArgumentHelp(
      say("Året, hvor poster har beløb pr. år.", "The year, for lines with amounts per year."),
      valueName: say("år", "year")))
  var year: Int?

  var questions: [Question] {
    let line = { (name: String, label: String) in
      Question(name: name, label: label, shape: .text(limit: 200))
    }
    return budget.questions
      + (from == nil ? [line("from", say("Posten, der tages fra", "The line that gives"))] : [])
      + (to == nil ? [line("to", say("Posten, der får", "The line that gets"))] : [])
      + (amount == nil ? [.amount(say("Beløbet", "The amount"))] : [])
  }

  func run() throws {
    let context = try options.context()
    let (from, to) = (try from.given("--from"), try to.given("--to"))
    let amount = try amount.given("--amount").money
    let work = BudgetWork(context, budget)
    var report: BudgetMoveReport?
    try work.write(approval) { writer in
      let giving = try work.line(from, mayBeNew: false, isWage: false, writer)
      let getting = try work.line(to, mayBeNew: false, isWage: false, writer)
      let inForce = try writer.reader.budgetInForce(of: budget.project)
      let draft = try writer.draftBudget(
        of: budget.project, reason: budget.reason, by: context.hand)
      try writer.move(
        amount, from: giving, to: getting, year: year, in: draft, reason: budget.reason,
        by: context.hand)
      report = try BudgetMoveReport(
        draft: draft,
        before: inForce.map { try writer.reader.budgetAmounts(of: Reference($0.ref)) } ?? [],
        after: writer.reader.budgetAmounts(of: Reference(draft.ref)))
      return draft
    }
    if let report { try context.show(report, as: output.format) }
  }
}
