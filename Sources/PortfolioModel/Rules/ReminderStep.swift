/// A point of time around a deadline at which its reminder is owed: 60, 30, 14, 7 and 1 days
/// before it, the day after, and then every week.
public struct ReminderStep: Hashable, Sendable, Comparable {
  /// Days from the deadline: -60 for sixty days before, 1 for the day after, 8 for a week later.
  public let days: Int

  init(days: Int) { self.days = days }

  public var isBefore: Bool { days < 0 }

  public static func < (left: Self, right: Self) -> Bool { left.days < right.days }

  /// Those before the deadline, the earliest first.
  static let before = [-60, -30, -14, -7, -1].map(Self.init(days:))

  /// The first after the deadline, and the days from one to the next.
  private static let dayAfter = 1
  private static let week = 7

  /// The last one after a deadline that was passed so many days ago, at least one.
  static func last(daysAfter days: Int) -> Self {
    Self(days: dayAfter + (days - dayAfter) / week * week)
  }

  /// All from the first on, up to one and without it.
  static func upTo(_ end: Self) -> [Self] {
    before.filter { $0 < end }
      + stride(from: dayAfter, to: max(dayAfter, end.days), by: week).map(Self.init(days:))
  }
}
