import PortfolioModel

/// Reads postings as a Danish finance system exports them: one line each, semicolons, `dd-mm-yyyy`,
/// amounts such as `1.333.333,33`, UTF-8 with or without a byte order mark.
///
/// The first line names the columns: `dato;projekt;budgetpost;beløb;tekst;bilag`, in any order,
/// with `valuta` beside them where amounts are not in kroner. Further columns are passed over. The
/// lines of one voucher are numbered in the order of the file, so that the same file read again
/// finds them.
public struct PostingsImporter {
  private static let required = ["dato", "projekt", "budgetpost", "beløb", "tekst", "bilag"]

  private let path: String
  private let name: String
  private let options: ReadingOptions
  private let limit: Int

  public init(
    path: String, name: String, options: ReadingOptions = .init(), limit: Int = 2 << 30
  ) {
    self.path = path
    self.name = name
    self.options = options
    self.limit = limit
  }

  /// Hands every posting to the sink in the order of the file.
  public func read(into sink: some ImportSink) throws {
    do {
      var rows = try SemicolonRows(path: path, limit: limit)
      defer { rows.close() }
      guard let columns = try header(of: &rows, sink) else { return }
      var ordinals: [String: Int] = [:]
      while let row = try rows.next() {
        try read(row, columns, &ordinals, sink)
      }
    } catch SemicolonRows.ReadError.cannotRead(_, let code) {
      throw ImportError.cannotRead(path: path, errno: code)
    } catch SemicolonRows.ReadError.tooLarge(let limit) {
      sink.report(Finding(.fileTooLarge(limit: limit), place: Finding.Place(file: name)))
    } catch SemicolonRows.ReadError.endlessRow(let line, let isQuoted) {
      let fault = isQuoted ? Fault.unclosedQuote : .rowTooLong(limit: SemicolonRows.rowLimit)
      sink.report(Finding(fault, place: Finding.Place(file: name, line: line)))
    }
  }

  /// Where each column stands, or nothing when the first line does not name them.
  private func header(
    of rows: inout SemicolonRows, _ sink: some ImportSink
  ) throws -> [String: Int]? {
    guard let row = try rows.next() else {
      sink.report(Finding(.fileEmpty, place: Finding.Place(file: name)))
      return nil
    }
    let place = Finding.Place(file: name, line: row.line)
    guard !row.isMisencoded else {
      sink.report(Finding(.wrongEncoding(detail: ""), place: place))
      return nil
    }
    let names = row.cells.map {
      TextRule.normalised($0).lowercased().filter { !$0.isWhitespace }
    }
    guard Self.required.allSatisfy(names.contains) else {
      sink.report(
        Finding(
          .badHeader(
            found: row.cells.joined(separator: ";"),
            expected: Self.required.joined(separator: ";")),
          place: place))
      return nil
    }
    return Dictionary(
      zip(names, names.indices).map { ($0, $1) }, uniquingKeysWith: { first, _ in first })
  }

  private func read(
    _ row: SemicolonRows.Row, _ columns: [String: Int], _ ordinals: inout [String: Int],
    _ sink: some ImportSink
  ) throws {
    let place = Finding.Place(file: name, line: row.line)
    let report = { (fault: Fault) in sink.report(Finding(fault, place: place)) }
    if row.isMisencoded { return report(.wrongEncoding(detail: "")) }
    if row.isUnclosed { return report(.unclosedQuote) }
    let width = Self.required.compactMap { columns[$0] }.max().map { $0 + 1 } ?? 0
    guard row.cells.count >= width else {
      return report(.notEnoughColumns(expected: width, found: row.cells.count))
    }
    var faults: [Fault] = []
    var cells: [String: String] = [:]
    for column in Self.required + ["valuta"] {
      guard let index = columns[column], index < row.cells.count else { continue }
      let cell = TextRule.normalised(row.cells[index])
      if let fault = TextRule.fault(in: cell, field: column, shape: String.shape, options) {
        faults.append(fault)
      }
      if cell.isEmpty, column != "valuta" { faults.append(.missingField(column)) }
      cells[column] = cell
    }
    let code = cells["valuta"].flatMap { $0.isEmpty ? nil : $0 } ?? Currency.dkk.code
    func value<Value>(_ column: String, _ shape: FieldShape, _ read: (String) -> Value?) -> Value? {
      guard let text = cells[column], !text.isEmpty else { return nil }
      if let value = read(text) { return value }
      faults.append(.badValue(field: column, value: text, shape: shape))
      return nil
    }
    let currency = Currency(code: code)
    if currency == nil {
      faults.append(.badValue(field: "valuta", value: code, shape: .currency))
    }
    let day = value("dato", .day) { CalendarDate(danish: $0) ?? CalendarDate(iso: $0) }
    let amount = value("beløb", .money) { Money(danish: $0, currency: currency ?? .dkk) }
    let project = value("projekt", .reference(.project)) { Reference<Project>(text: $0) }
    guard faults.isEmpty, let day, let amount, let project else {
      faults.forEach(report)
      return
    }
    let voucher = cells["bilag"] ?? ""
    let ordinal = ordinals["\(project.text);\(voucher)", default: 0] + 1
    ordinals["\(project.text);\(voucher)"] = ordinal
    try sink.receive(
      Posting(
        project: project, line: .title(cells["budgetpost"] ?? ""), day: day, amount: amount,
        text: cells["tekst"] ?? "", voucher: voucher, ordinal: ordinal), at: place)
  }
}
