import PortfolioModel

extension StatusReport.ResultRow {
  /// `11 af 14 mødre (79 %)`, `mellem 1.102 og 1.221 besøgende pr. måned`, `ca. 840 besøgende`.
  public func value(_ spelling: Spelling) -> String {
    let language = spelling.language
    let number = { (quantity: Quantity?) in
      quantity.map(spelling.quantity) ?? language.notStated
    }
    let unit = self.unit.map { " " + $0 } ?? ""
    switch form {
    case .exact: return number(value) + unit
    case .about: return language.say("ca. ", "about ") + number(value) + unit
    case .range:
      return language.say("mellem ", "between ") + number(value) + language.say(" og ", " and ")
        + number(upper) + unit
    case .ratio:
      var text = number(value) + language.say(" af ", " of ") + number(denominator) + unit
      if let value, let denominator,
        let percent = Share.percent(value.thousandths, of: denominator.thousandths)
      {
        text += " (\(spelling.percent(percent)))"
      }
      return text
    case .text: return text ?? language.notStated
    }
  }
}

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
    if let grantPeriod, grantPeriod.from < period.upTo {
      let elapsed = min(grantPeriod.from.days(until: period.upTo), grantPeriod.count)
      if let time = Share.tenths(Int64(elapsed), of: Int64(grantPeriod.count)) {
        let share = spelling.percent(tenths: time)
        text += language.say(
          ", mens \(share) af bevillingsperioden er gået",
          ", while \(share) of the grant period has passed")
      }
    }
    return text + "."
  }
}
