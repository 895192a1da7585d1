import Exporting
import PortfolioModel
import PortfolioStore
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
  private var forms: FunderForms?

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

  /// Makes a report that is asked for, and finds the form that it is written on.
  func report(_ request: DocumentRequest, in store: PortfolioStore) throws -> RequestedReport {
    let document = try store.read(asOf: request.asOf.endOfDay) {
      try request.document($0, today: context.today, context.language)
    }
    guard format.isDocument, template == nil else { return RequestedReport(document: document) }
    let forms = try forms ?? FunderForms(context)
    self.forms = forms
    return RequestedReport(
      document: document, form: try store.read { try forms.form(for: request, as: format, $0) })
  }

  /// Where a report is written when nobody says where.
  func path(of report: RequestedReport, in folder: String = "Exports") -> String {
    let name = report.document.fileName(context.language, beginning: report.form?.file)
    return "\(folder)/\(name).\(format.rawValue)"
  }

  /// The Word file, or the web page, of a report.
  ///
  /// - Throws: `Findings` when the funder asks for something that is missing and it is no draft, and
  ///   for faults of the template; `FileFault`.
  func filled(_ report: RequestedReport) throws -> [UInt8] {
    let document = report.document
    try checkCompleteness(document)
    let style = FieldStyle(context.language, isDraft: isDraft)
    return try template(for: document.kind, report.form)
      .fill(document.value(style), context.language)
  }

  /// The file of a report: as `filled`, and as PDF where that is asked for.
  ///
  /// - Parameter path: what messages call it.
  func file(_ report: RequestedReport, named path: String) throws -> [UInt8] {
    guard format == .pdf else { return try filled(report) }
    // That there is no LibreOffice is told before anything is made.
    _ = try context.pdfConverter()
    return try pdf([(FileAccess.name(of: path), filled(report))])[0].get()
  }

  /// Tells what a report lacks; a draft is made all the same.
  func checkCompleteness(_ document: ReportDocument) throws {
    guard !document.findings.isEmpty else { return }
    guard isDraft else { throw Findings(document.findings) }
    context.tell(document.findings)
  }

  private func template(
    for kind: ReportKind, _ form: Pack.Document?
  ) throws -> DocumentTemplate {
    let ending = format == .html ? "xhtml" : "docx"
    let path =
      try self.template
      ?? context.template(
        form?.template ?? "house/\(context.language.rawValue)/\(kind.rawValue).\(ending)")
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
