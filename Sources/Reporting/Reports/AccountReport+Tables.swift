import PortfolioModel

extension AccountReport: TabularReport {
  /// `Slutregnskab`, `Årsregnskab 2017`.
  public func heading(_ language: Language) -> String {
    year.map { language.say("Regnskab \($0)", "Account \($0)") }
      ?? language.say("Slutregnskab", "Final account")
  }

  public func tables(_ language: Language) -> [ReportTable] {
    let parts = PartTables(language)
    let l = language
    let columns = { (title: String) -> [ReportTable.Column] in
      [
        .init(title, room: .name), .init(l.say("Budget", "Budget"), isNumeric: true),
        .init(l.say("Regnskab", "Account"), isNumeric: true),
        .init(l.say("Afvigelse", "Deviation"), isNumeric: true),
      ]
    }
    let incomeRow = { (line: IncomeLine, title: String) -> [ReportTable.Cell] in
      [.text(title), .amount(line.budget), .amount(line.account), .amount(line.deviation)]
    }
    let expenseRow = { (line: ExpenseLine, title: String) -> [ReportTable.Cell] in
      [
        .text(title), .amount(line.budget), .amount(line.account), .amount(line.deviation),
        line.deviationTenths.map { .percent(tenths: $0) } ?? .none,
        line.explanation.map { .text($0) } ?? .none,
      ]
    }
    return [
      parts.facts(
        "\(heading(l)): \(identification.title)",
        parts.identification(identification, period: period),
        notes: isIllustrative ? [l.illustrativeNote + "."] : []),
      ReportTable(
        title: l.say("Indtægter", "Income"),
        columns: columns(l.say("Finansieringskilde", "Source")),
        rows: income.map { incomeRow($0, $0.title) },
        totals: [incomeRow(incomeTotal, l.say("Indtægter i alt", "Total income"))],
        notes: [incomeRule(l)]),
      ReportTable(
        title: l.say("Udgifter", "Expenses"),
        columns: columns(l.say("Budgetpost", "Budget line")) + [
          .init("%", isNumeric: true), .init(l.say("Forklaring", "Explanation")),
        ],
        rows: expenses.map { expenseRow($0, $0.title) },
        totals: [expenseRow(expenseTotal, l.say("Udgifter i alt", "Total expenses"))]),
      settlementTable(l),
    ] + parts.texts(texts)
  }

  /// What counts as income.
  public func incomeRule(_ l: Language) -> String {
    l.say(
      "Bevillingens indtægt er det udbetalte; medfinansieringens er det, den har dækket.",
      "The grant's income is what was paid out; that of co-financing is what it bore.")
  }

  private func settlementTable(_ l: Language) -> ReportTable {
    ReportTable(
      title: l.say("Afregning", "Settlement"),
      columns: [.init(""), .init(l.say("Beløb", "Amount"), isNumeric: true)],
      rows: settlement.rows(isFinal: isFinal).map { [.text($0.title(l)), $0.cell] })
  }
}

extension AccountReport.Settlement {
  /// A line of the settlement.
  public struct Row: Sendable {
    public let danish: String
    public let english: String
    /// Nothing for what the terms do not say.
    public let amount: Money?
    public let isTotal: Bool

    public func title(_ l: Language) -> String { l.say(danish, english) }
    var cell: ReportTable.Cell { amount.map { .amount($0) } ?? .none }
  }

  /// The lines of the settlement in their order: of a year, or of the whole grant.
  public func rows(isFinal: Bool) -> [Row] {
    let row = { (danish: String, english: String, amount: Money?, isTotal: Bool) in
      Row(danish: danish, english: english, amount: amount, isTotal: isTotal)
    }
    guard isFinal else {
      return [
        row("Saldo primo", "Opening balance", opening, false),
        row("Udbetalt i året", "Received in the year", received, false),
        row("Forbrugt af bevillingen i året", "Spent of the grant in the year", spent, false),
        row("Saldo ultimo, overføres til næste år", "Closing balance, carried over", closing, true),
      ]
    }
    return [
      row("Bevilget", "Awarded", awarded, false),
      row("Forbrugt af bevillingen", "Spent of the grant", spent, false),
      row("Uforbrugte midler", "Unspent funds", unspent, true),
      row("Udbetalt", "Received", received, false),
      row("Bagatelgrænse for tilbagebetaling", "Least amount that is repaid", minimum, false),
      row("Skal tilbagebetales", "To be repaid", toRepay, true),
      row("Til gode hos bevillingsgiver", "Owed by the funder", toReceive, true),
    ]
  }
}
