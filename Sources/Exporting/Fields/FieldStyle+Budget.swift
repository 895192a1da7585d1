import PortfolioModel
import Reporting
import Templating

// The fields of a budget, of those who pay, and of instalments.
extension FieldStyle {
  func budget<Report>(
    _ budget: @escaping @Sendable (Report) -> BudgetFollowUp?
  ) -> [TemplateBinding<Report>] {
    let whole: [TemplateBinding<BudgetFollowUp>] = [
      .text("year", "Året, når perioden ligger i ét", "The year, where the period lies in one") {
        $0.year.map(String.init)
      },
      .text(
        "limit", "Grænsen for afvigelser, der skal forklares",
        "The limit of deviations that must be explained"
      ) { $0.limit.map { spelling.quantity($0) + "\u{A0}%" } },
      .text(
        "revisionNote", "Hvilken revision det er, når der er flere",
        "Which revision it is, where there are several"
      ) { $0.revisionNote(spelling) },
      .flag(
        "hasDeviations", "Om nogle afvigelser er forklaret eller skal forklares",
        "Whether deviations are explained or have to be"
      ) { !$0.deviations.isEmpty },
      .record("total", of: budgetLine, "I alt", "The total") { $0.total },
    ]
    return [
      .record(
        "budget", of: whole, "Projektets budget, når et er godkendt",
        "The project's budget, where one is approved", budget),
      .items(
        "budgetLines", each: "budgetLine", of: budgetLine, "Budgetposterne", "The budget lines"
      ) { budget($0)?.lines ?? [] },
      .items(
        "deviationLines", each: "budgetLine", of: budgetLine,
        "De budgetposter, hvis afvigelse er forklaret eller skal forklares",
        "The budget lines whose deviation is explained or has to be"
      ) { budget($0)?.deviations ?? [] },
    ]
  }

  private var budgetLine: [TemplateBinding<BudgetFollowUp.Line>] {
    [
      .text("title", "Budgetpostens navn", "The name of the budget line") { $0.title },
      .money("budget", "Hele budgettet", "The whole budget", self) { $0.budget },
      .money("yearBudget", "Heraf i året", "Of which in the year", self) { $0.yearBudget },
      .money(
        "expected", "Budgettet til og med periodens slutning",
        "The budget up to the end of the period", self
      ) { $0.expected },
      .money("spentInPeriod", "Forbrugt i perioden", "Spent in the period", self) {
        $0.spentInPeriod
      },
      .money("spent", "Forbrugt til dato", "Spent to date", self) { $0.spentToDate },
      .money("remaining", "Restbudget", "Remaining of the budget", self) { $0.remaining },
      .percent("percent", "Forbrugt af budgettet", "Spent of the budget", self) {
        $0.spentTenths
      },
      .money(
        "deviation", "Forbrugt til dato minus budgettet til dato",
        "Spent to date less the budget to date", self
      ) { $0.deviation },
      .percent(
        "deviationPercent", "Afvigelsen i procent", "The deviation in per cent", self
      ) { $0.deviationTenths },
      .text("explanation", "Forklaringen på afvigelsen", "The explanation of the deviation") {
        $0.explanation
          ?? (isDraft && $0.lacksExplanation
            ? gap("forklaring på afvigelsen", "explanation of the deviation") : nil)
      },
    ]
  }

  func sources<Report>(
    _ rows: @escaping @Sendable (Report) -> [FundingRow]
  ) -> TemplateBinding<Report> {
    let source: [TemplateBinding<FundingRow>] = [
      .text("name", "Hvem der betaler", "Who pays") { $0.name },
      .money("budget", "Beløbet i budgettet", "The amount in the budget", self) { $0.budget },
      .percent("share", "Andelen af budgettet", "The share of the budget", self) {
        $0.shareTenths
      },
      .money("receivedInPeriod", "Udbetalt i perioden", "Received in the period", self) {
        $0.receivedInPeriod
      },
      .money("received", "Udbetalt til dato", "Received to date", self) { $0.receivedToDate },
      .money("spentInPeriod", "Dækket i perioden", "Borne in the period", self) {
        $0.spentInPeriod
      },
      .money("spent", "Dækket til dato", "Borne to date", self) { $0.spentToDate },
    ]
    return .items(
      "sources", each: "source", of: source, "Alle, der finansierer projektet",
      "All who fund the project", rows)
  }

  func instalments<Report>(
    _ rows: @escaping @Sendable (Report) -> [InstalmentRow]
  ) -> [TemplateBinding<Report>] {
    let row: [TemplateBinding<InstalmentRow>] = [
      .text("number", "Ratens nummer", "The number of the instalment") { String($0.number) },
      .day("due", "Hvornår den er planlagt", "When it is planned", self) { $0.due },
      .money("amount", "Det planlagte beløb", "The planned amount", self) { $0.planned },
      .money("received", "Det udbetalte beløb", "The amount received", self) { $0.received },
      .text("state", "Ratens status", "The state of the instalment") { language.name($0.state) },
    ]
    return [
      .flag("hasInstalments", "Om der er en plan", "Whether there is a plan") {
        !rows($0).isEmpty
      },
      .items("instalments", each: "instalment", of: row, "Raterne", "The instalments", rows),
    ]
  }
}
