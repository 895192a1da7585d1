import OfficePackages
import XMLDocuments

/// Rows of a sheet as the format writes them, handed on in pieces.
struct SheetRows {
  private let part: StreamedPart
  private var bytes: [UInt8] = []
  /// The number of the row that is open, as it stands in the names of its cells.
  private var row: [UInt8] = []

  private static let pieceSize = 1 << 18

  init(into part: StreamedPart) {
    self.part = part
    bytes.reserveCapacity(Self.pieceSize + 4096)
  }

  /// Begins a row, counted from 0.
  mutating func begin(_ row: Int) {
    self.row.removeAll(keepingCapacity: true)
    self.row.append(decimal: Int64(row + 1))
    bytes.append(contentsOf: "<row r=\"".utf8)
    bytes.append(contentsOf: self.row)
    bytes.append(contentsOf: "\">".utf8)
  }

  mutating func end() {
    bytes.append(contentsOf: "</row>".utf8)
    if bytes.count >= Self.pieceSize { flush() }
  }

  /// Hands on what has been written.
  mutating func flush() {
    part.append(bytes)
    bytes.removeAll(keepingCapacity: true)
    bytes.reserveCapacity(Self.pieceSize + 4096)
  }

  /// A cell with a number of units, of which so many make one.
  mutating func write(units: Int64, per unit: Int64, _ column: Int, style: Int) {
    open(column, style)
    bytes.append(contentsOf: "><v>".utf8)
    append(units, per: unit)
    bytes.append(contentsOf: "</v></c>".utf8)
  }

  /// A cell with the text of a number in the workbook's texts.
  mutating func write(text number: Int, _ column: Int, style: Int) {
    open(column, style)
    bytes.append(contentsOf: " t=\"s\"><v>".utf8)
    bytes.append(decimal: Int64(number))
    bytes.append(contentsOf: "</v></c>".utf8)
  }

  /// A cell with a formula and what it comes to.
  mutating func write(
    formula: String, units: Int64, per unit: Int64, _ column: Int, style: Int
  ) {
    open(column, style)
    bytes.append(contentsOf: "><f>".utf8)
    bytes.append(xml: formula)
    bytes.append(contentsOf: "</f><v>".utf8)
    append(units, per: unit)
    bytes.append(contentsOf: "</v></c>".utf8)
  }

  /// An empty cell that has a look.
  mutating func writeBlank(_ column: Int, style: Int) {
    open(column, style)
    bytes.append(contentsOf: "/>".utf8)
  }

  /// - Precondition: one of the first 26 columns.
  private mutating func open(_ column: Int, _ style: Int) {
    bytes.append(contentsOf: "<c r=\"".utf8)
    bytes.append(UInt8(ascii: "A") + UInt8(column))
    bytes.append(contentsOf: row)
    bytes.append(contentsOf: "\" s=\"".utf8)
    bytes.append(decimal: Int64(style))
    bytes.append(UInt8(ascii: "\""))
  }

  /// Whole units, and hundredths where there are any.
  private mutating func append(_ units: Int64, per unit: Int64) {
    let (whole, rest) = units.quotientAndRemainder(dividingBy: unit)
    if units < 0, whole == 0 { bytes.append(UInt8(ascii: "-")) }
    bytes.append(decimal: whole)
    guard rest != 0 else { return }
    bytes.append(UInt8(ascii: "."))
    let hundredths = rest.magnitude * 100 / unit.magnitude
    bytes.append(UInt8(ascii: "0") + UInt8(hundredths / 10))
    bytes.append(UInt8(ascii: "0") + UInt8(hundredths % 10))
  }
}

extension [UInt8] {
  /// Adds the digits of a number.
  fileprivate mutating func append(decimal number: Int64) {
    if number < 0 { append(UInt8(ascii: "-")) }
    var rest = number.magnitude
    let start = count
    repeat {
      append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
    } while rest > 0
    self[start...].reverse()
  }
}
