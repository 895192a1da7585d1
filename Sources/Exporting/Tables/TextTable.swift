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
    var notes = table.notes
    if !table.columns.isEmpty {
      let all = table.columns.indices.filter {
        table.columns[$0].room != .file && (drawsBars || !isBar($0, table))
      }
      let texts =
        [table.columns.map { Spelt($0.title) }]
        + (table.rows + table.totals).map { $0.map { Spelt(cell($0)) } }
      let full = table.columns.indices.map { column in
        texts.reduce(0) { max($0, $1[column].width) }
      }
      let kept = fitting(all, full, table)
      if kept.count < all.count {
        notes.append(
          language.say(
            "Skærmen er smal, så ikke alle kolonner er vist; --format csv har dem alle.",
            "The screen is narrow, so some columns are left out; --format csv has them all."))
      }
      let widths = shrunk(kept, full, table)
      let rows = texts.map { cells in line(kept.map { cells[$0] }, widths, kept, table) }
      lines += rows.prefix(1).filter { !$0.isEmpty }.map(bold)
      lines += rows.dropFirst().prefix(table.rows.count)
      if !table.totals.isEmpty {
        lines.append(String(repeating: "─", count: Self.total(widths)))
        lines += rows.dropFirst(1 + table.rows.count).map(bold)
      }
      if !notes.isEmpty { lines.append("") }
    }
    lines += notes.flatMap { WrappedText.lines($0, width: width) }
    return lines.joined(separator: "\n")
  }

  /// A cell's text, and the columns of the terminal that it takes.
  private struct Spelt {
    let text: String
    let width: Int

    init(_ text: String) {
      self.text = text
      // Finding where characters end takes much longer, and in ASCII each is a byte.
      width = text.utf8.allSatisfy { $0 < 0x80 } ? text.utf8.count : text.count
    }
  }

  private static func total(_ widths: [Int]) -> Int {
    widths.reduce(0, +) + 2 * max(0, widths.count - 1)
  }

  /// The least that a column must have: names can be cut down to sixteen characters.
  private func least(_ column: Int, _ full: [Int], _ table: ReportTable) -> Int {
    switch table.columns[column].room {
    case .name: min(full[column], 16)
    case .optional, .whole, .file:
      table.columns[column].isNumeric ? full[column] : min(full[column], 38)
    }
  }

  /// The columns that there is room for.
  private func fitting(_ columns: [Int], _ full: [Int], _ table: ReportTable) -> [Int] {
    guard let tableWidth else { return columns }
    var kept = columns
    while Self.total(kept.map({ least($0, full, table) })) > tableWidth {
      let optional = kept.compactMap { column -> (place: Int, column: Int)? in
        guard case .optional(let place) = table.columns[column].room else { return nil }
        return (place, column)
      }
      guard let first = optional.min(by: { $0.place < $1.place }) else { break }
      kept.removeAll { $0 == first.column }
    }
    return kept
  }

  /// The widths of the columns that are kept, the widest names cut until the line fits. Figures
  /// are never cut.
  private func shrunk(_ kept: [Int], _ full: [Int], _ table: ReportTable) -> [Int] {
    var widths = kept.map { full[$0] }
    guard let tableWidth else { return widths }
    while Self.total(widths) > tableWidth {
      let texts = widths.indices.filter {
        !table.columns[kept[$0]].isNumeric && widths[$0] > least(kept[$0], full, table)
      }
      guard let widest = texts.max(by: { widths[$0] < widths[$1] }) else { break }
      widths[widest] -= 1
    }
    return widths
  }

  private func line(
    _ cells: [Spelt], _ widths: [Int], _ columns: [Int], _ table: ReportTable
  ) -> String {
    var line = ""
    for (index, cell) in cells.enumerated() {
      let width = widths[index]
      let isCut = cell.width > width
      let text = isCut ? cell.text.prefix(max(0, width - 1)) + "…" : cell.text
      let padding = String(repeating: " ", count: isCut ? 0 : width - cell.width)
      if index > 0 { line += "  " }
      if table.columns[columns[index]].isNumeric {
        line += padding
        line += text
      } else {
        line += text
        line += padding
      }
    }
    while line.utf8.last == UInt8(ascii: " ") { line.unicodeScalars.removeLast() }
    return line
  }

  private func isBar(_ column: Int, _ table: ReportTable) -> Bool {
    table.rows.contains { if case .bar = $0[column] { true } else { false } }
  }

  private func cell(_ cell: ReportTable.Cell) -> String {
    switch cell {
    case .text(let text): Self.onOneLine(text)
    case .bar(let thousandths): Self.bar(thousandths)
    default: spelling.words(cell)
    }
  }

  private static func onOneLine(_ text: String) -> String {
    // Every line break has one of these bytes in it; most texts have none of them.
    guard text.utf8.contains(where: { $0 < 0x20 || $0 == 0xC2 || $0 == 0xE2 }) else { return text }
    return text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  /// A bar of at most sixteen characters, to the eighth of one.
  private static func bar(_ thousandths: Int) -> String {
    let eighths = (min(max(thousandths, 0), 1000) * 128 + 500) / 1000
    let rest = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"][eighths % 8]
    return String(repeating: "█", count: eighths / 8) + rest
  }

  private func bold(_ text: String) -> String {
    isColoured ? "\u{1B}[1m\(text)\u{1B}[0m" : text
  }
}
