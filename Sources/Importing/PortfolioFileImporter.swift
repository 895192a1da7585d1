import Conformance
import PortfolioModel
import XMLDocuments

/// Reads a portfolio file (`Grants/portfolio.xsd`) from beginning to end, in one pass and in
/// constant memory, and reports everything that is wrong with it.
public struct PortfolioFileImporter {
  private let path: String
  private let name: String
  private let options: ReadingOptions
  private let limit: Int
  /// The most charges of one posting; there is one for each source that bears it.
  private static let chargeLimit = 1000

  /// - Parameters:
  ///   - name: what messages call the file.
  ///   - limit: the most bytes that are read; 2 GiB.
  public init(
    path: String, name: String, options: ReadingOptions = .init(),
    limit: Int = XMLPullReader.sizeLimit
  ) {
    self.path = path
    self.name = name
    self.options = options
    self.limit = limit
  }

  /// Hands every record to the sink in the order of the file.
  ///
  /// - Throws: `ImportError.cannotRead` when there is no file to read; whatever else is wrong with
  ///   the file is reported to the sink.
  public func read(into sink: some ImportSink) throws {
    do {
      let reader = try XMLPullReader(path: path, limit: limit)
      try readRoot(reader, sink)
    } catch let fault as XMLFault {
      if case .cannotRead(_, let code) = fault.kind {
        throw ImportError.cannotRead(path: path, errno: code)
      }
      let place = Finding.Place(file: name, line: fault.line, column: fault.column)
      try sink.report(Finding(Fault(fault), place: place))
    }
  }

  private func readRoot(_ reader: XMLPullReader, _ sink: some ImportSink) throws {
    guard case .start(let root)? = try reader.next() else { return }
    guard root.name == PortfolioFormat.root, root.namespace == PortfolioFormat.namespace else {
      try sink.report(
        Finding(
          .wrongRoot(
            found: root.namespace.map { "{\($0)}\(root.name)" } ?? root.name,
            expected: "{\(PortfolioFormat.namespace)}\(PortfolioFormat.root)"),
          place: place(root)))
      return
    }
    let version = root.value("version") ?? ""
    guard version == PortfolioFormat.version else {
      try sink.report(
        Finding(
          .wrongVersion(found: version, expected: PortfolioFormat.version), place: place(root)))
      return
    }
    var last: RecordKind?
    while let event = try reader.next() {
      guard case .start(let tag) = event else { continue }
      try readElement(tag, reader, &last, sink)
    }
  }

  private func readElement(
    _ tag: XMLPullReader.StartTag, _ reader: XMLPullReader, _ last: inout RecordKind?,
    _ sink: some ImportSink
  ) throws {
    if tag.name == PortfolioFormat.posting {
      try readPosting(tag, reader, sink)
      return
    }
    guard let kind = RecordKind(rawValue: tag.name) else {
      let known = RecordKind.allCases.map(\.rawValue) + [PortfolioFormat.posting]
      let near = known.first { $0.lowercased() == tag.name.lowercased() }
      try sink.report(Finding(.unknownElement(tag.name, nearest: near), place: place(tag)))
      _ = try content(of: tag, reader, sink)
      return
    }
    if let previous = last, kind.fileOrder < previous.fileOrder {
      try sink.report(
        Finding(
          .elementOutOfOrder(tag.name, after: previous.rawValue),
          subject: subject(kind, tag), place: place(tag)))
    }
    last = kind
    let text = try content(of: tag, reader, sink)
    try read(kind.type, tag, text, sink)
  }

  private func read<Record: PortfolioRecord>(
    _ type: Record.Type, _ tag: XMLPullReader.StartTag, _ text: String, _ sink: some ImportSink
  ) throws {
    var texts = tag.attributes.map { (name: $0.name, text: $0.value) }
    if !text.isEmpty { texts.append((PortfolioFormat.contentField, text)) }
    let reading = RecordReading<Record>(texts, options: options)
    guard reading.faults.isEmpty else {
      for fault in reading.faults {
        try sink.report(Finding(fault, subject: subject(Record.kind, tag), place: place(tag)))
      }
      return
    }
    try sink.receive(reading.record, at: place(tag))
  }

  /// The text of an element that has nothing but text in it, read up to its end.
  private func content(
    of tag: XMLPullReader.StartTag, _ reader: XMLPullReader, _ sink: some ImportSink
  ) throws -> String {
    var text = ""
    var depth = 1
    while depth > 0, let event = try reader.next() {
      switch event {
      case .text(let piece): if depth == 1 { text += piece }
      case .end: depth -= 1
      case .start(let inner):
        depth += 1
        if depth == 2 {
          try sink.report(Finding(.unknownElement(inner.name, nearest: nil), place: place(inner)))
        }
      }
    }
    return text
  }

  func place(_ tag: XMLPullReader.StartTag) -> Finding.Place {
    Finding.Place(file: name, line: tag.line)
  }

  private func subject(_ kind: RecordKind, _ tag: XMLPullReader.StartTag) -> Finding.Subject? {
    tag.value("ref").map { Finding.Subject(kind: kind, ref: $0) }
  }

  private func readPosting(
    _ tag: XMLPullReader.StartTag, _ reader: XMLPullReader, _ sink: some ImportSink
  ) throws {
    var charges: [XMLPullReader.StartTag] = []
    var depth = 1
    while depth > 0, let event = try reader.next() {
      switch event {
      case .text: break
      case .end: depth -= 1
      case .start(let inner):
        depth += 1
        if inner.name == PortfolioFormat.charge, depth == 2 {
          charges.append(inner)
          guard charges.count <= Self.chargeLimit else {
            throw XMLFault(.tooManyNodes(limit: Self.chargeLimit), line: tag.line)
          }
        } else {
          try sink.report(
            Finding(
              .unknownElement(inner.name, nearest: PortfolioFormat.charge), place: place(inner)))
        }
      }
    }
    let reading = PostingReading(tag.attributes, charges.map(\.attributes), options)
    guard let posting = reading.posting else {
      let subject = tag.value("voucher").map { Finding.Subject(kind: nil, ref: $0) }
      for fault in reading.faults {
        try sink.report(Finding(fault, subject: subject, place: place(tag)))
      }
      return
    }
    try sink.receive(posting, at: place(tag))
  }
}

extension RecordKind {
  /// Its place in a file, from 0.
  fileprivate var fileOrder: Int { RecordKind.allCases.firstIndex(of: self) ?? 0 }
}
