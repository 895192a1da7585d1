import OfficePackages
import XMLDocuments

/// A Word file with tags in it, ready to be held against the fields of a report and to be filled.
///
/// ```
/// let template = try WordTemplate(bytes, name: "statusrapport.docx")
/// let findings = template.check(kind.fields)
/// let filled = try template.fill(value, absent: "Ikke oplyst")
/// ```
///
/// It can be filled from several tasks at once, any number of times; the bytes are the same for
/// the same values.
public struct WordTemplate: Sendable {
  /// What messages call it.
  public let name: String
  /// What was taken out of it because it refers to the outside.
  public let notices: [TemplateNotice]
  private let package: OfficePackage
  /// Parts with tags in them, in the order in which they are filled.
  private let parts: [Part]
  /// Parts that are other than in the file, whatever the values are.
  private let changes: [PartName: [UInt8]?]
  private let numbering: NumberingPart
  private let counters: Counters
  private let findings: [TemplateFinding]

  private struct Part: Sendable {
    let name: PartName
    let pieces: [Piece]
  }

  /// Reads a template: a `.docx` or a `.dotx`.
  ///
  /// - Throws: why the file cannot be used. Faults in its tags are found by `check`.
  public init(
    _ bytes: [UInt8], name: String, limits: PackageLimits = PackageLimits()
  ) throws(TemplateError) {
    let word = try WordPackage(bytes, limits: limits)
    let reading = try WordReading(word)
    self.name = name
    notices = word.notices
    package = word.package
    parts = reading.parts.map { Part(name: $0.name, pieces: $0.pieces) }
    findings = reading.findings
    counters = reading.counters
    numbering = reading.numbering
    var changes: [PartName: [UInt8]?] = [:]
    let filled = Set(parts.map(\.name))
    for name in word.changed where !filled.contains(name) {
      changes[name] = try word.document(name)?.serialised()
    }
    self.changes = changes
  }

  /// Everything that is wrong with its tags, and every name in it that is not offered.
  public func check(_ fields: [TemplateField]) -> [TemplateFinding] {
    var check = NameCheck(fields)
    for part in parts { check.check(part.pieces) }
    return FindingList(findings + check.findings.all).all
  }

  /// The document, filled with the values of a report.
  ///
  /// - Parameter absent: what stands where a value is not there, such as `Ikke oplyst`.
  /// - Throws: `TemplateFindings` with every fault of the template.
  public func fill(_ value: TemplateValue, absent: String) throws -> [UInt8] {
    if !findings.isEmpty { throw TemplateFindings(findings) }
    let renderer = Renderer(value, .people(absent: absent), counters: counters)
    var changes = changes
    for part in parts {
      renderer.begin()
      try renderer.write(part.pieces)
      changes[part.name] = renderer.output
    }
    if !renderer.findings.all.isEmpty { throw TemplateFindings(renderer.findings.all) }
    changes.merge(numbering.changes(renderer.counters)) { $1 }
    return try package.bytes(replacing: changes)
  }
}
