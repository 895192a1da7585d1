import PortfolioModel

/// Days as whole years, whose sums are kept, and the parts of a year at their ends, whose facts are
/// read one by one.
struct KeptPeriod {
  let years: ClosedRange<Int>?
  let edges: [DayRange]

  /// - Parameters:
  ///   - days: all days when nothing.
  ///   - isKept: whether what is known is what is kept; else every fact is read.
  init(_ days: DayRange?, isKept: Bool) {
    let all = days ?? DayRange(first: .first, last: .last)
    let first = all.from == .startOfYear(all.from.year) ? all.from.year : all.from.year + 1
    let last = all.last == .endOfYear(all.last.year) ? all.last.year : all.last.year - 1
    guard isKept, first <= last else {
      years = nil
      edges = [all]
      return
    }
    years = first...last
    edges =
      (all.from.year < first ? [DayRange(from: all.from, upTo: .startOfYear(first))] : [])
      + (last < all.last.year ? [DayRange(from: .startOfYear(last + 1), upTo: all.upTo)] : [])
  }
}
