import PortfolioModel

/// A finding in words: what is wrong with which record, where it stands, why it is wrong and what
/// to do. The same for terminal, file and web page.
public struct FindingText: Sendable, Hashable {
  /// The stable code, such as `G-INST-SUM`.
  public let code: String
  public let severity: Finding.Severity
  public let message: String
  public let place: String?
  public let reason: String?
  public let remedy: String?

  public init(_ finding: Finding, _ language: Language) {
    let words = FaultWords(finding.fault, language)
    code = finding.fault.code
    severity = finding.severity
    let subject = finding.subject.map { subject in
      (subject.kind.map { language.name($0) + " " } ?? "") + subject.ref + ": "
    }
    message = Spelling.sentence((words.namesSubject ? "" : subject ?? "") + words.message)
    place = finding.place.map { Self.place($0, language) }
    reason = words.reason
    remedy = words.remedy
  }

  private static func place(_ place: Finding.Place, _ language: Language) -> String {
    var text = place.file
    if let line = place.line { text += language.say(", linje \(line)", ", line \(line)") }
    if let column = place.column {
      text += language.say(", tegn \(column)", ", column \(column)")
    }
    if let part = place.part { text += ": " + language.say(part.danish, part.english) }
    return text
  }

  /// The lines as they are printed.
  public func lines(program: String, _ language: Language) -> [String] {
    let kind =
      severity == .error
      ? language.say("fejl", "error") : language.say("bemærkning", "finding")
    var lines = ["\(program): \(kind): [\(code)] \(message)"]
    if let place { lines.append(language.say("  hvor:   ", "  where:  ") + place) }
    if let reason { lines.append(language.say("  fordi:  ", "  why:    ") + reason) }
    if let remedy { lines.append(language.say("  gør:    ", "  do:     ") + remedy) }
    return lines
  }
}
