import PortfolioModel
import PortfolioStore
import Reporting

extension Context {
  /// Lets the deadlines follow where a record was changed that schedules follow: a grant, its
  /// plan, or the schedule itself.
  ///
  /// - Returns: what followed, line by line.
  func followSchedules<Record: PortfolioRecord>(
    of record: Record, reason: String?, _ writer: PortfolioWriter
  ) throws -> [String] {
    let changes: [ScheduleChange]
    switch record {
    case let grant as Grant:
      changes = try writer.followSchedules(of: Reference(grant.ref), reason: reason, by: hand)
    case let schedule as DutySchedule:
      changes = try writer.follow(schedule, reason: reason, by: hand)
    default: return []
    }
    return changes.map { $0.words(language) }
  }
}
