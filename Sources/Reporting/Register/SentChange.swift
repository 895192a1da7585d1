import PortfolioModel

/// A figure of a submission that would be another if it were sent again today.
public struct SentChange: Encodable, Sendable, Hashable {
  public let name: String
  /// What it is a figure of.
  public let danish: String
  public let english: String
  /// Nothing where there was none.
  public let sent: String?
  /// Nothing where there is none any more.
  public let now: String?

  public init(name: String, danish: String, english: String, sent: String?, now: String?) {
    self.name = name
    self.danish = danish
    self.english = english
    self.sent = sent
    self.now = now
  }

  /// How far what was sent is from what would be sent: what is new, other and gone, in the order
  /// of the document.
  ///
  /// - Parameter now: the figures of today with their meanings.
  public static func all(
    sent: [SentFigure], now: [(figure: SentFigure, danish: String, english: String)]
  ) -> [SentChange] {
    let before = Dictionary(
      sent.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
    let after = Set(now.map(\.figure.name))
    let changed = now.compactMap { figure, danish, english -> SentChange? in
      let old = before[figure.name]
      guard old != figure.value else { return nil }
      return SentChange(
        name: figure.name, danish: danish, english: english, sent: old, now: figure.value)
    }
    let gone = sent.filter { !after.contains($0.name) }.map {
      SentChange(name: $0.name, danish: $0.name, english: $0.name, sent: $0.value, now: nil)
    }
    return changed + gone
  }
}

extension Spelling {
  /// A figure as it was sent (its machine form) for people: amounts and days as they write them,
  /// all else as it is.
  func sent(_ value: String?) -> String {
    guard let value else { return "–" }
    if let day = CalendarDate(iso: value) { return short(day) }
    if value.dropLast(2).last == ".", let money = Money(decimal: value, currency: .dkk) {
      return amount(money)
    }
    return value
  }
}
