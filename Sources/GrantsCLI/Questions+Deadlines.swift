import PortfolioModel
import PortfolioStore
import Reporting

/// What is asked of the store for reminders and for the calendar.
extension PortfolioReader {
  /// The reminders that are owed at a moment.
  func owedReminders(at moment: Moment) throws -> ReminderReport {
    let digest = try DeadlineDigest(openDeadlines(), at: moment, within: 60)
    return try ReminderReport(
      digest, facts: records(Reminder.self), histories: dutyHistories())
  }

  /// All deadlines as a calendar, the settled ones too.
  func deadlineCalendar(
    leads: [Int], at moment: Moment, _ language: Language
  ) throws -> DeadlineCalendar {
    let items = try allDeadlines().map { try DeadlineItem($0, at: moment, within: 0) }
    return try DeadlineCalendar(
      items, histories: dutyHistories(), organisation: organisation(), leads: leads, language)
  }
}
