import PortfolioModel
import XMLDocuments

/// Holds a file against its schema, its code lists and the rules of its format. Nothing outside
/// the file is opened but what lies below the templates, and of the file one item is held at a
/// time.
public struct FormatCheck: Sendable {
  /// Why a file could not be checked at all.
  public enum CheckError: Error, Sendable {
    /// The root element belongs to no format that is known.
    case unknownFormat(root: String, version: String?)
    /// The schema or a code list is not there; it is never passed over.
    case schemaMissing(path: String, detail: String)
    case cannotRead(path: String, errno: Int32)
  }

  /// The most elements and attributes of one item, which is held in memory; long text counts as
  /// several.
  public static let itemLimit = 1_000_000

  private let templates: String
  private let references = References()
  private let today: CalendarDate
  private let limit: Int
  private let itemLimit: Int

  /// - Parameters:
  ///   - templates: the folder with `schemas/` and `house/`.
  ///   - today: what has happened cannot lie after it.
  ///   - limit: after how many errors the rest of a file is not read; of warnings as many are told
  ///     and the others counted, as none of them keeps a file from being sent.
  ///   - itemLimit: the most elements and attributes of one item.
  public init(
    templates: String, today: CalendarDate, limit: Int = XMLPullReader.faultLimit,
    itemLimit: Int = FormatCheck.itemLimit
  ) {
    self.templates = templates
    self.today = today
    self.limit = limit
    self.itemLimit = itemLimit
  }

  /// What came of it.
  public struct Result {
    public let format: FileFormat
    /// In the order of the file: what the schema says first, then the rules; at the end, where
    /// there is too much, that the rest was not read.
    public let findings: [Finding]
    /// How many warnings there are beyond them.
    public let further: Int
  }

  /// Makes ready to check files of a format.
  ///
  /// - Throws: `CheckError.schemaMissing` where its schema or code lists cannot be used.
  public func prepare(_ format: FileFormat) throws {
    _ = try references.of(format, templates: templates)
  }

  /// Checks a file.
  ///
  /// - Parameters:
  ///   - name: what messages call it.
  ///   - format: what it is to be; by its root element without one.
  /// - Throws: `CheckError`, or `Findings` with the one reason why it cannot be read as XML.
  public func check(
    file path: String, name: String, as format: FileFormat? = nil
  ) throws -> Result {
    try telling(name) {
      try checkItems(format ?? Self.format(of: path), name) { schema in
        try XMLPullReader(path: path, schema: schema, faultLimit: limit)
      }
    }
  }

  /// Checks a file while it is being written, as it comes through a pipe.
  ///
  /// - Throws: as `check(file:)` does.
  func check(pipe: Int32, name: String, as format: FileFormat) throws -> Result {
    try telling(name) {
      try checkItems(format, name) { schema in
        try XMLPullReader(pipe: pipe, schema: schema, faultLimit: limit)
      }
    }
  }

  private func telling(_ name: String, _ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch let fault as XMLFault {
      if case .cannotRead(let path, let code) = fault.kind {
        throw CheckError.cannotRead(path: path, errno: code)
      }
      throw Findings([Self.finding(fault, name)])
    }
  }

  private func checkItems(
    _ format: FileFormat, _ name: String, _ open: (XMLSchema) throws -> XMLPullReader
  ) throws -> Result {
    let references = try references.of(format, templates: templates)
    let reader = try XMLItemReader(open(references.schema), itemLimit: itemLimit)
    var setting = FormatRule.Setting(
      today: today, agencies: references.codelists?.agencies ?? [])
    var seen = SeenIdentifiers()
    var found: [Finding] = []
    var (errors, warnings) = (0, 0)
    let look = { (item: XMLItem) throws(XMLFault) -> Void in
      setting.isRepeated = item.first(format.identifier).map { seen.meets($0.text) } ?? false
      for finding in findings(format, references.codelists, item, setting, name) {
        if finding.severity == .error { errors += 1 } else { warnings += 1 }
        if finding.severity == .error || warnings <= limit { found.append(finding) }
        if errors >= limit { throw XMLFault(.tooManyFaults(limit: limit), line: item.line) }
      }
    }
    var rest: [Finding] = []
    do throws(XMLFault) {
      if format.isList { try reader.forEachItem(look) } else { try look(try reader.whole()) }
    } catch {
      // What cannot be read to its end for another reason is told for that alone.
      guard case .tooManyFaults = error.kind else { throw error }
      rest = [Self.finding(error, name)]
    }
    return Result(
      format: format,
      findings: reader.validityFaults.map { Self.finding($0, name) } + found + rest,
      further: max(0, warnings - limit))
  }

  private static func format(of path: String) throws -> FileFormat {
    let root = try XMLItemReader(path: path).root
    guard let format = FileFormat.of(root) else {
      throw CheckError.unknownFormat(root: root.name, version: root.value("version"))
    }
    return format
  }

  private static func finding(_ fault: XMLFault, _ name: String) -> Finding {
    Finding(
      Fault(fault), place: Finding.Place(file: name, line: fault.line, column: fault.column))
  }

  private func findings(
    _ format: FileFormat, _ codelists: Codelists?, _ item: XMLItem,
    _ setting: FormatRule.Setting, _ name: String
  ) -> [Finding] {
    let id = item.first(format.identifier)
    let subject = (id?.text.isEmpty == false ? id?.text : id?["nummer"]).map {
      Finding.Subject(kind: nil, ref: $0.abbreviated)
    }
    let finding = { (fault: Fault, severity: Finding.Severity, line: Int) in
      Finding(
        fault, severity: severity, subject: subject,
        place: Finding.Place(file: name, line: line))
    }
    let codes = (codelists?.unknownCodes(in: item) ?? []).map { found in
      finding(
        .notInCodelist(found.code.abbreviated, list: found.list), found.severity, found.item.line)
    }
    let rules = format.rules.flatMap { rule in
      rule.find(item, setting).map { occurrence in
        finding(
          .formatRule(
            id: rule.id, danish: rule.danish, english: rule.english, value: occurrence.value),
          rule.severity, occurrence.line)
      }
    }
    return codes + rules
  }
}
