import PortfolioModel

/// How a grant is doing: green, yellow or red, always with the reason in words.
public struct Light: Encodable, Sendable, Hashable {
  public enum Colour: String, Encodable, Sendable, Comparable {
    case green, yellow, red

    public static func < (left: Colour, right: Colour) -> Bool {
      left.rank < right.rank
    }

    private var rank: Int {
      switch self {
      case .green: 0
      case .yellow: 1
      case .red: 2
      }
    }
  }

  public enum Reason: Encodable, Sendable, Hashable {
    case allWell
    case notBegun
    case overdue(days: Int)
    case overspent(Money)
    /// Spending is so many percentage points ahead of the time elapsed (behind, below zero).
    case offPace(points: Int)
    case dueSoon(days: Int)
    case findings(Int)
  }

  public let colour: Colour
  public let reason: Reason

  /// Red: something overdue, overspent, or spending over 25 points off the time elapsed. Yellow:
  /// due within 30 days, 10 to 25 points off, or a finding. Green: none of it.
  public init(
    spent: Money, awarded: Money, period: DayRange?, daysOverdue: Int?, daysLeft: Int?,
    findings: Int, on day: CalendarDate
  ) {
    let candidates = [
      daysOverdue.map { (Colour.red, Reason.overdue(days: $0)) },
      Self.overspending(spent, awarded).map { (Colour.red, Reason.overspent($0)) },
      Self.pace(spent, awarded, period, day).flatMap { points in
        points.magnitude > 25
          ? (Colour.red, Reason.offPace(points: points))
          : points.magnitude > 10 ? (Colour.yellow, Reason.offPace(points: points)) : nil
      },
      daysLeft.flatMap { (0...30).contains($0) ? (Colour.yellow, Reason.dueSoon(days: $0)) : nil },
      findings > 0 ? (Colour.yellow, Reason.findings(findings)) : nil,
    ].compactMap(\.self)
    let worst = candidates.map(\.0).max() ?? .green
    colour = worst
    if let first = candidates.first(where: { $0.0 == worst }) {
      reason = first.1
    } else {
      reason = period.map { day < $0.from } ?? false ? .notBegun : .allWell
    }
  }

  private static func overspending(_ spent: Money, _ awarded: Money) -> Money? {
    guard let over = try? spent - awarded, over.minorUnits > 0 else { return nil }
    return over
  }

  /// Percentage points by which spending is ahead of the time elapsed; nothing before the period.
  private static func pace(
    _ spent: Money, _ awarded: Money, _ period: DayRange?, _ day: CalendarDate
  ) -> Int? {
    guard let period, period.from <= day, period.count > 0, awarded.minorUnits > 0 else {
      return nil
    }
    let elapsed = min(period.from.days(until: day), period.count)
    guard let time = Share.percent(Int64(elapsed), of: Int64(period.count)),
      let money = Share.percent(spent.minorUnits, of: awarded.minorUnits)
    else { return nil }
    return money - time
  }

  /// `rød: frist overskredet med 15 dage`.
  public func words(_ language: Language) -> String {
    let name =
      switch colour {
      case .green: language.say("grøn", "green")
      case .yellow: language.say("gul", "yellow")
      case .red: language.say("rød", "red")
      }
    return "\(name): \(reasonWords(language))"
  }

  private func reasonWords(_ language: Language) -> String {
    let days = { (count: Int) in language.count(count, ("dag", "dage"), ("day", "days")) }
    switch reason {
    case .allWell: return language.say("følger planen", "on track")
    case .notBegun: return language.say("ikke begyndt", "not begun")
    case .overdue(let count):
      return language.say(
        "frist overskredet med \(days(count))", "deadline overdue by \(days(count))")
    case .overspent(let amount):
      let text = Spelling(language).money(amount)
      return language.say("merforbrug \(text)", "overspent by \(text)")
    case .offPace(let points):
      return language.say(
        "forbruget er \(points.magnitude) procentpoint \(points < 0 ? "efter" : "foran") tiden",
        "spending is \(points.magnitude) points \(points < 0 ? "behind" : "ahead of") time")
    case .dueSoon(let count):
      if count == 0 { return language.say("frist i dag", "due today") }
      return language.say("frist om \(days(count))", "due in \(days(count))")
    case .findings(let count):
      let text = language.count(
        count, ("bemærkning", "bemærkninger"), ("finding", "findings"))
      return text
    }
  }
}
