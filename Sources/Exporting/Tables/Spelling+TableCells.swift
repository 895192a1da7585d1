import Reporting

extension Spelling {
  /// What a cell says in a table that people read, all of it as text; a bar says nothing.
  func words(_ cell: ReportTable.Cell) -> String {
    switch cell {
    case .text(let text): text
    case .amount(let money): amount(money)
    case .count(let count): number(count)
    case .quantity(let value): quantity(value)
    case .percent(let tenths): percent(tenths: tenths)
    case .day(let day): short(day)
    case .date(let value): date(value)
    case .moment(let value): moment(value)
    case .bar: ""
    case .none: "–"
    }
  }
}
