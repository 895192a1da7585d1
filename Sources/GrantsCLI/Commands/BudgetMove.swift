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
      discussion: explanation(
        """
        Det sker i kladden, som laves, hvis den ikke er der. Ændringen vises i procent af hver post
        i det godkendte budget og holdes op mod bevillingernes vilkår (grants term add): tilladt,
        skal oplyses eller kræver godkendelse. Det sidste kan kun godkendes med --approved-by.

        Eksempel:
          grants budget move go-ferie-4 --from "Aktiviteter og entré" --to Transport --amount 20.000
          grants budget approve go-ferie-4 --approved-by "Fonden" --approved-on 2018-03-26
        """,
        """
        It is done in the draft, which is made where it is not there. The change is shown in per
        cent of each line of the approved budget and held against the terms of the grants (grants
        term add): allowed, must be told, or needs approval. The last is only approved with
        --approved-by.

        Example:
          grants budget move go-ferie-4 --from "Aktiviteter og entré" --to Transport --amount 20.000
          grants budget approve go-ferie-4 --approved-by "The fund" --approved-on 2018-03-26
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
    let (standing, _) = try work.perform(approval) { writer in
      let giving = try work.line(from, mayBeNew: false, isWage: false, writer)
      let getting = try work.line(to, mayBeNew: false, isWage: false, writer)
      let draft = try writer.draftBudget(
        of: budget.project, reason: budget.reason, by: context.hand)
      try writer.move(
        amount, from: giving, to: getting, year: year, in: draft, reason: budget.reason,
        by: context.hand)
      report = try writer.reader.move(to: draft)
      return draft
    }
    if let report { try context.show(report, as: output.format) }
    // What a program reads stands alone.
    guard output.format == .text else { return }
    context.print("")
    work.tell(standing)
  }
}
