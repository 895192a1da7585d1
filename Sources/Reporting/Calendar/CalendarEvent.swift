import PortfolioModel

/// One entry of a calendar, in words and days: what a feed says of a deadline.
public struct CalendarEvent: Hashable, Sendable {
  /// When it is, in Copenhagen.
  public enum Time: Hashable, Sendable {
    /// The whole of these days.
    case days(DayRange)
    case minute(CalendarDate, hour: Int, minute: Int)
  }

  /// The same for as long as there is the record that it was made from, whatever changes in it.
  public let uid: String
  public let time: Time
  public let summary: String
  /// Lines of text.
  public let description: String
  public let categories: [String]
  /// How often its time has been moved, or it has been withdrawn or brought back.
  public let sequence: Int
  public let created: Moment
  /// When something of it was last changed.
  public let changed: Moment
  public let isCancelled: Bool
  /// Days before it at which a calendar gives notice, at nine in the morning.
  public let alarms: [Int]

  public init(
    uid: String, time: Time, summary: String, description: String, categories: [String] = [],
    sequence: Int = 0, created: Moment, changed: Moment, isCancelled: Bool = false,
    alarms: [Int] = []
  ) {
    self.uid = uid
    self.time = time
    self.summary = summary
    self.description = description
    self.categories = categories
    self.sequence = sequence
    self.created = created
    self.changed = changed
    self.isCancelled = isCancelled
    self.alarms = alarms
  }
}
