import PortfolioModel
import Reporting
import Templating

/// A template held against the fields of a kind of report.
public struct TemplateCheck: Sendable {
  /// The kind that it was held against; nothing for a file that could not be read.
  public let kind: ReportKind?
  /// What keeps it from being filled, and what was taken out of it.
  public let findings: [Finding]

  /// Checks a template.
  ///
  /// - Parameter kind: without one, the kind that offers most of its names.
  public init(_ bytes: [UInt8], name: String, kind: ReportKind?) {
    let template: DocumentTemplate
    do throws(Findings) { template = try DocumentTemplate(bytes, name: name) } catch {
      self.kind = nil
      findings = error.all
      return
    }
    let checks = (kind.map { [$0] } ?? ReportKind.allCases).map { kind in
      (kind: kind, findings: template.check(kind.fields))
    }
    let best = checks.min { $0.findings.count < $1.findings.count }
    self.kind = best?.kind
    findings = (best?.findings ?? []) + template.notices
  }
}
