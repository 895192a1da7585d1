import PortfolioModel

/// A value of an indicator, ready to be written: exact, a ratio, a range, about, or in words.
public struct ResultValue: Encodable, Sendable {
  public let role: Measurement.Role
  public let form: Measurement.Form
  public let value: Quantity?
  public let denominator: Quantity?
  public let upper: Quantity?
  public let text: String?
  public let unit: String?
  public let period: DayRange
  public let source: String?
  public let note: String?
  /// The number that the value lies below, when the value itself is withheld: so few people that
  /// they might be recognised.
  public let fewerThan: Int?

  /// - Parameter smallCells: the least number of people that is told in a report for others;
  ///   nothing to tell all.
  init(_ measurement: Measurement, _ indicator: Indicator, smallCells: Int?) {
    let isSmall =
      smallCells.map { limit in
        indicator.countsPeople && measurement.role != .target
          && Self.isSmall(measurement, below: limit)
      } ?? false
    role = measurement.role
    form = measurement.form
    value = isSmall ? nil : measurement.value
    denominator = isSmall ? nil : measurement.denominator
    upper = isSmall ? nil : measurement.upper
    text = isSmall ? nil : measurement.text
    unit = indicator.unit
    period = DayRange(first: measurement.firstDay, last: measurement.lastDay)
    source = measurement.source
    // The note of a small figure is apt to say what the figure no longer does.
    note = isSmall ? nil : measurement.note
    fewerThan = isSmall ? smallCells : nil
  }

  /// Whether a number of it, or one written in its text, is at least one and below the limit.
  private static func isSmall(_ measurement: Measurement, below limit: Int) -> Bool {
    let numbers = [measurement.value, measurement.denominator, measurement.upper]
    return numbers.contains { number in
      number.map { Quantity(0) < $0 && $0 < Quantity(limit) } ?? false
    }
      || (measurement.text ?? "").split { !$0.isNumber }.contains { digits in
        Int(digits).map { 0 < $0 && $0 < limit } ?? false
      }
  }

  /// Per cent of a target that this value comes to; nothing where the two do not compare.
  func percent(of target: ResultValue) -> Int? {
    guard let value, let goal = target.value else { return nil }
    switch (form, target.form) {
    case (.exact, .exact): return Share.percent(value.thousandths, of: goal.thousandths)
    case (.ratio, .ratio):
      guard let whole = denominator, let goalWhole = target.denominator else { return nil }
      // 11 of 14 against 75 of 100: (11 · 100) of (14 · 75).
      return Share.percent(
        value.thousandths * goalWhole.thousandths, of: whole.thousandths * goal.thousandths)
    default: return nil
    }
  }
}
