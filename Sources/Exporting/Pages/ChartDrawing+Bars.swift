import Reporting

extension ChartDrawing {
  private static let rowHeight = 92
  private static let thickness = 34

  var barsHeight: Int { chart.table.rows.count * Self.rowHeight + 10 }
  var bulletsHeight: Int { barsHeight + 50 - nameHeight }

  /// What is saved of a bullet that stands alone: what it is of stands above the chart.
  private var nameHeight: Int { chart.table.rows.count == 1 ? 36 : 0 }

  /// One bar per row under its name, with its value at its end.
  func bars() {
    let cells = chart.table.rows.map { $0[chart.values[0]] }
    let values = cells.map(value)
    let room = (values.map(\.count).max() ?? 0) * Self.letterWidth + 20
    let largest = max(1, cells.map(size).max() ?? 1)
    for (index, cell) in cells.enumerated() {
      let y = index * Self.rowHeight
      label(Self.fitting(labels[index], width), 0, y + 32)
      let extent = Self.scaled(max(0, size(cell)), of: largest, to: width - room)
      area(0, y + 44, max(extent, 4), Self.thickness, Self.dark)
      label(values[index], max(extent, 4) + 14, y + 44 + 27)
    }
  }

  /// One bar per row on a light field that stands for the whole, with a stroke for the mark that it
  /// is held against.
  func bullets() {
    let (bar, mark) = (chart.values[0], chart.values[1])
    let names = (chart.table.columns[bar].title, chart.table.columns[mark].title)
    area(0, 8, 44, 16, Self.dark)
    label(names.0, 58, 27)
    let second = 58 + (names.0.count + 3) * Self.letterWidth
    line(second, 2, second, 36, width: 8)
    label(names.1, second + 18, 27)

    // Drawn up to one and a half of the whole; what is beyond is read from its value.
    let most = chart.table.rows.flatMap { [size($0[bar]), size($0[mark])] }.max() ?? 0
    let whole = min(max(1000, most), 1500)
    let room = width - 430
    for (index, row) in chart.table.rows.enumerated() {
      let y = 50 + index * Self.rowHeight - nameHeight
      if nameHeight == 0 { label(Self.fitting(labels[index], width), 0, y + 32) }
      let top = y + 44
      area(0, top, Self.scaled(1000, of: whole, to: room), Self.thickness, Self.light)
      let length = { (cell: FigureTable.Cell) in
        Self.scaled(min(max(0, self.size(cell)), whole), of: whole, to: room)
      }
      area(0, top + 9, length(row[bar]), Self.thickness - 18, Self.dark)
      let at = length(row[mark])
      line(at, top - 6, at, top + Self.thickness + 6, width: 8)
      label("\(value(row[bar])) / \(value(row[mark]))", room + 24, top + 27)
    }
  }
}
