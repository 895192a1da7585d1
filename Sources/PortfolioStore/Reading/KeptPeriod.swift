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
    // No day is outside them, so there are no ends to look at.
    if days == nil, isKept {
      years = all.from.year...all.last.year
      edges = []
      return
    }
    let first = all.from == .startOfYear(all.from.year) ? all.from.year : all.from.year + 1
    let last = all.last == .endOfYear(all.last.year) ? all.last.year : all.last.year - 1
    guard isKept, first <= last else {
      years = nil
      edges = [all]
      return
    }
    years = first...last
    edges = [
      DayRange(from: all.from, upTo: .startOfYear(first)),
      DayRange(from: .startOfYear(last + 1), upTo: all.upTo),
    ].filter { $0.count > 0 && all.contains($0.from) }
  }
}
