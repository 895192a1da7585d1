import ArgumentParser
import Exporting
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
  @OptionGroup var writing: FileCheckOption
  @OptionGroup var own: TemplateOption

  /// The format asked for, by name or by the ending of the file; else the usual one.
  func format(else usual: Format) -> Format {
    format
      ?? output?.split(separator: ".").last.flatMap { ending in
        ending.lowercased() == "txt" ? .text : Format(rawValue: ending.lowercased())
      } ?? (own.template == nil ? usual : own.isPage ? .html : .docx)
  }

  func validate() throws { try own.check(becomes: format(else: .docx).rawValue) }
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
  /// - Throws: `UsageFault.unknownFormat` for a workbook of a report that has none.
  func write(
    _ report: some Encodable, _ writers: PageWriters, as format: PageOptions.Format,
    _ options: PageOptions
  ) throws {
    let output = options.output
    let path = output ?? "Exports/\(writers.name).\(format.rawValue)"
    switch format {
    case .docx, .pdf,
      .html where options.own.template != nil:
      let kind = DocumentFormat(rawValue: format.rawValue) ?? .docx
      let maker = DocumentMaker(self, kind, template: options.own.template)
      try write(try writers.document(), maker, to: path)
    case .html: try write(try writers.pages(), to: path)
    case .xlsx:
      guard let workbook = writers.workbook else {
        throw UsageFault.unknownFormat(
          "xlsx", known: PageOptions.Format.allCases.filter { $0 != .xlsx }.map(\.rawValue))
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
