import Reporting

extension ChartDrawing {
  static let columnsHeight = 560
  private static let top = 50
  private static let bottom = 470

  /// One column per row, in the order of time, from the line of nothing up or down.
  func columns() {
    let cells = chart.table.rows.map { $0[chart.values[0]] }
    guard !cells.isEmpty else { return }
    let sizes = cells.map(size)
    let (highest, lowest) = (max(0, sizes.max() ?? 0), min(0, sizes.min() ?? 0))
    let length = Self.bottom - Self.top
    let zero = Self.top + Self.scaled(highest, of: highest - lowest, to: length)
    let step = width / cells.count
    let breadth = min(step * 3 / 5, 200)
    for (index, cell) in cells.enumerated() {
      let middle = step * index + step / 2
      let extent = Self.scaled(abs(sizes[index]), of: highest - lowest, to: length)
      let isBelow = sizes[index] < 0
      if extent > 0 {
        area(
          middle - breadth / 2, isBelow ? zero : zero - extent, breadth, extent, Self.dark)
      }
      if sizes[index] != 0 {
        label(
          value(cell), middle, isBelow ? zero + extent + 32 : zero - extent - 12,
          isCentred: true)
      }
      name(labels[index], at: middle, step)
    }
    line(0, zero, width, zero)
  }

  /// A label under a column, in two lines where it does not fit in one.
  private func name(_ text: String, at middle: Int, _ step: Int) {
    let words = text.split(separator: " ", maxSplits: 1).map(String.init)
    let isBroken = text.count * Self.letterWidth > step - 20 && words.count == 2
    for (index, part) in (isBroken ? words : [text]).enumerated() {
      label(
        Self.fitting(part, step), middle, Self.bottom + 46 + index * 34, isCentred: true)
    }
  }
}
