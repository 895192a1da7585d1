import PortfolioModel
import XMLDocuments

/// Writes a portfolio file that `PortfolioFileImporter` reads back without loss: every record with
/// its history, the same bytes for the same portfolio.
public final class PortfolioFileWriter {
  private let writer: XMLStreamWriter

  private init(_ writer: XMLStreamWriter) { self.writer = writer }

  /// Writes a file with what the body writes into it: records in the order of `RecordKind`,
  /// postings last. The file appears whole or not at all.
  ///
  /// - Throws: `AtomicFile.WriteError` when it cannot be written, and what the body throws.
  public static func write(
    to path: String, _ body: (PortfolioFileWriter) throws -> Void
  ) throws {
    try AtomicFile.replace(path) { partial in
      do {
        let file = PortfolioFileWriter(try XMLStreamWriter(path: partial))
        try file.writer.start(
          PortfolioFormat.root,
          ["xmlns": PortfolioFormat.namespace, "version": PortfolioFormat.version])
        try body(file)
        try file.writer.end()
        _ = try file.writer.finish()
      } catch let fault as XMLFault {
        guard case .cannotWrite(_, let code) = fault.kind else { throw fault }
        throw AtomicFile.WriteError(path: path, errno: code)
      }
    }
  }

  /// Writes one record as an element.
  public func write<Record: PortfolioRecord>(_ record: Record) throws {
    var attributes: [(name: String, value: String)] = []
    var content: String?
    for field in Record.fields {
      guard let text = field.text(record) else { continue }
      if field.name == PortfolioFormat.contentField {
        content = text
      } else {
        attributes.append((field.name, text))
      }
    }
    try writer.start(Record.kind.rawValue, attributes: attributes)
    if let content { try writer.text(content) }
    try writer.end()
  }

  /// Writes one posting with what each source bears of it.
  public func write(_ posting: Posting) throws {
    guard case .ref(let line) = posting.line else { return }
    var attributes = [
      ("project", posting.project.text), ("line", line.text), ("day", posting.day.iso),
      ("amount", posting.amount.text), ("text", posting.text), ("voucher", posting.voucher),
    ].map { (name: $0.0, value: $0.1) }
    if posting.ordinal != 1 { attributes.append(("ordinal", String(posting.ordinal))) }
    if let reverses = posting.reverses { attributes.append(("reverses", reverses)) }
    if let recorded = posting.recorded { attributes.append(("recorded", recorded.iso)) }
    if let recordedBy = posting.recordedBy { attributes.append(("recordedBy", recordedBy)) }
    try writer.start(PortfolioFormat.posting, attributes: attributes)
    for charge in posting.charges ?? [] {
      try writer.element(
        PortfolioFormat.charge, ["source": charge.source.text, "amount": charge.amount.text])
    }
    try writer.end()
  }
}
