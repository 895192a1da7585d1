import ArgumentParser
import PortfolioModel
import Reporting

/// A calendar year, or several in a row: `2017`, `2015..2018`.
struct YearSpan: ExpressibleByArgument {
  let first: Int
  let last: Int

  var isSeveral: Bool { first < last }

  init?(argument: String) {
    let parts = argument.split(separator: "..", omittingEmptySubsequences: false).map { Int($0) }
    guard (1...2).contains(parts.count), let first = parts[0], let last = parts[parts.count - 1],
      CalendarDate.years.contains(first), CalendarDate.years.contains(last), first <= last,
      last - first < YearsReport.mostYears
    else { return nil }
    self.first = first
    self.last = last
  }
}
