extension FigureTable {
  /// The table for a terminal and for CSV, where a total is a figure like any other.
  public var reportTable: ReportTable {
    ReportTable(
      title: title,
      columns: columns.enumerated().map { index, column in
        ReportTable.Column(
          column.title, isNumeric: column.kind.isNumeric,
          room: column.kind == .text && index > 0 ? .name : .whole)
      },
      rows: rows.map { $0.map(\.plain) },
      totals: total.map { [$0.map { $0 == .none ? .text("") : $0.plain }] } ?? [],
      notes: (lead.map { [$0] } ?? []) + notes)
  }
}

extension FigureTable.Cell {
  fileprivate var plain: ReportTable.Cell {
    switch self {
    case .text(let text): .text(text)
    case .amount(let money), .sum(let money), .combined(let money, _, _), .change(let money, _):
      .amount(money)
    case .count(let number), .countSum(let number): .count(number)
    case .quantity(let quantity): .text(quantity.decimal)
    case .day(let day): .day(day)
    case .date(let date): .date(date)
    case .share: tenths.map { .percent(tenths: $0) } ?? .none
    case .none: .none
    }
  }
}
