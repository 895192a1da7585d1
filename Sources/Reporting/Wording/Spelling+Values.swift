import PortfolioModel

extension Spelling {
  /// The value of a field as people write it, from its machine form: `27.03.2017`, `ja`,
  /// `450.000,00 kr.`, `statusrapport`. References and texts stay as they are.
  public func value(_ text: String, _ shape: FieldShape) -> String {
    switch shape {
    case .money: Money(text: text).map(money) ?? text
    case .day: CalendarDate(text: text).map(short) ?? text
    case .impreciseDate: ImpreciseDate(text: text).map(date) ?? text
    case .moment: Moment(text: text).map(moment) ?? text
    case .quantity: Quantity(text: text).map(quantity) ?? text
    case .flag:
      Bool(text: text).map { $0 ? language.say("ja", "yes") : language.say("nej", "no") } ?? text
    case .choice: language.say(language.choiceWord(text), Language.spaced(text))
    case .text, .wholeNumber, .cvr, .gln, .digest, .bytes, .currency, .reference, .deadlineRule:
      text
    }
  }
}
