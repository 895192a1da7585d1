import PortfolioModel

/// What was measured, in the form in which it is known; also what several of them come to.
///
/// A per cent is made from numerator and denominator alone, so two of them are never added: 11 of
/// 14 and 8 of 9 are 19 of 23.
public struct ResultFigure: Encodable, Sendable, Hashable {
  public let form: Measurement.Form
  public let value: Quantity?
  public let denominator: Quantity?
  public let upper: Quantity?
  public let text: String?
  /// Whether a period of it was only told in words, so that the whole may be more.
  public let isIncomplete: Bool

  public init(
    form: Measurement.Form, value: Quantity?, denominator: Quantity? = nil,
    upper: Quantity? = nil, text: String? = nil, isIncomplete: Bool = false
  ) {
    self.form = form
    self.value = value
    self.denominator = denominator
    self.upper = upper
    self.text = text
    self.isIncomplete = isIncomplete
  }

  public init(_ measurement: Measurement) {
    self.init(
      form: measurement.form, value: measurement.value, denominator: measurement.denominator,
      upper: measurement.upper, text: measurement.text)
  }

  /// The value of the denominator in tenths of a per cent; nothing without a denominator.
  public var percentTenths: Int? {
    guard let value, let denominator else { return nil }
    return Share.tenths(value.thousandths, of: denominator.thousandths)
  }

  /// Both together. The denominators are added where both have one, else only the values.
  func adding(_ other: ResultFigure) throws(MoneyError) -> ResultFigure {
    guard let mine = value else {
      return ResultFigure(
        form: other.form, value: other.value, denominator: other.denominator, upper: other.upper,
        text: other.value == nil ? other.text : nil, isIncomplete: true)
    }
    guard let its = other.value else {
      return ResultFigure(
        form: form, value: value, denominator: denominator, upper: upper, isIncomplete: true)
    }
    var sum: Quantity? = nil
    if let denominator, let more = other.denominator { sum = try denominator.adding(more) }
    let isRange = form == .range || other.form == .range
    let isAbout = form == .about || other.form == .about
    return ResultFigure(
      form: sum != nil ? .ratio : isRange ? .range : isAbout ? .about : .exact,
      value: try mine.adding(its), denominator: sum,
      upper: isRange ? try (upper ?? mine).adding(other.upper ?? its) : nil,
      isIncomplete: isIncomplete || other.isIncomplete)
  }

  /// What this total so far adds to an earlier one; nothing where that cannot be said.
  func increase(since earlier: ResultFigure) throws(MoneyError) -> ResultFigure? {
    guard let value, let before = earlier.value, upper == nil, earlier.upper == nil else {
      return nil
    }
    let isAbout = form == .about || earlier.form == .about
    return ResultFigure(
      form: isAbout ? .about : .exact,
      value: try value.adding(Quantity(thousandths: -before.thousandths)))
  }

  /// `11 af 14 mødre (79 %)`, `mellem 1.102 og 1.221 besøgende`, `ca. 840 besøgende`.
  public func words(unit: String?, _ spelling: Spelling) -> String {
    let language = spelling.language
    let number = { (quantity: Quantity?) in
      quantity.map(spelling.quantity) ?? language.notStated
    }
    let unit = unit.map { " " + $0 } ?? ""
    let atLeast = isIncomplete && value != nil ? language.say("mindst ", "at least ") : ""
    switch form {
    case .exact: return atLeast + number(value) + unit
    case .about: return atLeast + language.say("ca. ", "about ") + number(value) + unit
    case .range:
      return atLeast + language.say("mellem ", "between ") + number(value)
        + language.say(" og ", " and ") + number(upper) + unit
    case .ratio:
      var text = number(value) + language.say(" af ", " of ") + number(denominator) + unit
      if let value, let denominator,
        let percent = Share.percent(value.thousandths, of: denominator.thousandths)
      {
        text += " (\(spelling.percent(percent)))"
      }
      return atLeast + text
    case .text: return text ?? language.notStated
    }
  }
}
