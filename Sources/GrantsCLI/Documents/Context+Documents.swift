import Exporting
import PortfolioModel
import Reporting

extension Context {
  /// Writes a report as its options say, or tells what it lacks.
  ///
  /// - Throws: `Findings` when the funder asks for something that is missing and it is no draft.
  func write(_ document: ReportDocument, _ options: DocumentOptions) throws {
    let maker = DocumentMaker(self, options)
    switch maker.format {
    case .docx, .html, .pdf: try write(document, maker, to: options.output)
    case .json, .csv, .text:
      try maker.checkCompleteness(document)
      try give(try text(of: document, as: maker.format, options), options)
    }
  }

  /// Writes a report into its template, and the file.
  func write(_ document: ReportDocument, _ maker: DocumentMaker, to output: String?) throws {
    let path = output ?? maker.path(of: document)
    guard maker.format == .pdf else { return try write(try maker.filled(document), to: path) }
    // That there is no LibreOffice is told before anything is made.
    _ = try pdfConverter()
    let filled = try maker.filled(document)
    let made = try maker.pdf([(FileAccess.name(of: path), filled)])
    for pdf in made { try write(try pdf.get(), to: path) }
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
