import PortfolioModel

extension YearEndReport {
  /// Every table of the year, in the order of the workbook's sheets; those with amounts once per
  /// currency. A table without a row is left out, but for the first.
  ///
  /// - Throws: `MoneyError.outOfRange` when a sum does not fit.
  public func tables(_ language: Language) throws -> [FigureTable] {
    var tables: [FigureTable] = []
    let several = currencies.count > 1
    func add(_ make: (Currency) throws -> FigureTable) throws {
      for currency in currencies {
        var table = try make(currency)
        guard !table.rows.isEmpty else { continue }
        if several {
          table.name += " " + currency.code
          table.title += ", " + currency.code
        }
        tables.append(table)
      }
    }
    try add { try overviewTable($0, language) }
    try add { try yearsTable($0, language) }
    try add { try factTable(awards, .awarded, $0, language) }
    try add { try groupTable(.awarded, $0, language) }
    try add { try projectTable($0, language) }
    try add { try factTable(receipts, .received, $0, language) }
    try add { try spendingTable(expenditure, isBeside: false, $0, language) }
    try add { try balanceTable($0, language) }
    try add { try paceTable($0, language) }
    try add { try spendingTable(cofinancing, isBeside: true, $0, language) }
    try add { try applicationTable($0, language) }
    try add { try outlookTable($0, language) }
    tables += [
      dutyTable(language), results.table(language), textTable(language),
      reconciliationTable(language),
    ].filter { !$0.rows.isEmpty }
    return tables + [definitionTable(language)]
  }

  /// `Beløb i kr. Illustrative beløb.`
  func unitNote(_ currency: Currency, _ language: Language) -> String {
    let unit = Spelling(language).currencyName(currency)
    let note = Spelling.sentence(language.say("Beløb i \(unit).", "Amounts in \(unit)."))
    return isIllustrative ? note + " " + language.illustrativeNote + "." : note
  }

  /// `31.12.2017`, or the day of today in a year that is still running.
  func closing(_ language: Language) -> String { Spelling(language).short(closingDay) }

  /// The rule under the figures of a measure, as `grants totals` words it, with the unit.
  func rule(_ measure: Measure, _ currency: Currency, _ language: Language) -> [String] {
    guard let totals = totals(measure),
      let block = totals.blocks.first(where: { $0.currency == currency.code })
    else { return [unitNote(currency, language)] }
    return [totals.rule(block, language)]
      + (isIllustrative ? [language.illustrativeNote + "."] : [])
  }

  /// The block of a report in one currency.
  func block(_ report: TotalsReport?, _ currency: Currency) -> TotalsReport.Block? {
    report?.blocks.first { $0.currency == currency.code }
  }
}
