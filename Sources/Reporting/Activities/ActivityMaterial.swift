import PortfolioModel

/// What an activity is made from: one grant with all that the store knows of its money.
public struct ActivityMaterial: Sendable {
  public var grant: GrantSummary
  public var record: Grant
  public var project: Project
  public var funder: Funder
  public var organisation: Organisation
  /// The other grants of the project.
  public var siblings: [Reference<Grant>] = []
  public var instalments: [InstalmentStatus] = []
  /// What counts as awarded and as received, up to today.
  public var commitments: [CountedFact] = []
  public var receipts: [CountedFact] = []
  /// What was spent of the grant, per calendar year, up to today.
  public var spending: [MeasuredSum] = []
  public var indicators: [Indicator] = []
  public var activities: [Activity] = []
  public var measurements: [Measurement] = []
  public var today: CalendarDate

  public init(
    grant: GrantSummary, record: Grant, project: Project, funder: Funder,
    organisation: Organisation, today: CalendarDate
  ) {
    self.grant = grant
    self.record = record
    self.project = project
    self.funder = funder
    self.organisation = organisation
    self.today = today
  }
}
