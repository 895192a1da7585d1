import Exporting
import PortfolioModel
import PortfolioStore
import Reporting

/// What document is asked for: enough to make it, and to make it anew when somebody asks what has
/// changed since it was sent.
struct DocumentRequest {
  let kind: ReportKind
  var grant: String?
  var project: String?
  /// The whole of the grant or project when nothing.
  var period: DayRange?
  var asOf: CalendarDate?

  /// Makes the document.
  ///
  /// - Parameter today: the day that it is reckoned from.
  /// - Throws: `UsageFault` where the grant or project is not there or not awarded.
  func document(
    _ reader: PortfolioReader, today: CalendarDate, _ language: Language
  ) throws -> ReportDocument {
    let day = asOf ?? today
    let whole = DayRange(first: .first, last: day)
    switch kind {
    case .status:
      return ReportDocument(
        try reader.statusReport(grant ?? "", period: period ?? whole, asOf: asOf, today: day))
    case .yearly:
      return ReportDocument(
        try reader.yearlyReport(
          grant ?? "", year: (period ?? whole).from.year, asOf: asOf, today: day))
    case .account:
      return ReportDocument(
        try reader.accountReport(
          grant ?? "", year: period.map(\.from.year), asOf: asOf, today: day), language)
    case .goals:
      return ReportDocument(
        try reader.goalsReport(
          project ?? "", year: (period ?? whole).from.year, asOf: asOf, today: day))
    case .milestones:
      return ReportDocument(
        try reader.milestonesReport(
          project ?? "", year: (period ?? whole).from.year, asOf: asOf, today: day))
    case .evaluation:
      return ReportDocument(try reader.evaluationReport(project ?? "", asOf: asOf, today: day))
    case .progressBoard, .progressSteering, .progressReference:
      let body: ProgressReport.Body =
        kind == .progressBoard ? .board : kind == .progressSteering ? .steering : .reference
      return ReportDocument(
        try reader.progressReport(project, body: body, period: period, asOf: asOf, today: day))
    case .yearEnd:
      return try ReportDocument(
        reader.yearEnd((period ?? whole).from.year, asOf: asOf, today: day))
    case .yearBrief:
      return try ReportDocument(
        reader.yearBrief((period ?? whole).from.year, asOf: asOf, today: day))
    case .years:
      let years = period ?? whole
      return try ReportDocument(
        reader.years(years.from.year...years.last.year, asOf: asOf, today: day))
    case .annual:
      return ReportDocument(
        try reader.annualReport((period ?? whole).from.year, asOf: asOf, today: day))
    }
  }

  /// The sorts of duty that such a document hands in.
  var dutySorts: Set<Duty.Sort> {
    switch kind {
    case .status: [.statusReport, .progressReport]
    case .yearly: [.annualReport]
    case .account: period == nil ? [.finalAccount] : [.accountStatement]
    case .goals: [.goalForm]
    case .milestones: [.milestonePlan]
    case .evaluation: [.evaluation, .midtermEvaluation]
    case .progressBoard, .progressSteering, .progressReference: [.progressReport]
    case .yearEnd, .yearBrief, .years, .annual: []
    }
  }
}

extension DocumentRequest {
  /// The request behind an entry of the register; nothing when this release knows no such report.
  init?(_ submission: Submission) {
    guard let kind = ReportKind(rawValue: submission.report) else { return nil }
    self.kind = kind
    grant = submission.grant?.text
    project = submission.project?.text
    if let first = submission.firstDay, let last = submission.lastDay {
      period = DayRange(first: first, last: last)
    }
  }

  /// The entry of the register that it becomes.
  func submission(format: String, file: String, sent: CalendarDate) -> Submission {
    var submission = Submission()
    submission.report = kind.rawValue
    submission.format = format
    submission.grant = grant.map { Reference($0) }
    submission.project = project.map { Reference($0) }
    submission.firstDay = period?.from
    submission.lastDay = period?.last
    submission.asOf = asOf
    submission.file = file
    submission.sent = sent
    return submission
  }
}
