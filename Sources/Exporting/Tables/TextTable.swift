import PortfolioModel
import Reporting

/// A table as text: figures aligned on the right, a rule above the total, notes under it.
public struct TextTable {
  private let spelling: Spelling
  private let language: Language
  /// Whether bars are drawn; they are for people at a terminal, not for a file or a pipe.
  private let drawsBars: Bool
  /// The columns of the terminal; notes are broken at it.
  private let width: Int
  private let isColoured: Bool
  /// The columns that a table is cut down to; nothing to show every text in full.
  private let tableWidth: Int?

  public init(
    _ language: Language, drawsBars: Bool, width: Int = 100, tableWidth: Int? = nil,
    isColoured: Bool = false
  ) {
    self.tableWidth = tableWidth
    self.language = language
    spelling = Spelling(language)
    self.drawsBars = drawsBars
    self.width = width
    self.isColoured = isColoured
  }

  /// The lines of the table, without a line break at the end.
  public func text(_ table: ReportTable) -> String {
    var lines = [bold(table.title), ""]
    if !table.columns.isEmpty {
      let kept = table.columns.indices.filter { drawsBars || !isBar($0, table) }
      let header = kept.map { table.columns[$0].title }
      let body = table.rows.map { row in kept.map { cell(row[$0]) } }
      let totals = table.totals.map { row in kept.map { cell(row[$0]) } }
      let isNumeric = kept.map { table.columns[$0].isNumeric }
      let widths = fitted(
        kept.indices.map { column in
          ([header] + body + totals).map { $0[column].count }.max() ?? 0
        }, isNumeric)
      let line = { (cells: [String]) in Self.line(cells, widths, isNumeric) }
      lines.append(bold(line(header)))
      lines += body.map(line)
      if !totals.isEmpty {
        let ruleWidth = widths.reduce(0, +) + 2 * max(0, widths.count - 1)
        lines.append(String(repeating: "─", count: ruleWidth))
        lines += totals.map { bold(line($0)) }
      }
      if !table.notes.isEmpty { lines.append("") }
    }
    lines += table.notes.flatMap { wrapped($0) }
    return lines.joined(separator: "\n")
  }

  /// The widths with the widest columns of text made narrower until the line fits, but none of
  /// them below sixteen characters; figures are never cut.
  private func fitted(_ widths: [Int], _ isNumeric: [Bool]) -> [Int] {
    guard let tableWidth else { return widths }
    var widths = widths
    while widths.reduce(0, +) + 2 * (widths.count - 1) > tableWidth {
      let texts = widths.indices.filter { !isNumeric[$0] && widths[$0] > 16 }
      guard let widest = texts.max(by: { widths[$0] < widths[$1] }) else { break }
      widths[widest] -= 1
    }
    return widths
  }

  private static func line(_ cells: [String], _ widths: [Int], _ isNumeric: [Bool]) -> String {
    var line = ""
    for (index, full) in cells.enumerated() {
      let cell = full.count > widths[index] ? full.prefix(widths[index] - 1) + "…" : full
      let padding = String(repeating: " ", count: max(0, widths[index] - cell.count))
      line += (index == 0 ? "" : "  ") + (isNumeric[index] ? padding + cell : cell + padding)
    }
    while line.last == " " { line.removeLast() }
    return line
  }

  private func isBar(_ column: Int, _ table: ReportTable) -> Bool {
    table.rows.contains { if case .bar = $0[column] { true } else { false } }
  }

  private func cell(_ cell: ReportTable.Cell) -> String {
    switch cell {
    case .text(let text): text.split(whereSeparator: \.isNewline).joined(separator: " ")
    case .amount(let money): spelling.amount(money)
    case .count(let number): spelling.number(number)
    case .percent(let tenths): spelling.percent(tenths: tenths)
    case .day(let day): spelling.short(day)
    case .date(let date): spelling.date(date)
    case .moment(let moment): spelling.moment(moment)
    case .bar(let thousandths): Self.bar(thousandths)
    case .none: "–"
    }
  }

  /// A bar of at most sixteen characters, to the eighth of one.
  private static func bar(_ thousandths: Int) -> String {
    let eighths = (min(max(thousandths, 0), 1000) * 128 + 500) / 1000
    let rest = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"][eighths % 8]
    return String(repeating: "█", count: eighths / 8) + rest
  }

  private func wrapped(_ note: String) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in note.split(separator: " ") {
      if !line.isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + word
    }
    return lines + [line]
  }

  private func bold(_ text: String) -> String {
    isColoured ? "\u{1B}[1m\(text)\u{1B}[0m" : text
  }
}
