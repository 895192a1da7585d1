import PortfolioModel

/// A milestone: when it was planned, when it was done, and how the two go together on a day.
public struct MilestoneRow: Encodable, Sendable {
  public let title: String
  public let planned: ImpreciseDate
  public let done: ImpreciseDate?
  public let timing: Timing
  /// By how many days it is late, or has not been done, where both days are exact enough to say.
  public let daysLate: Int?
  public let note: String?

  /// How a milestone stands. What is only known as a month or a season is on time until the end
  /// of its whole span.
  public enum Timing: String, Encodable, Sendable { case onTime, early, late, open, overdue }

  public init(_ milestone: Milestone, on day: CalendarDate) {
    title = milestone.title
    planned = milestone.planned
    done = milestone.done
    note = milestone.note
    let last = milestone.planned.lastDay
    if let done = milestone.done {
      if done.span.from > last {
        timing = .late
        daysLate = done.exactDay.map { last.days(until: $0) }
      } else {
        timing = done.lastDay < milestone.planned.span.from ? .early : .onTime
        daysLate = nil
      }
    } else {
      timing = last < day ? .overdue : .open
      daysLate = last < day ? last.days(until: day) : nil
    }
  }

  /// Milestones of the project in the order in which they were planned.
  static func rows(_ material: ReportMaterial) -> [MilestoneRow] {
    let own = material.milestones.filter { $0.project.text == material.project.ref }
    let ordered = own.enumerated().sorted { left, right in
      let (a, b) = (left.element.planned, right.element.planned)
      return (a.span.from, a.lastDay, left.offset) < (b.span.from, b.lastDay, right.offset)
    }
    return ordered.map { MilestoneRow($0.element, on: material.today) }
  }
}
