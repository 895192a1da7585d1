import PortfolioModel
import PortfolioStore
import Reporting

/// The questions that commands ask of the store, each answered with a report of `Reporting`. The
/// store gives figures, the report arranges them; nothing is computed here.
extension PortfolioReader {
  func organisation() throws -> Organisation? { try records(Organisation.self).first }

  func totals(_ query: TotalsQuery) throws -> TotalsReport {
    let asOf = query.asOf.endOfDay
    guard query.grouping != .stage else { return try totalsByStage(query) }
    return try TotalsReport(
      query, organisation: organisation(),
      sums: groupedSums(
        counting: query.measure, by: query.grouping, in: query.days, asOf: asOf),
      isIllustrative: hasIllustrativeAmounts(asOf: asOf))
  }

  /// Where a grant stands is the model's to say, so each grant's sums are needed.
  private func totalsByStage(_ query: TotalsQuery) throws -> TotalsReport {
    let asOf = query.asOf.endOfDay
    var sums: [Measure: [MeasuredSum]] = [:]
    for measure in Measure.allCases {
      sums[measure] = try self.sums(measure, in: query.days, asOf: asOf)
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
      today: day, asOf: asOf, grants: grants, sums: sums, duties: duties(),
      findings: findingCounts(grants))
  }

  /// How many findings concern each grant, by itself or through its project.
  private func findingCounts(_ grants: [GrantSummary]) throws -> [Reference<Grant>: Int] {
    var counts: [Reference<Grant>: Int] = [:]
    let owners = try findingOwners()
    let byProject = Dictionary(grouping: grants, by: \.project.text)
    let byRef = Dictionary(grouping: grants, by: \.ref.text)
    for subject in try findings().compactMap(\.subject) {
      let concerned = [
        byRef[subject.ref], byProject[subject.ref], owners[subject.ref].flatMap { byProject[$0] },
      ]
      for grant in Set(concerned.flatMap { $0 ?? [] }.map(\.ref)) {
        counts[grant, default: 0] += 1
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
      instalments: instalments(asOf: moment), duties: duties(),
      awarded: sums(.awarded, asOf: moment), received: sums(.received, asOf: moment))
  }
}
