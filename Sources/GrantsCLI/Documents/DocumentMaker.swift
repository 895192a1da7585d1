import Exporting
import PortfolioModel
import Reporting

/// Makes the files of reports. A template is read once, however many reports are put into it, and
/// all that become PDF go to one run of LibreOffice.
final class DocumentMaker {
  private let context: Context
  let format: DocumentFormat
  /// The template in place of the house's.
  private let template: String?
  private let isDraft: Bool
  private var templates: [String: DocumentTemplate] = [:]

  init(_ context: Context, _ format: DocumentFormat, template: String?, isDraft: Bool = false) {
    self.context = context
    self.format = format
    self.template = template
    self.isDraft = isDraft
  }

  convenience init(_ context: Context, _ options: DocumentOptions) {
    self.init(
      context, options.chosenFormat, template: options.own.template, isDraft: options.draft)
  }

  /// Where a report is written when nobody says where.
  func path(of document: ReportDocument, in folder: String = "Exports") -> String {
    "\(folder)/\(document.fileName(context.language)).\(format.rawValue)"
  }

  /// The Word file, or the web page, of a report.
  ///
  /// - Throws: `Findings` when the funder asks for something that is missing and it is no draft, and
  ///   for faults of the template; `FileFault`.
  func filled(_ document: ReportDocument) throws -> [UInt8] {
    try checkCompleteness(document)
    let style = FieldStyle(context.language, isDraft: isDraft)
    return try template(for: document.kind).fill(document.value(style), context.language)
  }

  /// Tells what a report lacks; a draft is made all the same.
  func checkCompleteness(_ document: ReportDocument) throws {
    guard !document.findings.isEmpty else { return }
    guard isDraft else { throw Findings(document.findings) }
    context.note(
      document.findings.map {
        Finding($0.fault, severity: .warning, subject: $0.subject, place: $0.place)
      })
  }

  private func template(for kind: ReportKind) throws -> DocumentTemplate {
    let ending = format == .html ? "xhtml" : "docx"
    let path =
      try self.template
      ?? context.template("house/\(context.language.rawValue)/\(kind.rawValue).\(ending)")
    if let known = templates[path] { return known }
    let bytes = try FileAccess.bytes(of: path, limit: DocumentTemplate.sizeLimit)
    let template = try DocumentTemplate(bytes, name: FileAccess.name(of: path))
    // The names of lists that happen to be empty are held against the fields as well.
    let faults = template.check(kind.fields)
    guard faults.isEmpty else { throw Findings(faults) }
    context.note(template.notices)
    templates[path] = template
    return template
  }

  // MARK: - PDF

  /// Word files as PDF, each under the name that messages call it.
  func pdf(_ files: [(name: String, bytes: [UInt8])]) throws -> [Result<
    [UInt8], PDFConverter.Failure
  >] {
    try context.pdfConverter().convert(
      files.map { PDFConverter.Document(name: $0.name, ending: "docx", bytes: $0.bytes) })
  }
}
