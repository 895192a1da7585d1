import PortfolioModel

/// A duty that is not settled, as a list of deadlines, a reminder and a calendar show it.
public struct DeadlineItem: Encodable, Sendable {
  /// How it stands at the moment that is reckoned with.
  public enum Standing: String, Encodable, Sendable, CaseIterable {
    /// What we owe and have not handed in by its deadline.
    case overdue
    /// What we owe by a deadline that lies within the window, or whose whole span does.
    case due
    /// What we owe by a later day.
    case later
    /// What we owe, and no day is known.
    case undated
    /// What comes back without set dates.
    case recurring
    /// What others owe us.
    case awaited
    /// What has been handed in or fell away; no digest of open duties has any.
    case settled
  }

  /// An instalment that is only paid when the report has been accepted.
  public struct HeldBack: Encodable, Sendable {
    public let instalment: Reference<Instalment>
    /// When the plan expects it.
    public let due: CalendarDate
    /// What is still to come of it.
    public let amount: Money
  }

  /// Who answers for it.
  public struct Responsible: Encodable, Sendable {
    public let ref: Reference<Person>
    public let role: String
    public let name: String?
    public let email: String?

    init(_ person: Person) {
      ref = Reference(person.ref)
      role = person.role
      name = person.name
      email = person.email
    }

    /// `Økonomimedarbejder`, or the name where one is recorded.
    var words: String { name.map { "\($0) (\(role.lowercased()))" } ?? role }
  }

  /// A date in the house before the deadline.
  public struct InternalDate: Encodable, Sendable {
    public let step: InternalStep
    public let day: CalendarDate
    /// Who does it.
    public let responsible: Responsible?
    public let isDone: Bool
    /// Whether the day has passed and it is not done.
    public let isLate: Bool
  }

  public let duty: Reference<Duty>
  public let sort: Duty.Sort
  public let title: String
  public let direction: Duty.Direction
  public let state: DutyFact.State
  public let standing: Standing
  public let project: Reference<Project>
  public let projectTitle: String
  public let grant: Reference<Grant>?
  public let grantTitle: String?
  /// The funder of the grant.
  public let funder: String?
  /// Who owes it to us or whom we owe it, where that is not the funder.
  public let counterpart: String?
  /// Who owes it to us; nothing where we owe it.
  public let awaitedFrom: String?
  /// The deadline as exactly as it is known.
  public let due: ImpreciseDate?
  /// `12:00`, in Copenhagen, where it has a time.
  public let time: String?
  /// The first and the last day that it can be; no first day for "before 1 September".
  public let firstDay: CalendarDate?
  public let lastDay: CalendarDate?
  /// The last day in time, where a day is known.
  public let day: CalendarDate?
  /// The last working day on which it is in time, which may be the day itself.
  public let safeWeekday: CalendarDate?
  /// Days by which it has been missed, 0 on the day itself once its time has passed.
  public let daysLate: Int?
  /// Days until the last day that it can be, while it is not missed.
  public let daysLeft: Int?
  /// How often it comes back, in words, where no dates are set.
  public let rhythm: String?
  public let heldBack: [HeldBack]
  /// What is paid only when it has been accepted: the sum of `heldBack`.
  public let atStake: Money?
  public let responsible: Responsible?
  /// The dates in the house, the first first; none for what others owe us or has no day.
  public let internalDates: [InternalDate]
  /// Where the duty and its deadline come from.
  public let basis: Basis
  public let note: String?

  /// - Parameter within: how many days ahead are within the window.
  public init(
    _ deadline: DutyDeadline, at moment: Moment, within: Int
  ) throws(MoneyError) {
    let status = deadline.status
    let duty = status.duty
    self.duty = Reference(duty.ref)
    sort = duty.sort
    title = duty.title
    direction = duty.direction
    state = status.state
    project = duty.project
    projectTitle = deadline.projectTitle
    grant = duty.grant
    grantTitle = deadline.grantTitle
    funder = deadline.funderName
    counterpart = duty.counterpart
    awaitedFrom =
      duty.direction == .incoming ? duty.counterpart ?? deadline.funderName ?? "" : nil
    due = status.due
    time = status.due?.clockTime.map { Spelling(.english).time($0.hour, $0.minute) }
    firstDay = status.due.flatMap { $0.isBefore ? nil : $0.span.from }
    lastDay = status.due?.lastDay
    let day = status.due?.deadlineDay
    self.day = day
    safeWeekday = day?.lastSafeWeekday
    let open = status.state.isSettled ? nil : status.due
    let hasPassed = open?.hasPassed(at: moment) ?? false
    let days = open.map { moment.day.days(until: $0.lastDay) }
    daysLate = hasPassed ? days.map { -$0 } : nil
    daysLeft = hasPassed ? nil : days
    standing = Self.standing(status, hasPassed, days, within)
    rhythm = duty.rhythm
    heldBack = deadline.heldBack.map {
      HeldBack(instalment: $0.ref, due: $0.due, amount: $0.outstanding)
    }
    atStake = try deadline.heldBack.first.map { first throws(MoneyError) in
      try Money.sum(deadline.heldBack.map(\.outstanding), currency: first.planned.currency)
    }
    responsible = deadline.responsible.map(Responsible.init)
    internalDates =
      duty.direction == .incoming
      ? []
      : day.map { day in
        InternalStep.allCases.map {
          let (own, isDone) = ($0.day(before: day), $0.isDone(in: status.state))
          return InternalDate(
            step: $0, day: own, responsible: deadline.steps[$0].map(Responsible.init),
            isDone: isDone, isLate: !isDone && own < moment.day)
        }
      } ?? []
    basis = duty.basis
    note = duty.note
  }

  private static func standing(
    _ status: DutyStatus, _ hasPassed: Bool, _ days: Int?, _ within: Int
  ) -> Standing {
    if status.state.isSettled { return .settled }
    if status.duty.direction == .incoming { return .awaited }
    guard let due = status.due, let days else {
      return status.duty.rhythm == nil ? .undated : .recurring
    }
    if hasPassed { return .overdue }
    if days <= within { return .due }
    return due.deadlineDay == nil ? .undated : .later
  }

  /// What it is owed for: the grant, else the project.
  public var subject: String { grantTitle ?? projectTitle }

  /// What must be done in the house next, where something is left.
  public var nextStep: InternalDate? { internalDates.first { !$0.isDone } }
}

extension Duty.Sort: Encodable {}
extension Duty.Direction: Encodable {}
extension InternalStep: Encodable {}
extension Basis: Encodable {}
