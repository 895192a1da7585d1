import PortfolioModel
import Reporting
import Templating

/// A report on its way to becoming a document: its value, what it lacks, and what its file is
/// called.
public struct ReportDocument: Sendable {
  public let kind: ReportKind
  /// The report as tables; nothing where the command has its own.
  public let report: (any TabularReport)?
  /// What the funder asks for and the record does not have. A report is not written with them
  /// unless as a draft.
  public let findings: [Finding]
  /// What tells this report from others of its kind, for the file's name: `G1-2017`.
  public let scope: String
  private let valueIn: @Sendable (FieldStyle) -> TemplateValue

  private init<Report: TabularReport>(
    _ kind: ReportKind, _ report: Report, _ findings: [Finding] = [], scope: String,
    _ fields: @escaping @Sendable (FieldStyle) -> [TemplateBinding<Report>]
  ) {
    self.init(kind, report, findings, scope: scope) { fields($0).value(of: report) }
  }

  private init(
    _ kind: ReportKind, _ report: (any TabularReport)?, _ findings: [Finding], scope: String,
    value: @escaping @Sendable (FieldStyle) -> TemplateValue
  ) {
    valueIn = value
    self.kind = kind
    self.report = report
    self.findings = findings
    self.scope = scope
  }

  public init(_ report: StatusReport) {
    let days = "\(report.period.from.iso)-\(report.period.last.iso)"
    self.init(
      .status, report, report.findings, scope: "\(report.identification.grant)-\(days)",
      ReportFields.status)
  }

  public init(_ report: YearlyReport) {
    let grant = report.status.identification.grant
    self.init(
      .yearly, report, report.findings, scope: "\(grant)-\(report.year)", ReportFields.yearly)
  }

  public init(_ report: AccountReport, _ language: Language) {
    let part = report.year.map(String.init) ?? language.say("slut", "final")
    self.init(
      .account, report, report.findings, scope: "\(report.identification.grant)-\(part)",
      ReportFields.account)
  }

  public init(_ report: ProgressReport) {
    self.init(
      ReportKind(report.body), report,
      scope: "\(report.identification.project)-\(report.period.last.iso)",
      ReportFields.progress)
  }

  public init(_ report: GoalsReport) {
    self.init(
      .goals, report, scope: "\(report.identification.project)-\(report.year)",
      ReportFields.goals)
  }

  public init(_ report: MilestonesReport) {
    self.init(
      .milestones, report, scope: "\(report.identification.project)-\(report.year)",
      ReportFields.milestones)
  }

  public init(_ report: EvaluationReport) {
    self.init(
      .evaluation, report,
      scope: "\(report.identification.project)-\(report.period.last.iso)",
      ReportFields.evaluation)
  }

  public init(_ report: AnnualReport) {
    self.init(.annual, report, scope: String(report.year), ReportFields.annual)
  }

  /// - Throws: `MoneyError.outOfRange` when a sum does not fit.
  public init(_ brief: YearBrief) throws(MoneyError) {
    let danish = try BriefPage(brief, .danish)
    let english = try BriefPage(brief, .english)
    self.init(.yearBrief, nil, [], scope: String(brief.year)) { style in
      ReportFields.brief(style).value(of: style.language == .danish ? danish : english)
    }
  }

  /// - Throws: `MoneyError.outOfRange` when a sum does not fit.
  public init(_ report: YearsReport) throws(MoneyError) {
    let danish = try YearsPages(report, .danish)
    let english = try YearsPages(report, .english)
    let scope = "\(report.years.first ?? 0)-\(report.years.last ?? 0)"
    self.init(.years, nil, [], scope: scope) { style in
      ReportFields.years(style).value(of: style.language == .danish ? danish : english)
    }
  }

  /// - Throws: `MoneyError.outOfRange` when a sum does not fit.
  public init(_ report: YearEndReport) throws(MoneyError) {
    let danish = try YearEndPages(report, .danish)
    let english = try YearEndPages(report, .english)
    self.init(.yearEnd, nil, [], scope: String(report.year)) { style in
      ReportFields.yearEnd(style).value(of: style.language == .danish ? danish : english)
    }
  }

  /// The values that it offers to templates.
  public func value(_ style: FieldStyle) -> TemplateValue { valueIn(style) }

  /// The name of its file without the ending: `statusrapport-G1-2017-06-01-2017-12-31`.
  ///
  /// - Parameter beginning: what it begins with in place of what the report is called.
  public func fileName(_ language: Language, beginning: String? = nil) -> String {
    let words = (beginning ?? kind.title(language).lowercased()).split(separator: " ")
    return Self.plain(words.joined(separator: "-")) + "-" + Self.plain(scope)
  }

  /// Letters that every system takes in the name of a file.
  private static func plain(_ text: String) -> String {
    text.map { character in
      switch character {
      case "æ": "ae"
      case "ø": "oe"
      case "å": "aa"
      case "/": "-"
      default: String(character)
      }
    }.joined()
  }
}
