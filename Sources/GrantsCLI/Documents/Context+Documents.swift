import Exporting
import PortfolioModel
import Reporting

extension Context {
  /// Writes a report as its options say, or tells what it lacks.
  ///
  /// - Throws: `Findings` when the funder asks for something that is missing and it is no draft.
  func write(_ document: ReportDocument, _ options: DocumentOptions) throws {
    if !document.findings.isEmpty {
      guard options.draft else { throw Findings(document.findings) }
      tell(document.findings)
    }
    switch options.chosenFormat(document.kind) {
    case .json: try give(try ReportJSON.text(document.report) + "\n", options)
    case .csv: try give(CSVTable(language).text(document.report.tables(language)), options)
    case .text:
      let table = TextTable(
        language, drawsBars: false, width: min(surroundings.width, 100),
        tableWidth: options.output == nil && surroundings.isTerminal ? surroundings.width : nil,
        isColoured: options.output == nil && isColoured)
      let tables = document.report.tables(language).map(table.text)
      try give(tables.joined(separator: "\n\n") + "\n", options)
    case .html:
      guard let report = document.report as? StatusReport else {
        throw UsageFault.unknownFormat("html", known: ["text", "json", "csv"])
      }
      try write(
        try StatusHTML.bytes(report, language),
        to: options.output ?? "Exports/\(document.fileName(language)).html")
    }
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
