import PortfolioModel

extension ResultValue {
  /// `11 af 14 mødre (79 %)`, `mellem 1.102 og 1.221 besøgende pr. måned`, `ca. 840 besøgende`,
  /// `færre end 5 unge`; a target that is a share is the share alone: `75 %`.
  public func words(_ spelling: Spelling) -> String {
    let language = spelling.language
    if let fewerThan {
      return language.say("færre end ", "fewer than ") + spelling.number(fewerThan)
        + (unit.map { " " + $0 } ?? "")
    }
    if role == .target, form == .ratio, denominator == Quantity(100), let value,
      let percent = Share.percent(value.thousandths, of: Quantity(100).thousandths)
    {
      return spelling.percent(percent)
    }
    return ResultFigure(
      form: form, value: value, denominator: denominator, upper: upper, text: text
    ).words(unit: unit, spelling)
  }
}
