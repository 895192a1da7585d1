extension ImpreciseDate {
  /// The machine form: `2018-03-31`, `2018-09-03T12:00`, `2018-06`, `2018-06-medio`,
  /// `2018-spring`, `2018-medio`, `2018`, and any of them after `before-`.
  public var notation: String {
    let text =
      switch precision {
      case .minute(let day, let hour, let minute):
        "\(day.iso)T\(CalendarDate.padded(hour)):\(CalendarDate.padded(minute))"
      case .day(let day): day.iso
      case .partOfMonth(let part, let month, let year):
        "\(year)-\(CalendarDate.padded(month))-\(part.rawValue)"
      case .month(let month, let year): "\(year)-\(CalendarDate.padded(month))"
      case .season(let season, let year): "\(year)-\(season.rawValue)"
      case .partOfYear(let part, let year): "\(year)-\(part.rawValue)"
      case .year(let year): "\(year)"
      }
    return (isBefore ? "before-" : "") + text
  }

  /// Reads the machine form, and nothing else.
  public init?(notation text: some StringProtocol) {
    let isBefore = text.hasPrefix("before-")
    let rest = Substring(text).dropFirst(isBefore ? 7 : 0)
    guard let precision = Self.precision(of: rest) else { return nil }
    self.init(precision, isBefore: isBefore)
  }

  private static func precision(of text: Substring) -> Precision? {
    if let day = CalendarDate(iso: text) { return .day(day) }
    if text.count == 16 { return minute(of: text) }
    let parts = text.split(separator: "-", maxSplits: 2, omittingEmptySubsequences: false)
    guard let head = parts.first, head.count == 4, let year = Int(head),
      CalendarDate.years.contains(year)
    else { return nil }
    switch parts.count {
    case 1: return .year(year)
    case 2:
      if let season = Season(rawValue: String(parts[1])) { return .season(season, year: year) }
      if let part = MonthPart(rawValue: String(parts[1])) { return .partOfYear(part, year: year) }
      return month(of: parts[1]).map { .month($0, year: year) }
    default:
      guard let month = month(of: parts[1]), let part = MonthPart(rawValue: String(parts[2]))
      else { return nil }
      return .partOfMonth(part, month: month, year: year)
    }
  }

  private static func month(of text: Substring) -> Int? {
    guard text.count == 2, let month = Int(text), (1...12).contains(month) else { return nil }
    return month
  }

  private static func minute(of text: Substring) -> Precision? {
    let halves = text.split(separator: "T", omittingEmptySubsequences: false)
    guard halves.count == 2, let day = CalendarDate(iso: halves[0]) else { return nil }
    let clock = halves[1].split(separator: ":", omittingEmptySubsequences: false)
    guard clock.count == 2, clock.allSatisfy({ $0.count == 2 }),
      let hour = Int(clock[0]), (0...23).contains(hour),
      let minute = Int(clock[1]), (0...59).contains(minute)
    else { return nil }
    return .minute(day, hour: hour, minute: minute)
  }
}
