import PortfolioModel

/// How figures and dates are written for people.
///
/// In text on a terminal and in CSV a plain space and `-`; in documents (`isTypographic`) a
/// no-break space before `kr.` and `%` and the minus sign `−`.
public struct Spelling: Sendable {
  public let language: Language
  public let isTypographic: Bool

  public init(_ language: Language, isTypographic: Bool = false) {
    self.language = language
    self.isTypographic = isTypographic
  }

  private var space: String { isTypographic ? "\u{A0}" : " " }
  private var minus: String { isTypographic ? "−" : "-" }
  private var thousands: String { language.say(".", ",") }
  private var decimalMark: String { language.say(",", ".") }

  /// `33.170.800,00`: for tables, always with the currency's decimals and without its name.
  public func amount(_ money: Money) -> String {
    let digits = money.currency.minorUnitDigits
    let (whole, rest) = money.minorUnits.magnitude
      .quotientAndRemainder(dividingBy: money.currency.minorUnitsPerUnit.magnitude)
    var text = (money.isNegative ? minus : "") + grouped(String(whole))
    if digits > 0 {
      let minor = String(rest)
      text += decimalMark + String(repeating: "0", count: digits - minor.utf8.count) + minor
    }
    return text
  }

  /// `33.170.800,00 kr.`
  public func money(_ money: Money) -> String {
    amount(money) + space + currencyName(money.currency)
  }

  /// `33.170.800 kr.`, and `1.333.333,33 kr.` where it is not whole: for headlines and prose.
  public func prose(_ money: Money) -> String {
    guard money.isWhole, money.currency.minorUnitDigits > 0 else { return self.money(money) }
    return String(amount(money).dropLast(money.currency.minorUnitDigits + 1)) + space
      + currencyName(money.currency)
  }

  /// A sentence with one full stop at its end, also where it ends in `kr.`.
  public static func sentence(_ text: String) -> String {
    text.hasSuffix("kr..") ? String(text.dropLast()) : text
  }

  /// The sentence with the units in it kept on the line of their figures, in documents.
  public func kept(_ sentence: String) -> String {
    isTypographic
      ? sentence.replacing(" kr.", with: "\u{A0}kr.").replacing(" %", with: "\u{A0}%") : sentence
  }

  /// The text with a capital first letter.
  public static func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  /// `kr.` for Danish kroner in Danish, else the code.
  public func currencyName(_ currency: Currency) -> String {
    currency == .dkk && language == .danish ? "kr." : currency.code
  }

  /// `2.458`.
  public func number(_ number: Int) -> String {
    (number < 0 ? minus : "") + grouped(String(number.magnitude))
  }

  /// `33,5`; without decimals where it has none.
  public func quantity(_ quantity: Quantity) -> String {
    let parts = quantity.decimal.split(separator: ".")
    let whole = parts.first.map(String.init) ?? "0"
    let isNegative = whole.hasPrefix("-")
    let text = (isNegative ? minus : "") + grouped(isNegative ? String(whole.dropFirst()) : whole)
    return parts.count == 2 ? text + decimalMark + parts[1] : text
  }

  /// `54,3 %` from tenths of a per cent.
  public func percent(tenths: Int) -> String {
    let unsigned = tenths.magnitude
    return (tenths < 0 ? minus : "") + "\(unsigned / 10)" + decimalMark + "\(unsigned % 10)"
      + space + "%"
  }

  /// `79 %` of a whole number of per cent.
  public func percent(_ percent: Int) -> String {
    (percent < 0 ? minus : "") + "\(percent.magnitude)" + space + "%"
  }

  private func grouped(_ digits: String) -> String {
    var result = ""
    var left = digits.utf8.count
    for digit in digits.unicodeScalars {
      if left % 3 == 0, !result.isEmpty { result += thousands }
      result.unicodeScalars.append(digit)
      left -= 1
    }
    return result
  }

  // MARK: - Dates

  /// `31.03.2018` in Danish, `2018-03-31` in English: for tables.
  public func short(_ day: CalendarDate) -> String {
    guard language == .danish else { return day.iso }
    let pad = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
    return "\(pad(day.day)).\(pad(day.month)).\(day.year)"
  }

  /// `31. marts 2018`.
  public func long(_ day: CalendarDate) -> String {
    language.say(
      "\(day.day). \(Self.danishMonths[day.month - 1]) \(day.year)",
      "\(day.day) \(Self.englishMonths[day.month - 1]) \(day.year)")
  }

  /// `01.06.2017–31.12.2017`, the last day included.
  public func period(_ days: DayRange) -> String {
    "\(short(days.from))–\(short(days.last))"
  }

  /// `27.03.2017 kl. 17.00` in Danish time.
  public func moment(_ moment: Moment) -> String {
    let pad = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
    let (hour, minute) = moment.time
    return short(moment.day)
      + language.say(" kl. \(pad(hour)).\(pad(minute))", " \(pad(hour)):\(pad(minute))")
  }

  /// As exactly as it is known: `31.03.2018`, `juni 2018`, `medio 2018`, `før efteråret 2018`.
  public func date(_ date: ImpreciseDate) -> String {
    let text = precision(date)
    return date.isBefore ? language.say("før ", "before ") + text : text
  }

  private func precision(_ date: ImpreciseDate) -> String {
    switch date.precision {
    case .day(let day): return short(day)
    case .minute(let day, let hour, let minute):
      let pad = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
      return short(day)
        + language.say(" kl. \(pad(hour)).\(pad(minute))", " \(pad(hour)):\(pad(minute))")
    case .month(let month, let year): return "\(monthName(month)) \(year)"
    case .year(let year): return "\(year)"
    case .partOfMonth(let part, let month, let year):
      return "\(partName(part)) \(monthName(month)) \(year)"
    case .partOfYear(let part, let year): return "\(partName(part)) \(year)"
    case .season(let season, let year):
      let name =
        switch season {
        case .spring: language.say("foråret", "spring")
        case .summer: language.say("sommeren", "summer")
        case .autumn: language.say("efteråret", "autumn")
        case .winter: language.say("vinteren", "winter")
        }
      return "\(name) \(year)"
    }
  }

  /// `jan.`, `feb.`, `maj`: for the head of a column.
  public func shortMonth(_ month: Int) -> String {
    let name = monthName(month)
    return name.count <= 4 ? name : String(name.prefix(3)) + language.say(".", "")
  }

  /// `juni 2018`.
  public func month(_ month: Int, _ year: Int) -> String { "\(monthName(month)) \(year)" }

  private func monthName(_ month: Int) -> String {
    language.say(Self.danishMonths[month - 1], Self.englishMonths[month - 1])
  }

  private func partName(_ part: ImpreciseDate.MonthPart) -> String {
    switch part {
    case .primo: language.say("primo", "early")
    case .medio: language.say("medio", "mid")
    case .ultimo: language.say("ultimo", "late")
    }
  }

  private static let danishMonths = [
    "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september",
    "oktober", "november", "december",
  ]
  private static let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
