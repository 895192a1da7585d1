import PortfolioModel
import Reporting

/// A table as CSV for Excel: semicolons, UTF-8 with a byte order mark, numbers in the reader's
/// spelling without thousands separators, days in the reader's order.
///
/// A cell of text that a spreadsheet would take for a formula gets an apostrophe before it;
/// numbers are left alone.
public struct CSVTable {
  private let language: Language

  public init(_ language: Language) { self.language = language }

  /// The bytes of the tables, one after the other with an empty line between.
  public func text(_ tables: [ReportTable]) -> String {
    "\u{FEFF}" + tables.map(text).joined(separator: "\r\n")
  }

  private func text(_ table: ReportTable) -> String {
    let kept = table.columns.indices.filter { column in
      !table.rows.contains { if case .bar = $0[column] { true } else { false } }
    }
    var lines = [kept.map { quoted(table.columns[$0].title) }]
    lines += (table.rows + table.totals).map { row in kept.map { cell(row[$0]) } }
    return lines.map { $0.joined(separator: ";") + "\r\n" }.joined()
  }

  private func cell(_ cell: ReportTable.Cell) -> String {
    let spelling = Spelling(language)
    switch cell {
    case .text(let text): return quoted(text)
    case .amount(let money):
      return language == .danish
        ? money.decimal.map { $0 == "." ? "," : String($0) }.joined() : money.decimal
    case .count(let number): return String(number)
    case .quantity(let quantity):
      return language.say(
        quantity.decimal.map { $0 == "." ? "," : String($0) }.joined(), quantity.decimal)
    case .percent(let tenths):
      let sign = tenths < 0 ? "-" : ""
      return "\(sign)\(tenths.magnitude / 10)\(language.say(",", "."))\(tenths.magnitude % 10)"
    case .day(let day): return language.say(spelling.short(day), day.iso)
    case .date(let date): return quoted(spelling.date(date))
    case .moment(let moment): return quoted(moment.iso)
    case .bar, .none: return ""
    }
  }

  private func quoted(_ text: String) -> String { Self.quoted(text, separator: ";") }

  /// A text as it stands between separators: quoted where it must be, and never a formula.
  static func quoted(_ text: String, separator: Character) -> String {
    let isFormula = text.first.map { "=+-@\t\r".contains($0) } ?? false
    let safe = isFormula ? "'" + text : text
    guard safe.contains(where: { $0 == separator || "\"\n\r\r\n".contains($0) }) else {
      return safe
    }
    return "\""
      + safe.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}
