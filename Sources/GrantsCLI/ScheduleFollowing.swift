import PortfolioModel
import PortfolioStore
import Reporting

/// Lets deadlines follow what is changed within a transaction: the period or the plan of a grant, or
/// a schedule itself. It is made before the change, so that a deadline that was set by hand only
/// moves where its schedule gives another than it gave.
struct ScheduleFollowing {
  private let kind: RecordKind
  private let ref: String
  private let writer: PortfolioWriter
  private var earlier: [String: [DutySchedule.Occurrence]] = [:]

  /// - Parameters:
  ///   - kind: of the record that is changed; most kinds have no schedules.
  ///   - ref: its reference.
  init(_ kind: RecordKind, _ ref: String, _ writer: PortfolioWriter) throws {
    self.kind = kind
    self.ref = ref
    self.writer = writer
    for schedule in try schedules() {
      earlier[schedule.ref] = try writer.occurrences(of: schedule)
    }
  }

  /// - Returns: what followed, line by line.
  func follow(reason: String?, _ context: Context) throws -> [String] {
    try schedules().flatMap {
      try writer.follow(
        $0, since: earlier[$0.ref] ?? [], reason: reason, by: context.hand)
    }.map { $0.words(context.language) }
  }

  private func schedules() throws -> [DutySchedule] {
    switch kind {
    case .grant: try writer.reader.records(DutySchedule.self, where: "grant", is: ref)
    case .dutySchedule: try writer.reader.record(DutySchedule.self, ref: ref).map { [$0] } ?? []
    default: []
    }
  }
}
