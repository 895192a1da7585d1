import PortfolioModel

extension Spelling {
  /// `lørdag den 31. marts 2018`; `Saturday 31 March 2018`.
  public func weekday(_ day: CalendarDate, withYear: Bool = true) -> String {
    let names = language == .danish ? Self.danishWeekdays : Self.englishWeekdays
    let name = names[day.weekday - 1]
    let date = withYear ? long(day) : String(long(day).dropLast(5))
    return language.say("\(name) den \(date)", "\(name) \(date)")
  }

  /// `kl. 12.00`; `12:00`.
  public func time(_ hour: Int, _ minute: Int) -> String {
    let pad = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
    return language.say("kl. \(pad(hour)).\(pad(minute))", "\(pad(hour)):\(pad(minute))")
  }

  private static let danishWeekdays = [
    "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag",
  ]
  private static let englishWeekdays = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]
}
