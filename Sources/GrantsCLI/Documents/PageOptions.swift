import ArgumentParser
import Exporting
import PortfolioStore
import Reporting

/// How pages for print are written, or the figures on them.
struct PageOptions: ParsableArguments {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case html, pdf, docx, xlsx, text, csv, json
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
  @OptionGroup var sending: SendingOptions
  @OptionGroup var own: TemplateOption

  var writing: WritingOptions { sending.writing }

  /// The format asked for, by name or by the ending of the file; else the usual one.
  func format(else usual: Format) -> Format {
    format
      ?? output?.split(separator: ".").last.flatMap { ending in
        ending.lowercased() == "txt" ? .text : Format(rawValue: ending.lowercased())
      } ?? (own.template == nil ? usual : own.isPage ? .html : .docx)
  }

  func validate() throws { try own.check(becomes: format(else: .docx).rawValue) }
}

extension PageOptions.Format {
  /// Whether it is a document, and not shown.
  var isDocument: Bool { [.html, .pdf, .docx, .xlsx].contains(self) }
}

/// The ways in which a report becomes pages or a workbook.
struct PageWriters {
  /// What its file in `Exports/` is called, without the ending.
  let name: String
  let tables: () throws -> [ReportTable]
  /// What its Word file and its PDF are made of.
  let document: () throws -> ReportDocument
  /// The bytes of its pages.
  let pages: () throws -> [UInt8]
  /// Writes its workbook to a path; nothing where it has none.
  var workbook: ((String) throws -> Void)?
}

extension Context {
  /// Writes a report as pages for print, as a Word file or as a workbook, or shows its figures.
  ///
  /// - Returns: what is sent and has still to be sealed, once nothing is being read.
  /// - Throws: `UsageFault.unknownFormat` for a workbook of a report that has none.
  func write(
    _ report: some Encodable, _ writers: PageWriters, as format: PageOptions.Format,
    _ options: PageOptions, sealing: (PageOptions.Format) throws -> Sealing
  ) throws -> Sealed? {
    let output = options.output
    let path = output ?? "Exports/\(writers.name).\(format.rawValue)"
    switch format {
    case .docx, .html, .pdf, .xlsx:
      if format == .xlsx, !options.sending.sent {
        // However many postings are in it, it is never in memory as a whole.
        try write(to: path, workbook(of: writers))
        return nil
      }
      let bytes = try bytes(of: writers, as: format, template: options.own.template, named: path)
      guard options.sending.sent else {
        try write(bytes, to: path)
        return nil
      }
      return Sealed(bytes: bytes, path: path, sealing: try sealing(format))
    case .json: try give(try ReportJSON.text(report) + "\n", to: output)
    case .csv: try give(CSVTable(language).text(try writers.tables()), to: output)
    case .text:
      guard output != nil else {
        show(try writers.tables(), isCSV: false)
        return nil
      }
      let table = TextTable(language, drawsBars: false)
      let texts = try writers.tables().map(table.text)
      try give(texts.joined(separator: "\n\n") + "\n", to: output)
    }
    return nil
  }

  /// Seals what was sent.
  func seal(_ sealed: Sealed?, _ options: SendingOptions, in store: PortfolioStore) throws {
    guard let sealed else { return }
    try deliver(sealed.bytes, to: sealed.path, options, in: store) { sealed.sealing }
  }

  private func bytes(
    of writers: PageWriters, as format: PageOptions.Format, template: String?, named path: String
  ) throws -> [UInt8] {
    switch format {
    case .html where template == nil: return try writers.pages()
    case .xlsx:
      let file = try TemporaryFile()
      try workbook(of: writers)(file.path)
      return try FileAccess.bytes(of: file.path, limit: Sealed.sizeLimit)
    default:
      let kind = DocumentFormat(rawValue: format.rawValue) ?? .docx
      return try DocumentMaker(self, kind, template: template)
        .file(RequestedReport(document: try writers.document()), named: path)
    }
  }

  private func workbook(of writers: PageWriters) throws -> (String) throws -> Void {
    guard let workbook = writers.workbook else {
      throw UsageFault.unknownFormat(
        "xlsx", known: PageOptions.Format.allCases.filter { $0 != .xlsx }.map(\.rawValue))
    }
    return workbook
  }

  private func give(_ text: String, to output: String?) throws {
    guard let output else { return surroundings.output(text) }
    try write(Array(text.utf8), to: output)
  }
}
