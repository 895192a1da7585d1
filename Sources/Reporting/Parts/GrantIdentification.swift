import PortfolioModel

/// Which grant a report is about, and who reports to whom.
public struct GrantIdentification: Encodable, Sendable {
  public let organisation: String
  public let organisationIdentifier: String?
  public let grant: Reference<Grant>
  public let title: String
  public let project: String
  public let funder: String
  /// The funder's own number for the grant.
  public let caseNumber: String?
  public let purpose: String?
  public let stage: GrantStage
  public let awardDay: CalendarDate?
  public let period: DayRange?

  init(_ material: ReportMaterial, _ grant: GrantSummary) {
    let record = material.records.first { $0.ref == grant.ref.text }
    organisation = material.organisation?.name ?? ""
    organisationIdentifier = material.organisation?.identifier
    self.grant = grant.ref
    title = grant.title
    project = grant.projectTitle
    funder = grant.funderName
    caseNumber = record?.caseNumber
    purpose = record?.purpose ?? material.project.purpose
    stage = grant.stage(on: material.today)
    awardDay = grant.awardDay
    period = grant.firstDay.flatMap { first in
      grant.lastDay.map { DayRange(first: first, last: $0) }
    }
  }
}
