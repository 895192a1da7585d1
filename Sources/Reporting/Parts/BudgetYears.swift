import PortfolioModel

/// A budget by calendar years: as it gives them itself, else spread by months.
struct BudgetYears {
  /// The first and the last day of the budget.
  private let period: DayRange
  private let whole: [Money]
  private let columns: [Int: [Money]]

  /// - Throws: `MoneyError` when a sum does not fit.
  init?(_ material: ReportMaterial) throws(MoneyError) {
    guard let budget = material.budget, !material.lines.isEmpty else { return nil }
    period = DayRange(first: budget.firstDay, last: budget.lastDay)
    whole = material.lines.map(\.budget)
    var columns: [Int: [Money]] = [:]
    if material.lines.allSatisfy({ material.yearAmounts[$0.line] != nil }) {
      for year in budget.firstDay.year...budget.lastDay.year {
        columns[year] = material.lines.map { line in
          material.yearAmounts[line.line]?[year] ?? .zero(line.budget.currency)
        }
      }
    } else if !whole.allSatisfy(\.isZero) {
      let allocation = try BudgetAllocation(lines: whole, over: period)
      for year in allocation.years { columns[year] = allocation.column(year) }
    }
    self.columns = columns
  }

  /// The amounts of one year in the order of the lines; nothing outside the budget's years.
  func column(_ year: Int) -> [Money]? { columns[year] }

  /// What the budget expects to be spent up to the end of a day: whole years before, and of the
  /// day's own year its months so far, the day's month included. All of it when the budget's
  /// period is over.
  func expected(upTo day: CalendarDate) throws(MoneyError) -> [Money] {
    if day >= period.last { return whole }
    var amounts = whole.map { Money.zero($0.currency) }
    for (year, column) in columns where year <= day.year {
      let first = max(period.from, .startOfYear(year))
      let months = Int64(min(period.last, .endOfYear(year)).month - first.month + 1)
      let gone = year < day.year ? months : min(max(0, Int64(day.month - first.month + 1)), months)
      for index in amounts.indices {
        let part =
          gone == 0
          ? [.zero(amounts[index].currency)]
          : try column[index].split(byShares: [gone, months - gone])
        amounts[index] = try amounts[index] + part[0]
      }
    }
    return amounts
  }
}
