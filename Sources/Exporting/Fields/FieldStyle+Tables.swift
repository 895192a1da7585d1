import PortfolioModel
import Reporting
import Templating

// The fields of a table of figures: its rows, each cell under a name, and its total.
extension FieldStyle {
  typealias Cells = [FigureTable.Cell]

  /// - Parameter total: what the total is, where the table has one.
  func rows<Report>(
    _ name: String, each item: String, of cells: [TemplateBinding<Cells>], _ danish: String,
    _ english: String, total: (danish: String, english: String)? = nil,
    _ table: @escaping @Sendable (Report) -> FigureTable?
  ) -> [TemplateBinding<Report>] {
    let capital = name.prefix(1).uppercased() + name.dropFirst()
    let bindings: [TemplateBinding<Report>] = [
      .flag("has\(capital)", "Om der er nogen", "Whether there are any") {
        table($0).map { !$0.rows.isEmpty } ?? false
      },
      .items(name, each: item, of: cells, danish, english) { table($0)?.rows ?? [] },
    ]
    guard let total else { return bindings }
    return bindings + [
      .record(name + "Total", of: cells, total.danish, total.english) { table($0)?.total }
    ]
  }

  /// A cell as it is read; nothing for an empty one.
  func words(
    _ name: String, _ column: Int, _ danish: String, _ english: String
  ) -> TemplateBinding<Cells> {
    .text(name, danish, english) { cells in
      cells[column] == .none ? nil : spelling.words(cells[column])
    }
  }

  func amount(
    _ name: String, _ column: Int, _ danish: String, _ english: String
  ) -> TemplateBinding<Cells> {
    .money(name, danish, english, self) { $0[column].money }
  }

  func share(
    _ name: String, _ column: Int, _ danish: String, _ english: String
  ) -> TemplateBinding<Cells> {
    .percent(name, danish, english, self) { $0[column].tenths }
  }
}
