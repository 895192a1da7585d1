/// A budget without lines per year, spread over calendar years by months.
///
/// Each year's total is by its months; each year but the last is split over the lines by largest
/// remainder; the last year is what is left of each line. So rows and columns both add up.
///
/// 24.000.000 over June 2017 to May 2021 gives 3.500.000,00 for 2017, and its last line of
/// 200.000 gives 29.166,66, where rounding each line by itself makes 3.500.000,01.
public struct BudgetAllocation: Sendable, Hashable {
  /// The calendar years of the period, in order.
  public let years: [Int]
  /// One row per line in the order given, one amount per year.
  public let amounts: [[Money]]

  /// Spreads lines over a period. A month that the period only touches counts as a whole one.
  ///
  /// - Throws: `unusableShares` when there are no lines or they sum to nothing.
  public init(lines: [Money], over period: DayRange) throws(MoneyError) {
    guard let currency = lines.first?.currency else { throw .unusableShares }
    var months: [Int: Int64] = [:]
    var month = CalendarDate(unchecked: period.from.year, period.from.month, 1)
    while month <= period.last, month < CalendarDate.last {
      months[month.year, default: 0] += 1
      month = month.adding(months: 1)
    }
    years = months.keys.sorted()
    let shares = lines.map(\.minorUnits)
    let total = try Money.sum(lines, currency: currency)
    guard !total.isZero else { throw .unusableShares }
    let totals = try total.split(byShares: years.map { months[$0] ?? 0 })

    var columns: [[Money]] = []
    var left = lines
    for yearTotal in totals.dropLast() {
      let column = try yearTotal.split(byShares: shares)
      columns.append(column)
      for index in left.indices { left[index] = try left[index] - column[index] }
    }
    columns.append(left)
    amounts = lines.indices.map { line in columns.map { $0[line] } }
  }

  /// The amounts of one year in the order of the lines; nothing outside the period.
  public func column(_ year: Int) -> [Money]? {
    guard let index = years.firstIndex(of: year) else { return nil }
    return amounts.map { $0[index] }
  }
}
