import PortfolioModel
import PortfolioStore
import Reporting

/// Each report, asked of the store in one transaction.
extension PortfolioReader {
  func statusReport(
    _ ref: String, period: DayRange, asOf: CalendarDate?, today: CalendarDate,
    budget: BudgetRevision = .latest
  ) throws -> StatusReport {
    let grant = try awardedGrant(ref, asOf: asOf)
    let material = try material(
      project(grant.project.text), period: period, asOf: asOf, today: today, budget: budget)
    return try StatusReport(material, grant: grant)
  }

  func yearlyReport(
    _ ref: String, year: Int, asOf: CalendarDate?, today: CalendarDate
  ) throws -> YearlyReport {
    let grant = try awardedGrant(ref, asOf: asOf)
    let material = try material(
      project(grant.project.text), period: .year(year), asOf: asOf, today: today)
    return try YearlyReport(material, grant: grant, year: year)
  }

  /// - Parameter year: nothing for the final account.
  func accountReport(
    _ ref: String, year: Int?, asOf: CalendarDate?, today: CalendarDate
  ) throws -> AccountReport {
    let grant = try awardedGrant(ref, asOf: asOf)
    let project = try project(grant.project.text)
    let period =
      year.map { DayRange.year($0) }
      ?? DayRange(
        first: grant.firstDay ?? grant.awardDay ?? .first,
        last: max(grant.lastDay ?? today, asOf ?? today))
    let material = try material(project, period: period, asOf: asOf, today: today)
    return try AccountReport(material, grant: grant, year: year)
  }

  /// - Parameter ref: the project; nothing for the one programme there is.
  func progressReport(
    _ ref: String?, body: ProgressReport.Body, period: DayRange?, asOf: CalendarDate?,
    today: CalendarDate, budget: BudgetRevision = .latest
  ) throws -> ProgressReport {
    let project = try ref.map(project) ?? programme()
    let start = project.starts?.span.from ?? .startOfYear(today.year)
    let days = period ?? DayRange(first: min(start, today), last: asOf ?? today)
    let material = try material(
      project, period: days, asOf: asOf, today: today, budget: budget)
    return try ProgressReport(material, body: body)
  }

  func goalsReport(
    _ ref: String, year: Int, asOf: CalendarDate?, today: CalendarDate
  ) throws -> GoalsReport {
    let material = try material(project(ref), period: .year(year), asOf: asOf, today: today)
    return GoalsReport(material, year: year)
  }

  func milestonesReport(
    _ ref: String, year: Int, asOf: CalendarDate?, today: CalendarDate
  ) throws -> MilestonesReport {
    let material = try material(project(ref), period: .year(year), asOf: asOf, today: today)
    return MilestonesReport(material, year: year)
  }

  /// Over the whole of the project so far.
  func evaluationReport(
    _ ref: String, asOf: CalendarDate?, today: CalendarDate
  ) throws -> EvaluationReport {
    let project = try project(ref)
    let first = project.starts?.span.from ?? .first
    let last = asOf ?? today
    let material = try material(
      project, period: DayRange(first: min(first, last), last: last), asOf: asOf, today: today)
    return try EvaluationReport(material)
  }

  /// The project that is a programme, where there is only one of ours.
  private func programme() throws -> Project {
    let programmes = try records(Project.self).filter {
      $0.sort == .programme && $0.holder == .own
    }
    guard programmes.count == 1 else { throw UsageFault.needsProject }
    return programmes[0]
  }
}
