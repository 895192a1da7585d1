import PortfolioModel
import Reporting
import XMLDocuments

/// Draws a chart as SVG: dark and light areas that are told apart in black and white, every value
/// written beside its area, and the finding as the title that stands for the picture.
///
/// Lengths are in tenths of a millimetre of the printed page.
struct ChartDrawing {
  let chart: YearChart
  let spelling: Spelling
  let svg: XMLStreamWriter
  /// Distinguishes its title from those of the other charts of the page.
  let number: Int
  let width: Int

  static let dark = "#14463a"
  static let light = "#dfe6e2"
  static let ink = "#1d2327"
  static let fontSize = 30
  /// The room that a letter takes, on the safe side.
  static let letterWidth = 14

  /// The labels of its rows.
  var labels: [String] { chart.table.rows.map { spelling.words($0[0]) } }

  var height: Int {
    switch chart.form {
    case .columns: Self.columnsHeight
    case .bars: barsHeight
    case .bullets: bulletsHeight
    }
  }

  /// - Parameter isDocument: whether it is a document of its own, and not a part of a page.
  func write(isDocument: Bool) throws {
    let title = "chart-\(number)"
    try svg.element(
      "svg",
      [
        "xmlns": isDocument ? "http://www.w3.org/2000/svg" : nil, "role": "img",
        "aria-labelledby": title, "viewBox": "0 0 \(width) \(height)",
        "width": isDocument ? "\(width)" : nil, "height": isDocument ? "\(height)" : nil,
        "font-family": "Carlito, Calibri, sans-serif", "font-size": "\(Self.fontSize)",
        "fill": Self.ink,
      ]
    ) {
      try svg.element("title", ["id": title], text: spelling.kept(chart.finding))
      switch chart.form {
      case .columns: try columns()
      case .bars: try bars()
      case .bullets: try bullets()
      }
    }
  }

  // MARK: - Shapes

  func area(_ x: Int, _ y: Int, _ width: Int, _ height: Int, _ fill: String) throws {
    try svg.element(
      "rect",
      [
        "x": "\(x)", "y": "\(y)", "width": "\(max(0, width))", "height": "\(max(0, height))",
        "fill": fill, "stroke": Self.dark, "stroke-width": "2",
      ])
  }

  func line(_ x1: Int, _ y1: Int, _ x2: Int, _ y2: Int, width: Int = 3) throws {
    try svg.element(
      "line",
      [
        "x1": "\(x1)", "y1": "\(y1)", "x2": "\(x2)", "y2": "\(y2)", "stroke": Self.ink,
        "stroke-width": "\(width)",
      ])
  }

  func label(_ text: String, _ x: Int, _ y: Int, anchor: String? = nil) throws {
    try svg.element("text", ["x": "\(x)", "y": "\(y)", "text-anchor": anchor], text: text)
  }

  /// The text, cut where it would not fit; the table beside has it whole.
  static func fitting(_ text: String, _ width: Int) -> String {
    let room = max(4, width / letterWidth)
    return text.count <= room ? text : text.prefix(room - 1) + "…"
  }

  /// A part of a length, by whole numbers.
  static func scaled(_ part: Int64, of whole: Int64, to length: Int) -> Int {
    whole == 0 ? 0 : Int(Int128(part) * Int128(length) / Int128(whole))
  }

  /// What a cell comes to, to be drawn: minor units, a count, tenths of a per cent.
  func size(_ cell: FigureTable.Cell) -> Int64 {
    cell.money?.minorUnits ?? cell.number.map(Int64.init) ?? cell.tenths.map(Int64.init) ?? 0
  }

  /// The value of a cell without the decimals of a whole amount.
  func value(_ cell: FigureTable.Cell) -> String {
    guard let money = cell.money, money.isWhole, money.currency.minorUnitDigits > 0 else {
      return spelling.words(cell)
    }
    return String(spelling.amount(money).dropLast(money.currency.minorUnitDigits + 1))
  }
}
