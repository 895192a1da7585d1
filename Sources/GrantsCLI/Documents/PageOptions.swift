import ArgumentParser
import Exporting
import Reporting

/// How pages for print are written, or the figures on them.
struct PageOptions: ParsableArguments {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case html, pdf, xlsx, text, csv, json
  }

  @Option(
    help: ArgumentHelp(
      say(
        "Hvordan den skrives. Uden det: efter filnavnet.",
        "How to write it. Without it: by the file's name."),
      valueName: Format.allCases.map(\.rawValue).joined(separator: "|")))
  var format: Format?
  @Option(
    help: ArgumentHelp(
      say(
        "Filen, der skrives; ellers en i Exports/, og for text, csv og json skærmen.",
        "The file to write; else one in Exports/, and for text, csv and json the screen."),
      valueName: say("fil", "file")))
  var output: String?
  @OptionGroup var writing: FileCheckOption

  /// The format asked for, by name or by the ending of the file; else the usual one.
  func format(else usual: Format) -> Format {
    format
      ?? output?.split(separator: ".").last.flatMap { ending in
        ending.lowercased() == "txt" ? .text : Format(rawValue: ending.lowercased())
      } ?? usual
  }
}

/// The ways in which a report becomes pages or a workbook.
struct PageWriters {
  /// What its file in `Exports/` is called, without the ending.
  let name: String
  let tables: () throws -> [ReportTable]
  /// The bytes of its pages; whether LibreOffice is to make a PDF of them.
  let pages: (_ forLibreOffice: Bool) throws -> [UInt8]
  /// Writes its workbook to a path; nothing where it has none.
  var workbook: ((String) throws -> Void)?
}

extension Context {
  /// Writes a report as pages for print or as a workbook, or shows its figures.
  ///
  /// - Throws: `UsageFault.unknownFormat` for a workbook of a report that has none.
  func write(
    _ report: some Encodable, _ writers: PageWriters, as format: PageOptions.Format,
    to output: String?
  ) throws {
    let path = output ?? "Exports/\(writers.name).\(format.rawValue)"
    switch format {
    case .html: try write(try writers.pages(false), to: path)
    case .pdf: try writePDF(of: try writers.pages(true), to: path)
    case .xlsx:
      guard let workbook = writers.workbook else {
        throw UsageFault.unknownFormat("xlsx", known: ["html", "pdf", "text", "csv", "json"])
      }
      try write(to: path, workbook)
    case .json: try give(try ReportJSON.text(report) + "\n", to: output)
    case .csv: try give(CSVTable(language).text(try writers.tables()), to: output)
    case .text:
      guard output != nil else { return show(try writers.tables(), isCSV: false) }
      let table = TextTable(language, drawsBars: false)
      let texts = try writers.tables().map(table.text)
      try give(texts.joined(separator: "\n\n") + "\n", to: output)
    }
  }

  private func give(_ text: String, to output: String?) throws {
    guard let output else { return surroundings.output(text) }
    try write(Array(text.utf8), to: output)
  }
}
