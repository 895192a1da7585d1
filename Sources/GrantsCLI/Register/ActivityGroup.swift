import PortfolioModel
import PortfolioStore
import Reporting

/// Some grants with all that activities are made of.
struct ActivityGroup {
  /// In the order in which they were added.
  let grants: [GrantSummary]
  private let records: [String: Grant]
  private let projects: [String: Project]
  private let funders: [String: Funder]
  /// The grants of each project, theirs among them.
  private let siblings: [Reference<Project>: [Reference<Grant>]]
  private let commitments: [Reference<Grant>?: [CountedFact]]
  private let receipts: [Reference<Grant>?: [CountedFact]]
  private let spending: [Reference<Grant>?: [MeasuredSum]]
  private let instalments: [Reference<Grant>: [InstalmentStatus]]
  private let indicators: [Indicator]
  private let activities: [Activity]
  private let measurements: [Reference<Indicator>: [Measurement]]

  /// - Parameters:
  ///   - around: they and the others of their projects.
  ///   - past: the days of what has happened.
  init(
    _ reader: PortfolioReader, _ grants: [GrantSummary], around: [GrantSummary], past: DayRange
  ) throws {
    let refs = grants.map(\.ref)
    self.grants = grants
    records = Self.byRef(try reader.records(Grant.self, where: "ref", among: refs.map(\.text)))
    projects = Self.byRef(
      try reader.records(Project.self, where: "ref", among: Set(grants.map(\.project.text))))
    funders = Self.byRef(
      try reader.records(Funder.self, where: "ref", among: Set(grants.map(\.funder.text))))
    siblings = Dictionary(grouping: around, by: \.project).mapValues { $0.map(\.ref) }
    let facts = { (measure: Measure) in
      var facts: [CountedFact] = []
      try reader.forEachFact(of: measure, in: past, of: refs) { facts.append($0) }
      return Dictionary(grouping: facts, by: \.grant)
    }
    commitments = try facts(.awarded)
    receipts = try facts(.received)
    spending = Dictionary(
      grouping: try reader.sums(.spent, in: past, byYear: true, of: .grants(refs)), by: \.grant)
    instalments = Dictionary(grouping: try reader.instalments(of: refs), by: \.grant)
    indicators = try reader.indicators(reportedTo: refs)
    activities = try reader.records(
      Activity.self, where: "ref", among: Set(indicators.compactMap { $0.activity?.text }))
    measurements = Dictionary(
      grouping: try reader.records(
        Measurement.self, where: "indicator", among: indicators.map(\.ref)), by: \.indicator)
  }

  private static func byRef<Record: PortfolioRecord>(_ records: [Record]) -> [String: Record] {
    Dictionary(uniqueKeysWithValues: records.map { ($0.ref, $0) })
  }

  /// - Throws: `UsageFault.unknownGrant` for one that is not of the group.
  func material(
    of grant: GrantSummary, _ organisation: Organisation, today: CalendarDate
  ) throws -> ActivityMaterial {
    guard let record = records[grant.ref.text], let project = projects[grant.project.text],
      let funder = funders[grant.funder.text]
    else { throw UsageFault.unknownGrant(grant.ref.text, nearest: nil) }
    var material = ActivityMaterial(
      grant: grant, record: record, project: project, funder: funder, organisation: organisation,
      today: today)
    material.siblings = (siblings[grant.project] ?? []).filter { $0 != grant.ref }
    material.instalments = instalments[grant.ref] ?? []
    material.commitments = commitments[grant.ref] ?? []
    material.receipts = receipts[grant.ref] ?? []
    material.spending = spending[grant.ref] ?? []
    material.indicators = indicators.filter {
      $0.project == grant.project || $0.alsoGrant == grant.ref
    }
    material.activities = activities
    material.measurements = material.indicators.flatMap {
      measurements[Reference($0.ref)] ?? []
    }
    return material
  }
}
