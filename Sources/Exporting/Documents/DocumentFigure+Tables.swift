import PortfolioModel
import Reporting

extension DocumentFigure {
  /// Every figure of a report that is tables, row by row. A row is known by its first text, so that
  /// one more row in front of it does not make it another.
  ///
  /// - Parameters:
  ///   - danish: the tables, which name the figures.
  ///   - english: the same tables in English, for the meanings.
  public static func all(danish: [ReportTable], english: [ReportTable]) -> [DocumentFigure] {
    let (named, translated) = (cells(danish), cells(english))
    let isSame = named.map(\.value) == translated.map(\.value)
    return numbered(
      named.indices.map { index in
        let cell = named[index]
        return DocumentFigure(
          figure: SentFigure(
            name: "\(cell.table)[\(cell.row)].\(cell.column)", value: cell.value),
          danish: cell.words, english: isSame ? translated[index].words : cell.words)
      })
  }

  private struct Cell {
    let table: String
    let row: String
    let column: String
    let value: String

    var words: String { [table, row, column].filter { !$0.isEmpty }.joined(separator: ": ") }
  }

  private static func cells(_ tables: [ReportTable]) -> [Cell] {
    tables.flatMap { table in
      (table.rows + table.totals).enumerated().flatMap { number, row in
        let texts = row.compactMap { cell -> String? in
          if case .text(let text) = cell, !text.isEmpty { text } else { nil }
        }
        return zip(table.columns, row).compactMap { column, cell in
          cell.machine.map {
            Cell(
              table: table.title, row: texts.first ?? String(number + 1), column: column.title,
              value: $0)
          }
        }
      }
    }
  }
}

extension ReportTable.Cell {
  /// The machine form of a figure; nothing for words.
  fileprivate var machine: String? {
    switch self {
    case .amount(let money): money.decimal
    case .count(let number): String(number)
    case .quantity(let quantity): quantity.decimal
    case .percent(let tenths): Quantity(thousandths: Int64(tenths) * 100).decimal
    case .day(let day): day.iso
    case .date(let date): date.notation
    case .text, .moment, .bar, .none: nil
    }
  }
}
