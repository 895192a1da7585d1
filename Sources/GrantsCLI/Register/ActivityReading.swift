import PortfolioModel
import PortfolioStore
import Reporting

/// Grants as activities: what all of them need is read once, and each is made when it is its turn.
struct ActivityReading {
  let organisation: Organisation
  private let reader: PortfolioReader
  private let today: CalendarDate
  private let grants: [GrantSummary]
  private let projects: [String: Project]
  private let funders: [String: Funder]
  private var commitments: [Reference<Grant>: [CountedFact]] = [:]
  private var receipts: [Reference<Grant>: [CountedFact]] = [:]
  private let spending: [Reference<Grant>: [MeasuredSum]]
  private let instalments: [Reference<Grant>: [InstalmentStatus]]
  private let indicators: [Indicator]
  private let activities: [Activity]

  /// - Parameter today: what lies after it has not happened yet.
  /// - Throws: `UsageFault.missing` where there is no organisation.
  init(_ reader: PortfolioReader, today: CalendarDate) throws {
    guard let organisation = try reader.organisation() else {
      throw UsageFault.missing([HelpLanguage.current.name(RecordKind.organisation)])
    }
    self.organisation = organisation
    self.reader = reader
    self.today = today
    grants = try reader.grantSummaries().filter {
      let stage = $0.stage(on: today)
      return $0.holder == .own && (stage.isAwarded || stage == .applied)
    }
    projects = Dictionary(
      uniqueKeysWithValues: try reader.records(Project.self).map { ($0.ref, $0) })
    funders = Dictionary(
      uniqueKeysWithValues: try reader.records(Funder.self).map { ($0.ref, $0) })
    let past = DayRange(first: .first, last: today)
    spending = Dictionary(
      grouping: try reader.sums(.spent, in: past, byYear: true).filter { $0.grant != nil }
    ) { $0.grant ?? Reference("") }
    instalments = Dictionary(grouping: try reader.instalments()) { $0.grant }
    indicators = try reader.records(Indicator.self)
    activities = try reader.records(Activity.self)
    var (awarded, received) = (commitments, receipts)
    try reader.forEachFact(of: .awarded, in: past) { fact in
      if let grant = fact.grant { awarded[grant, default: []].append(fact) }
    }
    try reader.forEachFact(of: .received, in: past) { fact in
      if let grant = fact.grant { received[grant, default: []].append(fact) }
    }
    (commitments, receipts) = (awarded, received)
  }

  /// The applications that are left out of a file of all grants, as nobody knows yet when they
  /// would begin.
  func leftOut(format: String) -> [Finding] {
    undated.map {
      Finding(
        .neededByFormat(field: "firstDay", kind: .grant, ref: $0.ref.text, format: format),
        severity: .warning, subject: Finding.Subject(kind: .grant, ref: $0.ref.text))
    }
  }

  private var undated: [GrantSummary] {
    grants.filter { $0.firstDay == nil && $0.stage(on: today) == .applied }
  }

  /// Makes every activity but those that are left out, or that of one grant.
  ///
  /// - Throws: `UsageFault.unknownGrant`; `Findings` with what one of them lacks for the format.
  func forEach(
    _ ref: String? = nil, format: String, _ body: (ActivityReport) throws -> Void
  ) throws {
    let undated = Set(undated.map(\.ref))
    let chosen = grants.filter { grant in
      ref.map { grant.ref.text == $0 } ?? !undated.contains(grant.ref)
    }
    if let ref, chosen.isEmpty { throw UsageFault.unknownGrant(ref, nearest: nil) }
    var lacks: [Finding] = []
    for grant in chosen {
      let report = try report(grant)
      lacks += report.findings(format: format)
      if lacks.isEmpty { try body(report) }
    }
    guard lacks.isEmpty else { throw Findings(lacks) }
  }

  private func report(_ grant: GrantSummary) throws -> ActivityReport {
    guard let record = try reader.record(Grant.self, ref: grant.ref.text),
      let project = projects[grant.project.text], let funder = funders[grant.funder.text]
    else { throw UsageFault.unknownGrant(grant.ref.text, nearest: nil) }
    var material = ActivityMaterial(
      grant: grant, record: record, project: project, funder: funder, organisation: organisation,
      today: today)
    material.siblings = grants.filter { $0.project == grant.project && $0.ref != grant.ref }
      .map(\.ref)
    material.instalments = instalments[grant.ref] ?? []
    material.commitments = commitments[grant.ref] ?? []
    material.receipts = receipts[grant.ref] ?? []
    material.spending = spending[grant.ref] ?? []
    material.indicators = indicators.filter {
      $0.project == grant.project || $0.alsoGrant == grant.ref
    }
    material.activities = activities
    for indicator in material.indicators {
      material.measurements += try reader.records(
        Measurement.self, where: "indicator", is: indicator.ref)
    }
    return try ActivityReport(material)
  }
}
