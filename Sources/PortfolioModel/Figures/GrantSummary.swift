/// A grant with the names around it and where it stands: what every list of grants is made from.
public struct GrantSummary: Sendable, Hashable {
  public var ref: Reference<Grant>
  public var title: String
  public var project: Reference<Project>
  public var projectTitle: String
  public var projectSort: Project.Sort
  public var holder: Project.Holder
  public var funder: Reference<Funder>
  public var funderName: String
  public var currency: Currency
  public var firstDay: CalendarDate?
  /// The last day of the grant period, amendments included.
  public var lastDay: CalendarDate?
  public var answerExpected: ImpreciseDate?
  /// The last recorded stage; `awarded` for a grant that has come so far.
  public var event: GrantFact.Event?
  /// The day of the application and of the award, where there are such.
  public var appliedDay: CalendarDate?
  public var awardDay: CalendarDate?
  /// The day and reason of a refusal, withdrawal or lapse.
  public var endedDay: CalendarDate?
  public var endedReason: String?
  /// Whether an amount of it is made up for illustration.
  public var isIllustrative: Bool
  /// Whether all its duties are accepted or fall away and all its money is settled.
  public var isSettled: Bool

  public init(
    ref: Reference<Grant>, title: String, project: Reference<Project>, projectTitle: String,
    projectSort: Project.Sort, holder: Project.Holder, funder: Reference<Funder>,
    funderName: String, currency: Currency, firstDay: CalendarDate? = nil,
    lastDay: CalendarDate? = nil, answerExpected: ImpreciseDate? = nil,
    event: GrantFact.Event? = nil, appliedDay: CalendarDate? = nil,
    awardDay: CalendarDate? = nil, endedDay: CalendarDate? = nil, endedReason: String? = nil,
    isIllustrative: Bool = false, isSettled: Bool = false
  ) {
    self.ref = ref
    self.title = title
    self.project = project
    self.projectTitle = projectTitle
    self.projectSort = projectSort
    self.holder = holder
    self.funder = funder
    self.funderName = funderName
    self.currency = currency
    self.firstDay = firstDay
    self.lastDay = lastDay
    self.answerExpected = answerExpected
    self.event = event
    self.appliedDay = appliedDay
    self.awardDay = awardDay
    self.endedDay = endedDay
    self.endedReason = endedReason
    self.isIllustrative = isIllustrative
    self.isSettled = isSettled
  }

  /// Where the grant stands on a day.
  public func stage(on day: CalendarDate) -> GrantStage {
    GrantStage(
      event: event, firstDay: firstDay, lastDay: lastDay, isSettled: isSettled, on: day)
  }
}
