import PortfolioModel

/// What was found in the data, or in a file.
public struct FindingsReport: Encodable, Sendable {
  public let findings: [Item]
  /// How many there are that are not told one by one.
  public let further: Int
  private let all: [Finding]

  private enum CodingKeys: String, CodingKey { case findings, further }

  public struct Item: Encodable, Sendable {
    public let code: String
    public let kind: String?
    public let ref: String?
    public let message: String
    public let severity: String
    public let line: Int?
    /// Where in a document that has no lines.
    public let place: String?
  }

  public init(_ findings: [Finding], further: Int = 0) {
    all = findings
    self.further = further
    self.findings = findings.map {
      Item(
        code: $0.fault.code, kind: $0.subject?.kind?.rawValue, ref: $0.subject?.ref,
        message: FindingText($0, .english).message, severity: $0.severity.rawValue,
        line: $0.place?.line, place: $0.place?.part?.english)
    }
  }

  /// The findings as text, with reason and remedy.
  public func text(_ language: Language) -> String {
    guard !all.isEmpty else { return language.say("Ingen bemærkninger.", "No findings.") }
    let lines = all.flatMap { FindingText($0, language).lines(program: "grants", language) }
    let count = language.count(
      all.count + further, ("bemærkning", "bemærkninger"), ("finding", "findings"))
    let more =
      further > 0 ? [language.say("… og \(further) til.", "… and \(further) more.")] : []
    return (lines + more + [count + "."]).joined(separator: "\n")
  }
}

extension FindingsReport: TabularReport {
  public func tables(_ language: Language) -> [ReportTable] {
    let rows = all.map { finding -> [ReportTable.Cell] in
      let text = FindingText(finding, language)
      return [
        .text(text.code), .text(finding.subject?.ref ?? ""), .text(text.message),
        .text(text.reason ?? ""), .text(text.remedy ?? ""),
      ]
    }
    return [
      ReportTable(
        title: language.say("Bemærkninger", "Findings"),
        columns: [
          .init(language.say("Kode", "Code")), .init(language.say("Nr.", "Ref")),
          .init(language.say("Bemærkning", "Finding")), .init(language.say("Fordi", "Why")),
          .init(language.say("Gør", "Do")),
        ], rows: rows)
    ]
  }
}
