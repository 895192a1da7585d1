import PortfolioModel
import PortfolioStore
import Reporting

extension Context {
  /// Lets the deadlines follow where a record was changed that schedules follow: the period of a
  /// grant, or the schedule itself. A deadline that was set by hand stays where anything else was
  /// changed.
  ///
  /// - Parameter changed: the names of the fields that were changed.
  /// - Returns: what followed, line by line.
  func followSchedules<Record: PortfolioRecord>(
    of record: Record, changed: [String], reason: String?, _ writer: PortfolioWriter
  ) throws -> [String] {
    switch record {
    case let grant as Grant where changed.contains { ["firstDay", "lastDay"].contains($0) }:
      try followSchedules(of: Reference(grant.ref), reason: reason, writer)
    case let schedule as DutySchedule:
      try writer.follow(schedule, reason: reason, by: hand).map { $0.words(language) }
    default: []
    }
  }

  /// Lets the deadlines follow where the end of a grant or its plan is another.
  func followSchedules(
    of grant: Reference<Grant>, reason: String?, _ writer: PortfolioWriter
  ) throws -> [String] {
    try writer.followSchedules(of: grant, reason: reason, by: hand).map { $0.words(language) }
  }
}
