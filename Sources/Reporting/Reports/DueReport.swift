import PortfolioModel

/// A report that is owed before long: which one answers the duty, and what it covers, worked out
/// from the deadline.
public struct DueReport: Sendable, Equatable {
  public let duty: Reference<Duty>
  public let title: String
  public let project: Reference<Project>
  public let grant: Reference<Grant>?
  public let due: ImpreciseDate
  public let what: What

  public enum What: Sendable, Equatable {
    case status(DayRange)
    case yearly(Int)
    /// Of a year; the final account where there is none.
    case account(Int?)
    case goals(Int)
    case milestones(Int)
    case evaluation
  }

  /// What we owe others and have not handed in, with a deadline that has passed or passes within
  /// some days of today; the first deadline first.
  ///
  /// - Parameter days: a deadline on the last of them is among them.
  public static func all(
    _ duties: [DutyStatus], _ grants: [GrantSummary], on today: CalendarDate, within days: Int
  ) -> [DueReport] {
    let last = today.adding(days: days)
    return duties.compactMap { status -> DueReport? in
      let duty = status.duty
      guard status.isOwed, duty.direction == .outgoing, let due = status.due, due.lastDay <= last,
        let what = What(duty.sort, due: due, grants.first { $0.ref == duty.grant })
      else { return nil }
      return DueReport(
        duty: Reference(duty.ref), title: duty.title, project: duty.project, grant: duty.grant,
        due: due, what: what)
    }.sorted { $0.due.lastDay < $1.due.lastDay }
  }
}

extension DueReport.What {
  /// The report that answers a sort of duty; nothing for what is no report of ours, and for one
  /// about a grant that is not known.
  ///
  /// A year's report is of the last calendar year that is over before the deadline. A status report
  /// goes from the beginning of the year, or of the grant, to the end of the last month before the
  /// deadline: due on 31 January 2019, it is of 2018.
  init?(_ sort: Duty.Sort, due: ImpreciseDate, _ grant: GrantSummary?) {
    let day = due.span.from
    switch sort {
    case .goalForm: self = .goals(day.year - 1)
    case .milestonePlan: self = .milestones(day.year)
    case .evaluation, .midtermEvaluation: self = .evaluation
    case .annualReport: self = .yearly(day.year - 1)
    case .accountStatement: self = .account(day.year - 1)
    case .finalAccount: self = .account(nil)
    case .statusReport, .progressReport:
      let end = day.adding(days: -day.day)
      let start = CalendarDate.startOfYear(end.year)
      self = .status(Self.within(DayRange(first: start, last: end), grant))
    case .finalReport:
      guard let whole = grant?.period else { return nil }
      self = .status(whole)
    case .application, .review, .data, .meeting: return nil
    }
  }

  /// The part of some days that lies within the grant's; all of the grant's where none does.
  private static func within(_ days: DayRange, _ grant: GrantSummary?) -> DayRange {
    guard let whole = grant?.period else { return days }
    let (first, last) = (max(days.from, whole.from), min(days.last, whole.last))
    return first <= last ? DayRange(first: first, last: last) : whole
  }
}

extension GrantSummary {
  fileprivate var period: DayRange? {
    firstDay.flatMap { first in lastDay.map { DayRange(first: first, last: $0) } }
  }
}
