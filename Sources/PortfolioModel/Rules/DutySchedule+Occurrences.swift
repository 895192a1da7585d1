extension DutySchedule {
  /// One duty that the schedule gives.
  public struct Occurrence: Hashable, Sendable {
    /// What it is known by when the schedule is reckoned anew: the year, the instalment, the number.
    public let key: String
    public let title: String
    /// Nothing where it waits for something whose day nobody knows.
    public let due: CalendarDate?

    public init(key: String, title: String, due: CalendarDate?) {
      self.key = key
      self.title = title
      self.due = due
    }
  }

  /// The most duties that a schedule gives: fifty years of months.
  public static let limit = 600

  /// The duties that it gives, the first first; nothing while what its rule follows is not known.
  ///
  /// - Parameters:
  ///   - firstDay: the first day of the grant.
  ///   - lastDay: the last day of the grant, amendments included.
  ///   - instalments: those of the grant's plan in force.
  public func occurrences(
    firstDay: CalendarDate?, lastDay: CalendarDate?, instalments: [InstalmentStatus]
  ) -> [Occurrence]? {
    switch rule {
    case .afterEnd(let months):
      return lastDay.map {
        [Occurrence(key: "end", title: title, due: $0.adding(months: months))]
      }
    case .afterYear(let months):
      guard let firstDay, let lastDay, firstDay <= lastDay else { return nil }
      return (firstDay.year...lastDay.year).map { year in
        Occurrence(
          key: "\(year)", title: "\(title) \(year)",
          due: CalendarDate.endOfYear(year).adding(months: months))
      }
    case .afterInstalment(let months):
      guard !instalments.isEmpty else { return nil }
      return instalments.filter { $0.state != .cancelled }.map {
        Occurrence(
          key: $0.ref.text, title: "\(title) \($0.number)", due: $0.due.adding(months: months))
      }
    case .every(let rhythm, let first, let last):
      guard let end = last ?? lastDay else { return nil }
      return numbered(rhythm.days(from: first, count: Self.limit).filter { $0 <= end })
    case .on(let days):
      return numbered(days.sorted())
    case .upon:
      return nil
    }
  }

  private func numbered(_ days: [CalendarDate]) -> [Occurrence] {
    days.enumerated().map { index, day in
      Occurrence(key: "\(index + 1)", title: "\(title) \(index + 1)", due: day)
    }
  }
}
