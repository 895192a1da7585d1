import PortfolioModel

extension FigureTable {
  /// The table with a total under it: the sum of each column of amounts or counts in `sums`, and
  /// the whole of each share.
  ///
  /// - Throws: `MoneyError.outOfRange` when a sum does not fit.
  func totalled(_ label: String, sums: Set<Int>, _ currency: Currency) throws(MoneyError)
    -> FigureTable
  {
    guard !rows.isEmpty else { return self }
    var table = self
    var total: [Cell] = []
    for (index, column) in columns.enumerated() {
      if index == 0 {
        total.append(.text(label))
      } else if sums.contains(index), column.kind == .amount {
        total.append(
          .sum(try Money.sum(rows.compactMap { $0[index].money }, currency: currency)))
      } else if sums.contains(index), column.kind == .count {
        total.append(.countSum(rows.reduce(0) { $0 + ($1[index].number ?? 0) }))
      } else {
        total.append(.none)
      }
    }
    for index in columns.indices where columns[index].kind == .share {
      total[index] = Self.totalShare(rows, index, total)
    }
    table.total = total
    return table
  }

  /// The share in a total: of its own columns, as in the rows above it.
  private static func totalShare(_ rows: [[Cell]], _ index: Int, _ total: [Cell]) -> Cell {
    for row in rows {
      guard case .share(_, _, let column, let whole) = row[index] else { continue }
      let place =
        switch whole {
        case .column(let place), .total(let place): place
        }
      guard let part = total[column].units, let all = total[place].units else { return .none }
      return .share(part: part, of: all, column: column, whole: .column(place))
    }
    return .none
  }
}

extension FigureTable.Cell {
  /// A count, however it came about.
  public var number: Int? {
    switch self {
    case .count(let number), .countSum(let number): number
    default: nil
    }
  }

  /// Minor units of an amount, or a count.
  var units: Int64? { money?.minorUnits ?? number.map(Int64.init) }
}
