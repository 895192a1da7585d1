import PortfolioModel

/// What has happened lies before today, and a start before its end.
extension IATIRules {
  static let dates: [FormatRule] = [
    activityOrder("11.1.2", start: "1", end: "3"),
    activityOrder("11.1.3", start: "2", end: "4"),
    activityNotFuture("11.1.4", type: "2"),
    activityNotFuture("11.1.5", type: "4"),
    notFuture(
      "11.2.1", "Transaktionens dato ligger i fremtiden.", "The transaction's date lies ahead."
    ) { $0.all("transaction/transaction-date").map { ($0, $0["iso-date"]) } },
    notFuture(
      "11.2.2", "Transaktionens valørdato (value-date) ligger i fremtiden.",
      "The transaction's value date lies ahead."
    ) { $0.all("transaction/value").map { ($0, $0["value-date"]) } },
    notFuture(
      "11.1.1", "Aktiviteten siges at være ændret i fremtiden (last-updated-datetime).",
      "The activity is said to be updated in the future (last-updated-datetime)."
    ) { [($0, $0["last-updated-datetime"])] },
    periodOrder("8.6.3", ["budget", "planned-disbursement"]),
    periodOrder("8.6.1", ["result/indicator/period"]),
    atMostOneYear("7.5.3", ["budget"]),
  ]

  private static func activityOrder(_ id: String, start: String, end: String) -> FormatRule {
    FormatRule(
      id, "Slutdatoen (type \(end)) ligger før startdatoen (type \(start)).",
      "The end date (type \(end)) lies before the start date (type \(start))."
    ) { activity, _ in
      let dates = activity.all("activity-date")
      guard let first = dates.first(where: { $0["type"] == start }),
        let last = dates.first(where: { $0["type"] == end }),
        let from = XMLDay.day(first["iso-date"]), let to = XMLDay.day(last["iso-date"]), to < from
      else { return [] }
      return [.init(last, last["iso-date"])]
    }
  }

  private static func activityNotFuture(_ id: String, type: String) -> FormatRule {
    notFuture(
      id, "En dato, der er nået (type \(type)), ligger i fremtiden.",
      "A date that has come (type \(type)) lies ahead."
    ) { activity in
      activity.all("activity-date").filter { $0["type"] == type }.map { ($0, $0["iso-date"]) }
    }
  }

  static func notFuture(
    _ id: String, _ danish: String, _ english: String,
    _ values: @escaping @Sendable (XMLItem) -> [(XMLItem, String?)]
  ) -> FormatRule {
    FormatRule(id, danish, english) { activity, setting in
      values(activity).filter { XMLDay.day($0.1).map { $0 > setting.today } ?? false }
        .map { .init($0.0, $0.1) }
    }
  }

  /// The first and the last day of an element with a period.
  static func period(_ item: XMLItem) -> (from: CalendarDate, to: CalendarDate)? {
    guard let from = XMLDay.day(item.first("period-start")?["iso-date"]),
      let to = XMLDay.day(item.first("period-end")?["iso-date"])
    else { return nil }
    return (from, to)
  }

  static func periodOrder(_ id: String, _ paths: [ElementPath]) -> FormatRule {
    FormatRule(
      id, "Periodens slutning ligger før dens begyndelse.", "The period ends before it begins."
    ) { item, _ in
      paths.flatMap { item.all($0) }.compactMap { found in
        guard let (from, to) = period(found), to < from else { return nil }
        return .init(found, "\(from.iso) – \(to.iso)")
      }
    }
  }

  /// A year is at most 365 days from the first day to the last, as the reference engine counts it:
  /// 2025-01-01 to 2026-01-01 passes, 2024-01-01 to 2025-01-01 (366) does not.
  static func atMostOneYear(_ id: String, _ paths: [ElementPath]) -> FormatRule {
    FormatRule(id, "Budgettets periode er over et år.", "The budget's period is over a year.") {
      item, _ in
      paths.flatMap { item.all($0) }.compactMap { found in
        guard let (from, to) = period(found), from.days(until: to) > 365 else { return nil }
        return .init(found, "\(from.iso) – \(to.iso)")
      }
    }
  }
}
