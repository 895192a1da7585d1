import Exporting
import PortfolioModel
import Reporting

extension Context {
  /// Writes a report as its options say, or tells what it lacks. One that is sent is sealed.
  ///
  /// - Throws: `Findings` when the funder asks for something that is missing and it is no draft.
  func write(_ request: DocumentRequest, _ options: DocumentOptions) throws {
    let store = try openPortfolio()
    let maker = DocumentMaker(self, options)
    let report = try maker.report(request, in: store)
    switch maker.format {
    case .docx, .html, .pdf:
      let path = options.output ?? maker.path(of: report)
      try deliver(maker.file(report, named: path), to: path, options.sending, in: store) {
        request.sealing(report.document, format: maker.format)
      }
    case .json, .csv, .text:
      try maker.checkCompleteness(report.document)
      try give(try text(of: report.document, as: maker.format, options), options)
    }
  }

  private func text(
    of document: ReportDocument, as format: DocumentFormat, _ options: DocumentOptions
  ) throws -> String {
    guard let report = document.report else {
      throw UsageFault.unknownFormat(format.rawValue, known: ["docx", "pdf", "html"])
    }
    if format == .json { return try ReportJSON.text(report) + "\n" }
    let tables = report.tables(language)
    if format == .csv { return CSVTable(language).text(tables) }
    let table = TextTable(
      language, drawsBars: false, width: min(surroundings.width, 100),
      tableWidth: options.output == nil && surroundings.isTerminal ? surroundings.width : nil,
      isColoured: options.output == nil && isColoured)
    return tables.map(table.text).joined(separator: "\n\n") + "\n"
  }

  /// Shows a text, or writes it where it was asked for.
  private func give(_ text: String, _ options: DocumentOptions) throws {
    guard let path = options.output else { return surroundings.output(text) }
    try write(Array(text.utf8), to: path)
  }

  /// Tells what a document lacks, as findings that keep nobody from writing it.
  func tell(_ findings: [Finding]) {
    for finding in findings {
      let warning = Finding(
        finding.fault, severity: .warning, subject: finding.subject, place: finding.place)
      note(
        FindingText(warning, language).lines(program: "grants", language).joined(separator: "\n"))
    }
  }
}
