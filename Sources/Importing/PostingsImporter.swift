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
      while try rows.next() { try read(rows.row, columns, sink) }
    } catch SemicolonRows.ReadError.cannotRead(_, let code) {
      throw ImportError.cannotRead(path: path, errno: code)
    } catch SemicolonRows.ReadError.tooLarge(let limit) {
      try sink.report(Finding(.fileTooLarge(limit: limit), place: Finding.Place(file: name)))
    } catch SemicolonRows.ReadError.endlessRow(let line, let isQuoted) {
      let fault = isQuoted ? Fault.unclosedQuote : .rowTooLong(limit: SemicolonRows.rowLimit)
      try sink.report(Finding(fault, place: Finding.Place(file: name, line: line)))
    }
  }

  /// Where each column stands.
  private struct Columns {
    let day: Int
    let project: Int
    let line: Int
    let amount: Int
    let text: Int
    let voucher: Int
    let currency: Int?
    /// The cells that a row must have at least.
    let width: Int
  }

  /// Where each column stands, or nothing when the first line does not name them.
  private func header(of rows: inout SemicolonRows, _ sink: some ImportSink) throws -> Columns? {
    guard try rows.next() else {
      try sink.report(Finding(.fileEmpty, place: Finding.Place(file: name)))
      return nil
    }
    let place = Finding.Place(file: name, line: rows.row.line)
    guard let cells = rows.row.texts else {
      try sink.report(Finding(.wrongEncoding(detail: ""), place: place))
      return nil
    }
    let names = cells.map { TextRule.normalised($0).lowercased().filter { !$0.isWhitespace } }
    let found = Self.required.compactMap(names.firstIndex)
    guard found.count == Self.required.count, let last = found.max() else {
      try sink.report(
        Finding(
          .badHeader(
            found: cells.joined(separator: ";"), expected: Self.required.joined(separator: ";")),
          place: place))
      return nil
    }
    return Columns(
      day: found[0], project: found[1], line: found[2], amount: found[3], text: found[4],
      voucher: found[5], currency: names.firstIndex(of: "valuta"), width: last + 1)
  }

  private func read(
    _ row: SemicolonRows.Row, _ columns: Columns, _ sink: some ImportSink
  ) throws {
    let place = Finding.Place(file: name, line: row.line)
    let report = { (fault: Fault) in try sink.report(Finding(fault, place: place)) }
    if row.isUnclosed { return try report(.unclosedQuote) }
    guard row.count >= columns.width else {
      return try report(.notEnoughColumns(expected: columns.width, found: row.count))
    }
    var cells = PostingCells(row, options)
    let currency = cells.currency(columns.currency) ?? .dkk
    let day = cells.value(columns.day, "dato", .day) {
      CalendarDate(danish: $0) ?? CalendarDate(iso: $0)
    }
    let project = cells.text(columns.project, "projekt")
    let line = cells.text(columns.line, "budgetpost")
    let amount = cells.value(columns.amount, "beløb", .money) {
      Money(danish: $0, currency: currency)
    }
    let text = cells.text(columns.text, "tekst")
    let voucher = cells.text(columns.voucher, "bilag")
    if cells.isMisencoded { return try report(.wrongEncoding(detail: "")) }
    let reference = project.isEmpty ? nil : Reference<Project>(text: project)
    if reference == nil, !project.isEmpty {
      cells.faults.append(
        .badValue(field: "projekt", value: project, shape: .reference(.project)))
    }
    guard cells.faults.isEmpty, let day, let amount, let reference else {
      try cells.faults.forEach(report)
      return
    }
    try sink.receive(
      nextOfVoucher: Posting(
        project: reference, line: .title(line), day: day, amount: amount, text: text,
        voucher: voucher), at: place)
  }
}
