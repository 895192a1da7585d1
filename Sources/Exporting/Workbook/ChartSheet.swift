import CLibXLSXWriter
import PortfolioModel
import Reporting

/// The sheet of charts: each chart beside the cells that it is drawn from.
struct ChartSheet {
  let charts: [YearChart]
  let sheet: WorkbookSheet

  /// Charts of narrow tables stand here, those of wide ones behind their last column.
  private static let chartColumn = 4
  private static let lastColumn = 16
  private static let chartRows = 20
  private static let widths = [44] + Array(repeating: 16, count: lastColumn)
  private static let chartsPerPage = 2

  func write(title: String, footer: String) throws {
    for (column, width) in Self.widths.enumerated() {
      try sheet.setWidth(width, column: column)
    }
    try sheet.writeTitle(title)
    var row = 2
    var breaks: [lxw_row_t] = []
    for (index, chart) in charts.enumerated() {
      if index > 0, index.isMultiple(of: Self.chartsPerPage) { breaks.append(lxw_row_t(row)) }
      try sheet.writeLine(chart.finding, row, upTo: 6, width: 140, .lead)
      let head = row + 1
      let last = try FigureSheet(chart.table, on: sheet, widths: Self.widths)
        .writeTable(from: head)
      try draw(chart, head: head)
      row = max(last + 3, row + Self.chartRows)
    }
    if !breaks.isEmpty {
      breaks.append(0)
      try sheet.book.check(worksheet_set_h_pagebreaks(sheet.sheet, &breaks))
    }
    try sheet.setPage(
      lastRow: row - 1, lastColumn: Self.lastColumn - 4, footer: footer)
  }

  private func draw(_ chart: YearChart, head: Int) throws {
    let kind = chart.form == .columns ? LXW_CHART_COLUMN : LXW_CHART_BAR
    let picture = try sheet.book.addChart(kind)
    let (first, last) = (lxw_row_t(head + 1), lxw_row_t(head + chart.table.rows.count))
    let colours: [lxw_color_t] = [0x14463A, 0xD8DDDA]
    for (index, column) in chart.values.enumerated() {
      guard let series = chart_add_series(picture, nil, nil) else { continue }
      chart_series_set_categories(series, sheet.name, first, 0, last, 0)
      chart_series_set_values(
        series, sheet.name, first, lxw_col_t(column), last, lxw_col_t(column))
      chart_series_set_name(series, chart.table.columns[column].title)
      cxlsx_set_series_fill(series, colours[index % colours.count])
      if chart.values.count == 1 {
        chart_series_set_labels(series)
        chart_series_set_labels_num_format(series, numberFormat)
      }
    }
    chart_title_set_name(picture, chart.name)
    cxlsx_set_chart_fonts(picture)
    chart_set_series_gap(picture, 60)
    if chart.values.count == 1 {
      chart_legend_set_position(picture, UInt8(LXW_CHART_LEGEND_NONE.rawValue))
    } else {
      chart_legend_set_position(picture, UInt8(LXW_CHART_LEGEND_BOTTOM.rawValue))
    }
    arrangeAxes(of: picture, chart)
    let height = max(360, chart.form == .columns ? 360 : 90 + 26 * chart.table.rows.count)
    let column = max(Self.chartColumn, chart.table.columns.count)
    let result = chart.finding.withMutableCString { finding in
      cxlsx_insert_chart(
        sheet.sheet, lxw_row_t(head), lxw_col_t(column), picture, 680, Int32(min(height, 900)),
        finding)
    }
    try sheet.book.check(result)
  }

  private var numberFormat: String { sheet.book.language.say("[$-406]#,##0", "[$-809]#,##0") }

  /// The axis of values is left out where every bar says its own; else it is in per cent.
  private func arrangeAxes(of picture: UnsafeMutablePointer<lxw_chart>, _ chart: YearChart) {
    let isLying = chart.form != .columns
    let names = isLying ? LXW_CHART_AXIS_TYPE_Y : LXW_CHART_AXIS_TYPE_X
    let values = isLying ? LXW_CHART_AXIS_TYPE_X : LXW_CHART_AXIS_TYPE_Y
    // The first row on top, as in the table.
    if isLying, let axis = chart_axis_get(picture, names) { chart_axis_set_reverse(axis) }
    guard let axis = chart_axis_get(picture, values) else { return }
    chart_axis_major_gridlines_set_visible(axis, UInt8(LXW_FALSE.rawValue))
    if chart.form == .bullets {
      chart_axis_set_num_format(axis, "0\\ %")
    } else {
      chart_axis_off(axis)
    }
  }
}
