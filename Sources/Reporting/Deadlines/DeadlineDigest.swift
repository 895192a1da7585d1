import PortfolioModel

/// What is owed, to whom, by when: a function of the record and one moment, the same for the
/// list, the check of cron and monitoring, the reminders and the calendar.
public struct DeadlineDigest: Encodable, Sendable {
  /// The moment that is reckoned with; a deadline with a time counts from that minute.
  public let now: Moment
  public let today: CalendarDate
  /// How many days ahead are within the window, today not counted.
  public let within: Int
  public let counts: Counts
  /// What is overdue first, then what is due, later, without a day, recurring, awaited; each by the
  /// last day that it can be, then as it was recorded.
  public let items: [DeadlineItem]

  /// How many there are of each standing.
  public struct Counts: Encodable, Sendable, Equatable {
    public let overdue: Int
    public let due: Int
    public let later: Int
    public let undated: Int
    public let recurring: Int
    public let awaited: Int
  }

  public init(_ deadlines: [DutyDeadline], at now: Moment, within: Int) throws(MoneyError) {
    self.now = now
    today = now.day
    self.within = within
    var items: [DeadlineItem] = []
    for deadline in deadlines {
      items.append(try DeadlineItem(deadline, at: now, within: within))
    }
    let order = Dictionary(
      uniqueKeysWithValues: DeadlineItem.Standing.allCases.enumerated().map { ($1, $0) })
    self.items = items.enumerated().map { index, item in
      (key: (order[item.standing] ?? 0, item.lastDay ?? .last, index), item: item)
    }.sorted { $0.key < $1.key }.map(\.item)
    let count = { (standing: DeadlineItem.Standing) in
      items.count { $0.standing == standing }
    }
    counts = Counts(
      overdue: count(.overdue), due: count(.due), later: count(.later),
      undated: count(.undated), recurring: count(.recurring), awaited: count(.awaited))
  }

  /// Whether any of it is made up for illustration.
  public var isIllustrative: Bool { items.contains { $0.basis == .illustrative } }

  /// Those of one standing, in order.
  public func items(_ standing: DeadlineItem.Standing) -> [DeadlineItem] {
    items.filter { $0.standing == standing }
  }
}
