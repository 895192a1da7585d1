import PortfolioModel
import Reporting

/// Tables as Markdown, to be put into a wiki, a case system or a mail: the first heading is that of
/// the page. What Markdown would take for its own signs is escaped.
public struct MarkdownTable {
  private let spelling: Spelling

  public init(_ language: Language) { spelling = Spelling(language, isTypographic: true) }

  /// The tables one after the other, without a line break at the end.
  public func text(_ tables: [ReportTable]) -> String {
    tables.enumerated().map { index, table in text(table, level: index == 0 ? 1 : 2) }
      .joined(separator: "\n\n")
  }

  private func text(_ table: ReportTable, level: Int) -> String {
    var blocks = [String(repeating: "#", count: level) + " " + Self.escaped(table.title)]
    let columns = table.columns.indices.filter { column in
      table.columns[column].room != .file
        && !table.rows.contains { if case .bar = $0[column] { true } else { false } }
    }
    if !columns.isEmpty, !(table.rows + table.totals).isEmpty {
      let head = columns.map { Self.escaped(table.columns[$0].title) }
      let rule = columns.map { table.columns[$0].isNumeric ? "---:" : "---" }
      let rows = table.rows.map { row in columns.map { cell(row[$0]) } }
      let totals = table.totals.map { row in
        columns.map { column in
          let text = cell(row[column])
          return text.isEmpty ? "" : "**\(text)**"
        }
      }
      blocks.append(
        ([head, rule] + rows + totals).map { "| " + $0.joined(separator: " | ") + " |" }
          .joined(separator: "\n"))
    }
    blocks += table.notes.map(Self.escaped)
    return blocks.joined(separator: "\n\n")
  }

  private func cell(_ cell: ReportTable.Cell) -> String {
    switch cell {
    case .text(let text):
      text.split(whereSeparator: \.isNewline).map { Self.escaped(String($0)) }
        .joined(separator: "<br>")
    default: spelling.words(cell)
    }
  }

  private static func escaped(_ text: String) -> String {
    let escaped = text.map { character in
      switch character {
      case "<": "&lt;"
      case "&": "&amp;"
      case "\\", "|", "*", "_", "`", "[", "]": "\\\(character)"
      default: character.isNewline ? " " : String(character)
      }
    }.joined()
    // At the beginning of a line these would make a heading, a list or a quotation: `1. juni` too.
    let digits = escaped.prefix { $0.isNumber }
    let rest = escaped.dropFirst(digits.count)
    if !digits.isEmpty, rest.hasPrefix(". ") || rest.hasPrefix(") ") { return digits + "\\" + rest }
    guard let first = escaped.first, "#>-+".contains(first) else { return escaped }
    return "\\" + escaped
  }
}
