import PortfolioModel
import PortfolioStore
import Reporting

/// The questions that commands ask of the store, each answered with a report of `Reporting`. The
/// store gives figures, the report arranges them; nothing is computed here.
extension PortfolioReader {
  func organisation() throws -> Organisation? { try records(Organisation.self).first }

  func totals(_ query: TotalsQuery) throws -> TotalsReport {
    let asOf = query.asOf.endOfDay
    var sums: [Measure: [MeasuredSum]] = [:]
    for measure in Measure.allCases {
      sums[measure] = try self.sums(
        measure, in: query.days, asOf: asOf, byYear: query.grouping == .year)
    }
    return try TotalsReport(
      query, organisation: organisation(), grants: grantSummaries(asOf: asOf), sums: sums)
  }

  func explanation(_ query: TotalsQuery) throws -> ExplainReport {
    var facts: [CountedFact] = []
    let asOf = query.asOf.endOfDay
    try forEachFact(of: query.measure, in: query.days, asOf: asOf) { facts.append($0) }
    return try ExplainReport(
      totals(query), facts: facts, grants: grantSummaries(asOf: asOf))
  }

  func reconciliation() throws -> ReconcileReport {
    try ReconcileReport(evidence(), grants: grantSummaries())
  }

  /// Published figures with what the record gives and what came to it since.
  func evidence(asOf: Moment? = nil) throws -> [ReconcileReport.Evidence] {
    try records(PublishedFigure.self).filter { $0.recorded.isKnown(at: asOf) }.map { figure in
      var since: [CountedFact] = []
      let from = figure.recorded.map { Moment(milliseconds: $0.milliseconds + 1) }
      try forEachFact(
        of: figure.measure, in: .year(figure.year), asOf: asOf, recordedFrom: from
      ) { since.append($0) }
      return ReconcileReport.Evidence(
        figure: figure, today: try sums(figure.measure, in: .year(figure.year), asOf: asOf),
        since: since)
    }
  }

  func overview(on day: CalendarDate, asOf: CalendarDate?) throws -> OverviewReport {
    let moment = asOf.endOfDay
    var sums: [Measure: [MeasuredSum]] = [:]
    for measure in Measure.allCases { sums[measure] = try self.sums(measure, asOf: moment) }
    let grants = try grantSummaries(asOf: moment)
    return try OverviewReport(
      today: day, asOf: asOf, grants: grants, sums: sums, duties: duties(asOf: moment),
      findings: findingCounts(grants))
  }

  /// How many findings concern each grant, by itself or through its project.
  private func findingCounts(_ grants: [GrantSummary]) throws -> [Reference<Grant>: Int] {
    var counts: [Reference<Grant>: Int] = [:]
    let owners = try findingOwners()
    for finding in try findings() {
      guard let subject = finding.subject else { continue }
      for grant in grants
      where subject.ref == grant.ref.text || owners[subject.ref] == grant.project.text
        || subject.ref == grant.project.text
      {
        counts[grant.ref, default: 0] += 1
      }
    }
    return counts
  }

  /// The project, or grant, that budgets, lines and plans belong to.
  private func findingOwners() throws -> [String: String] {
    var owners: [String: String] = [:]
    try forEach(Budget.self) { owners[$0.ref] = $0.project.text }
    try forEach(BudgetLine.self) { owners[$0.ref] = $0.project.text }
    return owners
  }

  func pipeline(on day: CalendarDate, asOf: CalendarDate?) throws -> PipelineReport {
    let moment = asOf.endOfDay
    return try PipelineReport(
      today: day, asOf: asOf, grants: grantSummaries(asOf: moment),
      applied: sums(.applied, asOf: moment), awarded: sums(.awarded, asOf: moment))
  }

  func outlook(on day: CalendarDate, asOf: CalendarDate?) throws -> OutlookReport {
    let moment = asOf.endOfDay
    return try OutlookReport(
      today: day, asOf: asOf, grants: grantSummaries(asOf: moment),
      instalments: instalments(asOf: moment), awarded: sums(.awarded, asOf: moment),
      received: sums(.received, asOf: moment))
  }
}
