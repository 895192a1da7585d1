import PortfolioModel
import SeededPortfolios
import Testing

@Suite struct BudgetAllocationTests {
  private static let lines = [
    3_600_000, 13_200_000, 2_000_000, 1_600_000, 900_000, 1_100_000, 400_000, 500_000, 500_000,
    200_000,
  ].map { Money(minorUnits: Int64($0) * 100) }

  private func period(_ first: String, _ last: String) throws -> DayRange {
    DayRange(
      first: try #require(CalendarDate(iso: first)), last: try #require(CalendarDate(iso: last)))
  }

  @Test func spreadsTheHelhedsplanToTheOere() throws {
    let allocation = try BudgetAllocation(
      lines: Self.lines, over: period("2017-06-01", "2021-05-31"))
    #expect(allocation.years == [2017, 2018, 2019, 2020, 2021])
    let first = try #require(allocation.column(2017)).map(\.minorUnits)
    #expect(
      first == [
        52_500_000, 192_500_000, 29_166_667, 23_333_333, 13_125_000, 16_041_667, 5_833_333,
        7_291_667, 7_291_667, 2_916_666,
      ])
    #expect(first.reduce(0, +) == 350_000_000)
    let totals = allocation.years.map { year in
      allocation.column(year)?.map(\.minorUnits).reduce(0, +)
    }
    #expect(totals == [350_000_000, 600_000_000, 600_000_000, 600_000_000, 250_000_000])
    #expect(allocation.column(2022) == nil)
  }

  @Test func rowsAndColumnsAlwaysAddUp() throws {
    var numbers = SeededNumbers(seed: 48)
    for _ in 0..<500 {
      let lines = (0..<Int.random(in: 1...12, using: &numbers)).map { _ in
        Money(minorUnits: Int64.random(in: 1...3_000_000_000, using: &numbers))
      }
      let first = try #require(
        CalendarDate(
          year: 2015, month: Int.random(in: 1...12, using: &numbers), day: 1))
      let months = Int.random(in: 1...80, using: &numbers)
      let allocation = try BudgetAllocation(
        lines: lines, over: DayRange(from: first, upTo: first.adding(months: months)))
      for (line, row) in zip(lines, allocation.amounts) {
        #expect(row.map(\.minorUnits).reduce(0, +) == line.minorUnits)
      }
      let all = allocation.amounts.flatMap { $0 }.map(\.minorUnits).reduce(0, +)
      #expect(all == lines.map(\.minorUnits).reduce(0, +))
    }
  }

  @Test func refusesABudgetOfNothing() throws {
    #expect(throws: MoneyError.unusableShares) {
      try BudgetAllocation(lines: [], over: .year(2017))
    }
    #expect(throws: MoneyError.unusableShares) {
      try BudgetAllocation(lines: [.zero()], over: .year(2017))
    }
  }
}
