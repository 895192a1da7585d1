/// How the deadlines of a schedule follow from the grant, from its payments or from the calendar.
///
/// Months are reckoned from the day that they follow, so that the day comes back: every month from
/// 30 November is 30 December, 30 January, 28 February, 30 March.
public enum DeadlineRule: Hashable, Sendable {
  /// So many months after the last day of the grant, amendments included: `end+3`.
  case afterEnd(months: Int)
  /// So many months after the end of each calendar year that the grant runs in: `year+6`.
  case afterYear(months: Int)
  /// So many months after the day on which each instalment of the plan in force is expected; before
  /// it, below zero: `instalment+0`.
  case afterInstalment(months: Int)
  /// Every so many months from a day, up to a last day or else to that of the grant:
  /// `every-3/2018-03-31`, `every-3/2018-03-31/2019-12-31`.
  case every(Rhythm, from: CalendarDate, upTo: CalendarDate?)
  /// The days of a list: `on/2018-03-31/2018-10-15`.
  case on([CalendarDate])
  /// Whenever something happens, whose days nobody knows: `upon/hvert bestyrelsesmøde`.
  case upon(String)

  /// The most months that a deadline lies after, or before, what it follows.
  public static let months = -60...120

  /// Whether it cannot be reckoned without a grant.
  public var needsGrant: Bool {
    switch self {
    case .afterEnd, .afterYear, .afterInstalment: true
    case .every(_, _, let last): last == nil
    case .on, .upon: false
    }
  }
}

extension DeadlineRule: FieldScalar {
  public static var shape: FieldShape { .deadlineRule }

  /// The machine form, as each case shows it.
  public var text: String {
    switch self {
    case .afterEnd(let months): "end" + Self.signed(months)
    case .afterYear(let months): "year" + Self.signed(months)
    case .afterInstalment(let months): "instalment" + Self.signed(months)
    case .every(let rhythm, let first, let last):
      "every-\(rhythm.months)/\(first.iso)" + (last.map { "/" + $0.iso } ?? "")
    case .on(let days): "on/" + days.map(\.iso).joined(separator: "/")
    case .upon(let event): "upon/" + event
    }
  }

  public init?(text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let days = parts.dropFirst().compactMap { CalendarDate(iso: $0) }
    if parts[0] == "upon" {
      let event = text.dropFirst(5)
      guard parts.count > 1, !event.isEmpty else { return nil }
      self = .upon(String(event))
    } else if parts[0] == "on" {
      guard !days.isEmpty, days.count == parts.count - 1, Set(days).count == days.count else {
        return nil
      }
      self = .on(days)
    } else if parts[0].hasPrefix("every-") {
      guard let rhythm = Int(text: String(parts[0].dropFirst(6))).flatMap({ Rhythm(months: $0) }),
        (1...2).contains(days.count), days.count == parts.count - 1,
        days.count == 1 || days[0] <= days[1]
      else { return nil }
      self = .every(rhythm, from: days[0], upTo: days.count == 2 ? days[1] : nil)
    } else if parts.count == 1, let months = Self.months(in: text, after: "end") {
      self = .afterEnd(months: months)
    } else if parts.count == 1, let months = Self.months(in: text, after: "year") {
      self = .afterYear(months: months)
    } else if parts.count == 1, let months = Self.months(in: text, after: "instalment") {
      self = .afterInstalment(months: months)
    } else {
      return nil
    }
  }

  private static func signed(_ months: Int) -> String { months < 0 ? "\(months)" : "+\(months)" }

  private static func months(in text: String, after word: String) -> Int? {
    guard text.hasPrefix(word), let months = Int(text.dropFirst(word.count)),
      signed(months) == text.dropFirst(word.count), Self.months.contains(months)
    else { return nil }
    return months
  }
}
