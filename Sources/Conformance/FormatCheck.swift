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

  private let templates: String
  private let references = References()
  private let today: CalendarDate
  /// The most that are kept; a file can be wrong in every line of it.
  private let limit: Int

  /// - Parameters:
  ///   - templates: the folder with `schemas/` and `house/`.
  ///   - today: what has happened cannot lie after it.
  public init(templates: String, today: CalendarDate, limit: Int = 1000) {
    self.templates = templates
    self.today = today
    self.limit = limit
  }

  /// What came of it.
  public struct Result {
    public let format: FileFormat
    /// In the order of the file: what the schema says first, then the rules.
    public let findings: [Finding]
    /// How many there are beyond them.
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
        try XMLPullReader(path: path, schema: schema)
      }
    }
  }

  /// Checks a file while it is being written, as it comes through a pipe.
  ///
  /// - Throws: as `check(file:)` does.
  func check(pipe: Int32, name: String, as format: FileFormat) throws -> Result {
    try telling(name) {
      try checkItems(format, name) { schema in try XMLPullReader(pipe: pipe, schema: schema) }
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
    let reader = try XMLItemReader(open(references.schema))
    let setting = FormatRule.Setting(
      today: today, agencies: references.codelists?.agencies ?? [])
    var found: [Finding] = []
    var further = 0
    let look = { (item: XMLItem) in
      for finding in findings(format, references.codelists, item, setting, name) {
        if found.count < limit { found.append(finding) } else { further += 1 }
      }
    }
    // What cannot be read to its end is told for that alone.
    if format.isList { try reader.forEachItem(look) } else { look(try reader.whole()) }
    let all = reader.validityFaults.map { Self.finding($0, name) } + found
    return Result(
      format: format, findings: Array(all.prefix(limit)),
      further: further + max(0, all.count - limit))
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
      Finding.Subject(kind: nil, ref: $0)
    }
    let finding = { (fault: Fault, severity: Finding.Severity, line: Int) in
      Finding(
        fault, severity: severity, subject: subject,
        place: Finding.Place(file: name, line: line))
    }
    let codes = (codelists?.unknownCodes(in: item) ?? []).map { found in
      finding(.notInCodelist(found.code, list: found.list), found.severity, found.item.line)
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
