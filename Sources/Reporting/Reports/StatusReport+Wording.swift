import PortfolioModel

extension StatusReport {
  /// The state of the grant in one sentence.
  public func sentence(_ spelling: Spelling) -> String {
    let language = spelling.language
    let day = spelling.long(period.last)
    let spent = spelling.prose(money.spentToDate)
    let awarded = spelling.prose(money.awarded)
    let share = Share.tenths(money.spentToDate.minorUnits, of: money.awarded.minorUnits)
    let percent = share.map { " (\(spelling.percent(tenths: $0)))" } ?? ""
    var text = language.say(
      "Pr. \(day) er der brugt \(spent) af bevillingens \(awarded)\(percent)",
      "By \(day), \(spent) of the grant of \(awarded) has been spent\(percent)")
    if let whole = identification.period, whole.from < period.upTo {
      let elapsed = min(whole.from.days(until: period.upTo), whole.count)
      if let time = Share.tenths(Int64(elapsed), of: Int64(whole.count)) {
        let share = spelling.percent(tenths: time)
        text += language.say(
          ", mens \(share) af bevillingsperioden er gået",
          ", while \(share) of the grant period has passed")
      }
    }
    return text + "."
  }
}
