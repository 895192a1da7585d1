import PortfolioModel
import Reporting
import Templating

/// Draws a chart: dark and light areas that are told apart in black and white, every value written
/// beside its area, and the finding for those who do not see it.
///
/// Lengths are in tenths of a millimetre of the printed page.
final class ChartDrawing {
  let chart: YearChart
  let spelling: Spelling
  let width: Int
  private var shapes: [TemplatePicture.Shape] = []

  static let dark = "14463A"
  static let light = "DFE6E2"
  /// The room that a letter takes, on the safe side.
  static let letterWidth = 14

  init(_ chart: YearChart, _ spelling: Spelling, width: Int) {
    self.chart = chart
    self.spelling = spelling
    self.width = width
  }

  /// The labels of its rows.
  var labels: [String] { chart.table.rows.map { spelling.words($0[0]) } }

  private var height: Int {
    switch chart.form {
    case .columns: Self.columnsHeight
    case .bars: barsHeight
    case .bullets: bulletsHeight
    }
  }

  func picture() -> TemplatePicture {
    shapes = []
    switch chart.form {
    case .columns: columns()
    case .bars: bars()
    case .bullets: bullets()
    }
    return TemplatePicture(
      width: width, height: height, description: spelling.kept(chart.finding),
      shapes: shapes)
  }

  // MARK: - Shapes

  func area(_ x: Int, _ y: Int, _ width: Int, _ height: Int, _ fill: String) {
    shapes.append(
      .area(x: x, y: y, width: max(0, width), height: max(0, height), fill: fill))
  }

  func line(_ x1: Int, _ y1: Int, _ x2: Int, _ y2: Int, width: Int = 3) {
    shapes.append(.line(x1: x1, y1: y1, x2: x2, y2: y2, width: width))
  }

  func label(_ text: String, _ x: Int, _ y: Int, isCentred: Bool = false) {
    shapes.append(.words(text, x: x, y: y, isCentred: isCentred))
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
