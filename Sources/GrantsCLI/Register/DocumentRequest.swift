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
  /// The budget that it is held against.
  var budget = BudgetRevision.latest

  private var year: Int? { period?.from.year }

  /// Makes the document.
  ///
  /// - Parameter today: the day that it is reckoned from.
  /// - Throws: `UsageFault` where the grant or project is not there or not awarded.
  func document(
    _ reader: PortfolioReader, today: CalendarDate, _ language: Language
  ) throws -> ReportDocument {
    let day = asOf ?? today
    let whole = DayRange(first: .first, last: day)
    let (grant, project, year) = (grant ?? "", project ?? "", year ?? day.year)
    switch kind {
    case .status:
      return ReportDocument(
        try reader.statusReport(
          grant, period: period ?? whole, asOf: asOf, today: day, budget: budget))
    case .yearly:
      return ReportDocument(try reader.yearlyReport(grant, year: year, asOf: asOf, today: day))
    case .account:
      return ReportDocument(
        try reader.accountReport(grant, year: self.year, asOf: asOf, today: day), language)
    case .goals:
      return ReportDocument(try reader.goalsReport(project, year: year, asOf: asOf, today: day))
    case .milestones:
      return ReportDocument(
        try reader.milestonesReport(project, year: year, asOf: asOf, today: day))
    case .evaluation:
      return ReportDocument(try reader.evaluationReport(project, asOf: asOf, today: day))
    case .progressBoard, .progressSteering, .progressReference:
      return ReportDocument(
        try reader.progressReport(
          self.project, body: kind.body ?? .board, period: period, asOf: asOf, today: day,
          budget: budget))
    case .yearEnd:
      return try ReportDocument(reader.yearEnd(year, asOf: asOf, today: day))
    case .yearBrief:
      return try ReportDocument(reader.yearBrief(year, asOf: asOf, today: day))
    case .years:
      let years = period ?? whole
      return try ReportDocument(
        reader.years(years.from.year...years.last.year, asOf: asOf, today: day))
    case .annual:
      return ReportDocument(try reader.annualReport(year, asOf: asOf, today: day))
    }
  }

  /// What it answers. A progress report goes to those who steer the project at their meetings, which
  /// have no deadline to be told by.
  private var answers: DueReport.What? {
    switch kind {
    case .status: period.map { .status($0) }
    case .yearly: year.map { .yearly($0) }
    case .account: .account(year)
    case .goals: year.map { .goals($0) }
    case .milestones: year.map { .milestones($0) }
    case .evaluation: .evaluation
    case .progressBoard, .progressSteering, .progressReference: nil
    case .yearEnd, .yearBrief, .years, .annual: nil
    }
  }
}

extension DocumentRequest {
  /// The request for the report that answers a duty.
  init(_ report: DueReport, asOf: CalendarDate?) {
    let kind: ReportKind
    (kind, period) =
      switch report.what {
      case .status(let days): (.status, days)
      case .yearly(let year): (.yearly, .year(year))
      case .account(let year): (.account, year.map { .year($0) })
      case .goals(let year): (.goals, .year(year))
      case .milestones(let year): (.milestones, .year(year))
      case .evaluation: (.evaluation, nil)
      }
    self.kind = kind
    self.asOf = asOf
    if [.status, .yearly, .account].contains(kind) {
      grant = report.grant?.text
    } else {
      project = report.project.text
    }
  }

  /// The request behind an entry of the register; nothing when this release knows no such report.
  init?(_ submission: Submission) {
    guard let kind = ReportKind(rawValue: submission.report) else { return nil }
    self.kind = kind
    grant = submission.grant?.text
    project = submission.project?.text
    if let first = submission.firstDay, let last = submission.lastDay {
      period = DayRange(first: first, last: last)
    }
    budget = submission.budget.flatMap { BudgetRevision(argument: $0) } ?? .latest
  }

  /// What a document that was made of it becomes in the register.
  func sealing(_ document: ReportDocument, format: DocumentFormat) -> Sealing {
    // What was left to the program is said as it was chosen.
    let progress = document.report as? ProgressReport
    let days = progress?.period ?? period
    var submission = Submission()
    submission.report = kind.rawValue
    submission.format = format.rawValue
    submission.grant = grant.map { Reference($0) }
    submission.project = (progress?.identification.project.text ?? project).map { Reference($0) }
    submission.firstDay = days?.from
    submission.lastDay = days?.last
    submission.asOf = asOf
    submission.budget = budget.argument
    return Sealing(submission: submission, figures: document.figures, answers: answers)
  }
}
