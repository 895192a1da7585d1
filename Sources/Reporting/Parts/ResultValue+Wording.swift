import PortfolioModel

extension ResultValue {
  /// `11 af 14 mødre (79 %)`, `mellem 1.102 og 1.221 besøgende pr. måned`, `ca. 840 besøgende`,
  /// `færre end 5 unge`; a target that is a share is the share alone: `75 %`.
  public func words(_ spelling: Spelling) -> String {
    let language = spelling.language
    let number = { (quantity: Quantity?) in
      quantity.map(spelling.quantity) ?? language.notStated
    }
    let unit = self.unit.map { " " + $0 } ?? ""
    if let fewerThan {
      return language.say("færre end ", "fewer than ") + spelling.number(fewerThan) + unit
    }
    switch form {
    case .exact: return number(value) + unit
    case .about: return language.say("ca. ", "about ") + number(value) + unit
    case .range:
      return language.say("mellem ", "between ") + number(value) + language.say(" og ", " and ")
        + number(upper) + unit
    case .ratio:
      let percent = value.flatMap { value in
        denominator.flatMap { Share.percent(value.thousandths, of: $0.thousandths) }
      }
      if role == .target, denominator == Quantity(100), let percent {
        return spelling.percent(percent)
      }
      let text = number(value) + language.say(" af ", " of ") + number(denominator) + unit
      return percent.map { "\(text) (\(spelling.percent($0)))" } ?? text
    case .text: return text ?? language.notStated
    }
  }
}
