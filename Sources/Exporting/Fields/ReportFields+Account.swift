import PortfolioModel
import Reporting
import Templating

extension ReportFields {
  static func account(_ style: FieldStyle) -> [TemplateBinding<AccountReport>] {
    let s = style
    let income: [TemplateBinding<AccountReport.IncomeLine>] = [
      .text("title", "Hvem der betaler", "Who pays") { $0.title },
      .money("budget", "Budgettet", "The budget", s) { $0.budget },
      .money("account", "Regnskabet", "The account", s) { $0.account },
      .money("deviation", "Regnskab minus budget", "Account less budget", s) { $0.deviation },
    ]
    let expense: [TemplateBinding<AccountReport.ExpenseLine>] = [
      .text("title", "Budgetpostens navn", "The name of the budget line") { $0.title },
      .money("budget", "Budgettet", "The budget", s) { $0.budget },
      .money("account", "Regnskabet", "The account", s) { $0.account },
      .money("deviation", "Regnskab minus budget", "Account less budget", s) { $0.deviation },
      .percent("deviationPercent", "Afvigelsen i procent", "The deviation in per cent", s) {
        $0.deviationTenths
      },
      .text("explanation", "Forklaringen på afvigelsen", "The explanation of the deviation") {
        $0.explanation
          ?? (s.isDraft && $0.lacksExplanation
            ? s.gap("forklaring på afvigelsen", "explanation of the deviation") : nil)
      },
    ]
    let row: [TemplateBinding<AccountReport.Settlement.Row>] = [
      .text("title", "Hvad beløbet er", "What the amount is") { $0.title(s.language) },
      .money("amount", "Beløbet", "The amount", s) { $0.amount },
      .flag("isTotal", "Om det er en sum", "Whether it is a sum") { $0.isTotal },
    ]
    let own: [TemplateBinding<AccountReport>] = [
      .text("heading", "Regnskabets navn", "What the account is called") {
        $0.heading(s.language)
      },
      .text("year", "Året, for et årsregnskab", "The year, of a year's account") {
        $0.year.map(String.init)
      },
      .flag("isFinal", "Om det er slutregnskabet", "Whether it is the final account") {
        $0.isFinal
      },
      .record("period", of: s.period, "Regnskabets periode", "The period of the account") {
        $0.period
      },
      .items("incomeLines", each: "income", of: income, "Indtægterne", "The income") {
        $0.income
      },
      .record("incomeTotal", of: income, "Indtægter i alt", "Total income") { $0.incomeTotal },
      .text("incomeRule", "Hvad der er indtægt", "What counts as income") {
        $0.incomeRule(s.language)
      },
      .items("expenseLines", each: "expense", of: expense, "Udgifterne", "The expenses") {
        $0.expenses
      },
      .items(
        "explainedLines", each: "expense", of: expense,
        "De poster, hvis afvigelse er forklaret eller skal forklares",
        "The lines whose deviation is explained or has to be"
      ) { $0.expenses.filter { $0.explanation != nil || $0.lacksExplanation } },
      .flag("hasExplanations", "Om der er nogen", "Whether there are any") {
        $0.expenses.contains { $0.explanation != nil || $0.lacksExplanation }
      },
      .record("expenseTotal", of: expense, "Udgifter i alt", "Total expenses") {
        $0.expenseTotal
      },
      .money("result", "Indtægter minus udgifter", "Income less expenses", s) { $0.result },
      .items("settlement", each: "row", of: row, "Afregningen", "The settlement") {
        $0.settlement.rows(isFinal: $0.isFinal)
      },
      .text("limit", "Grænsen for afvigelser", "The limit of deviations") {
        $0.deviationLimit.map { s.spelling.quantity($0) + "\u{A0}%" }
      },
      .flag("needsAuditor", "Om en revisor skal påtegne", "Whether an auditor must sign") {
        $0.needsAuditor
      },
      s.currency { $0.expenseTotal.budget.currency }, s.narrative { $0.texts },
    ]
    return s.marks { $0.isIllustrative } + s.grant { $0.identification } + own
  }
}
