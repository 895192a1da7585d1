import Reporting

extension Spelling {
  /// A cell as it is read; a dash where there is nothing.
  func words(_ cell: FigureTable.Cell, isTotal: Bool = false) -> String {
    switch cell {
    case .text(let text): text
    case .amount(let money), .sum(let money), .combined(let money, _, _), .change(let money, _):
      amount(money)
    case .count(let number), .countSum(let number): self.number(number)
    case .quantity(let quantity): self.quantity(quantity)
    case .day(let day): short(day)
    case .date(let date): self.date(date)
    case .share: cell.tenths.map { percent(tenths: $0) } ?? "–"
    case .none: isTotal ? "" : "–"
    }
  }
}
