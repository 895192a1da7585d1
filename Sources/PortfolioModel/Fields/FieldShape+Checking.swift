extension FieldShape {
  /// Whether a text is the machine form of a value of this shape: what a field of it would read.
  public func accepts(_ text: String) -> Bool {
    switch self {
    case .text(let limit): TextRule.length(of: text) <= limit
    case .wholeNumber: Int(text: text) != nil
    case .quantity: Quantity(text: text) != nil
    case .money: Money(text: text) != nil
    case .flag: Bool(text: text) != nil
    case .day: CalendarDate(text: text) != nil
    case .impreciseDate: ImpreciseDate(text: text) != nil
    case .moment: Moment(text: text) != nil
    case .deadlineRule: DeadlineRule(text: text) != nil
    case .cvr: CVRNumber(text: text) != nil
    case .gln: GLNNumber(text: text) != nil
    case .digest: Digest(text: text) != nil
    case .bytes: SealedBytes(text: text) != nil
    case .currency: Currency(text: text) != nil
    case .choice(let words): words.contains(text)
    case .reference: TextRule.isReference(text)
    }
  }
}
