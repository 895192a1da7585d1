import PortfolioModel
import Reporting

/// A date or a span as people type it: all that the program itself prints (`juni 2018`,
/// `medio 2018`, `før efteråret 2018`, `31.03.2018 kl. 12.00`, `spring 2018`).
enum TypedDate {
  /// The date, or nothing where the text is none.
  static func read(_ text: String) -> ImpreciseDate? {
    if let date = ImpreciseDate(notation: text) { return date }
    let lowered = text.lowercased()
    for word in ["før ", "before "] where lowered.hasPrefix(word) {
      guard let date = read(String(text.dropFirst(word.count))), !date.isBefore else { return nil }
      return ImpreciseDate(date.precision, isBefore: true)
    }
    if let day = CalendarDate(danish: text) { return ImpreciseDate(.day(day)) }
    if let minute = minute(lowered) { return ImpreciseDate(minute) }
    guard let year = Int(text.suffix(4)), CalendarDate.years.contains(year) else { return nil }
    return spans(of: year).lazy.map { ImpreciseDate($0) }.first { date in
      Language.allCases.contains { language in
        let printed = Spelling(language).date(date).lowercased()
        return printed == lowered || withoutArticle(printed) == lowered
      }
    }
  }

  /// `forår 2018` for `foråret 2018`.
  private static func withoutArticle(_ printed: String) -> String {
    let words = printed.split(separator: " ").map(String.init)
    guard words.count == 2, words[0].hasSuffix("et") || words[0].hasSuffix("en") else {
      return printed
    }
    return words[0].dropLast(2) + " " + words[1]
  }

  private static func minute(_ text: String) -> ImpreciseDate.Precision? {
    let parts = text.split(separator: " ").filter { $0 != "kl." && $0 != "kl" }
    guard parts.count == 2, let clock = parts.last,
      let day = CalendarDate(danish: parts[0]) ?? CalendarDate(iso: parts[0])
    else { return nil }
    let numbers = clock.split(whereSeparator: { $0 == "." || $0 == ":" }).map { Int($0) }
    guard numbers.count == 2, let hour = numbers[0], (0...23).contains(hour),
      let minute = numbers[1], (0...59).contains(minute)
    else { return nil }
    return .minute(day, hour: hour, minute: minute)
  }

  private static func spans(of year: Int) -> [ImpreciseDate.Precision] {
    let parts: [ImpreciseDate.MonthPart] = [.primo, .medio, .ultimo]
    let seasons: [ImpreciseDate.Season] = [.spring, .summer, .autumn, .winter]
    let months = (1...12).map { ImpreciseDate.Precision.month($0, year: year) }
    let partsOfMonths = (1...12).flatMap { month in
      parts.map { ImpreciseDate.Precision.partOfMonth($0, month: month, year: year) }
    }
    return months + partsOfMonths + seasons.map { .season($0, year: year) }
      + parts.map { .partOfYear($0, year: year) }
  }
}
