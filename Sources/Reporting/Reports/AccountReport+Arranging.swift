import PortfolioModel

extension AccountReport {
  /// The account of one of the project's grants.
  ///
  /// - Parameters:
  ///   - material: of the year; for the final account, of all days from the first of the grant.
  ///   - year: the calendar year; nothing for the final account.
  /// - Throws: `MoneyError` when a sum does not fit.
  public init(
    _ material: ReportMaterial, grant: GrantSummary, year: Int?
  ) throws(MoneyError) {
    let identification = GrantIdentification(material, grant)
    let expenses = try Self.expenses(material, year)
    let income = try Self.income(material, year, expenses)
    let incomeTotal = try Self.total(income, grant.currency)
    let expenseTotal = try Self.total(expenses, grant.currency)
    let settlement = try Settlement(material, grant)
    let auditFrom = material.term(.auditAbove, of: grant.ref)
    self.init(
      identification: identification, year: year, period: material.period, asOf: material.asOf,
      isFinal: year == nil, income: income, incomeTotal: incomeTotal, expenses: expenses,
      expenseTotal: expenseTotal, result: try incomeTotal.account - expenseTotal.account,
      settlement: settlement, deviationLimit: material.deviationLimit,
      needsAuditor: auditFrom.map {
        Settlement.wholeUnits($0, grant.currency).minorUnits < settlement.awarded.minorUnits
      } ?? false,
      texts: ReportText.all(material, of: [grant]), isIllustrative: material.isIllustrative,
      isEarly: year == nil && (grant.lastDay.map { material.today <= $0 } ?? false))
  }

  private static func expenses(
    _ material: ReportMaterial, _ year: Int?
  ) throws(MoneyError) -> [ExpenseLine] {
    let years = try year == nil ? nil : BudgetYears(material)
    let column = year.flatMap { years?.column($0) }
    let limit = material.deviationLimit
    var lines: [ExpenseLine] = []
    for (index, figures) in material.lines.enumerated() {
      let budget =
        year == nil ? figures.budget : column?[index] ?? .zero(figures.budget.currency)
      let account = year == nil ? figures.spentToDate : figures.spentInPeriod
      let deviation = try account - budget
      let isBeyond =
        limit.map { deviation.exceeds(percent: $0, of: budget) } ?? false
      lines.append(
        ExpenseLine(
          line: figures.line, title: figures.title, budget: budget, account: account,
          deviation: deviation,
          deviationTenths: Share.tenths(deviation.minorUnits, of: budget.minorUnits),
          explanation: figures.explanation,
          lacksExplanation: isBeyond && figures.explanation == nil))
    }
    return lines
  }

  /// The year's income is the year's expenses shared as the whole budget is.
  private static func income(
    _ material: ReportMaterial, _ year: Int?, _ expenses: [ExpenseLine]
  ) throws(MoneyError) -> [IncomeLine] {
    let rows = try FundingRow.rows(material)
    var budgets = rows.map(\.budget)
    if year != nil, !budgets.allSatisfy(\.isZero) {
      let whole = try Money.sum(expenses.map(\.budget), currency: material.project.currency)
      budgets = try whole.split(byShares: budgets.map(\.minorUnits))
    }
    var lines: [IncomeLine] = []
    for (row, budget) in zip(rows, budgets) {
      let account =
        year == nil
        ? row.receivedToDate ?? row.spentToDate : row.receivedInPeriod ?? row.spentInPeriod
      lines.append(
        IncomeLine(
          title: row.name, sort: row.sort, budget: budget, account: account,
          deviation: try account - budget))
    }
    return lines
  }

  private static func total(
    _ lines: [IncomeLine], _ currency: Currency
  ) throws(MoneyError) -> IncomeLine {
    let budget = try Money.sum(lines.map(\.budget), currency: currency)
    let account = try Money.sum(lines.map(\.account), currency: currency)
    return IncomeLine(
      title: "", sort: nil, budget: budget, account: account, deviation: try account - budget)
  }

  private static func total(
    _ lines: [ExpenseLine], _ currency: Currency
  ) throws(MoneyError) -> ExpenseLine {
    let budget = try Money.sum(lines.map(\.budget), currency: currency)
    let account = try Money.sum(lines.map(\.account), currency: currency)
    let deviation = try account - budget
    return ExpenseLine(
      line: nil, title: "", budget: budget, account: account, deviation: deviation,
      deviationTenths: Share.tenths(deviation.minorUnits, of: budget.minorUnits),
      explanation: nil, lacksExplanation: false)
  }
}

extension AccountReport.Settlement {
  init(_ material: ReportMaterial, _ grant: GrantSummary) throws(MoneyError) {
    let money = try MoneyFigures(material, grant)
    awarded = money.awarded
    received = money.receivedInPeriod
    spent = money.spentInPeriod
    let inHand = try money.receivedToDate - money.spentToDate
    closing = inHand
    opening = try inHand - (try money.receivedInPeriod - money.spentInPeriod)
    unspent = money.remaining
    minimum = material.term(.repaymentMinimum, of: grant.ref).map {
      Self.wholeUnits($0, grant.currency)
    }
    isBelowMinimum = minimum.map { money.remaining.minorUnits <= $0.minorUnits } ?? false
    // What the grant comes to in the end: what was spent, never more than was awarded; all of it
    // where so little is left that it may be kept.
    let due =
      isBelowMinimum || money.remaining.isNegative ? money.awarded : money.spentToDate
    let balance = try money.receivedToDate - due
    let zero = Money.zero(grant.currency)
    toRepay = balance.isNegative ? zero : balance
    toReceive = balance.isNegative ? try balance.negated : zero
  }

  /// An amount that a term gives in whole units of the currency.
  static func wholeUnits(_ quantity: Quantity, _ currency: Currency) -> Money {
    Money(
      minorUnits: quantity.thousandths * currency.minorUnitsPerUnit / 1000, currency: currency)
  }
}
