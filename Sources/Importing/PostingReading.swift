import PortfolioModel

/// A posting read from the attributes of its element, with everything that was wrong with them.
struct PostingReading {
  /// The posting; nothing when there are faults.
  let posting: Posting?
  let faults: [Fault]

  private static let required = ["project", "line", "day", "amount", "text", "voucher"]
  private static let optional = ["ordinal", "reverses", "recorded", "recordedBy"]

  init(
    _ attributes: [(name: String, value: String)],
    _ charges: [[(name: String, value: String)]], _ options: ReadingOptions
  ) {
    var faults: [Fault] = []
    var values: [String: String] = [:]
    let known = Self.required + Self.optional
    for (name, value) in attributes {
      guard known.contains(name) else {
        faults.append(.unknownField(name, known: known))
        continue
      }
      let text = TextRule.normalised(value)
      if let fault = TextRule.fault(in: text, field: name, shape: String.shape, options) {
        faults.append(fault)
      }
      values[name] = text
    }
    for name in Self.required where values[name]?.isEmpty ?? true {
      faults.append(.missingField(name))
    }
    func value<Value: FieldScalar>(_ name: String, _ type: Value.Type) -> Value? {
      guard let text = values[name], !text.isEmpty else { return nil }
      if let value = Value(text: text) { return value }
      faults.append(.badValue(field: name, value: text, shape: Value.shape))
      return nil
    }
    let project = value("project", Reference<Project>.self)
    let line = value("line", Reference<BudgetLine>.self)
    let day = value("day", CalendarDate.self)
    let amount = value("amount", Money.self)
    let ordinal = value("ordinal", Int.self)
    let recorded = value("recorded", Moment.self)
    let parts = charges.compactMap { Self.charge($0, &faults) }
    self.faults = faults
    guard faults.isEmpty, let project, let line, let day, let amount else {
      posting = nil
      return
    }
    posting = Posting(
      project: project, line: .ref(line), day: day, amount: amount,
      text: values["text"] ?? "", voucher: values["voucher"] ?? "", ordinal: ordinal ?? 1,
      reverses: values["reverses"], charges: parts.isEmpty ? nil : parts, recorded: recorded,
      recordedBy: values["recordedBy"])
  }

  private static func charge(
    _ attributes: [(name: String, value: String)], _ faults: inout [Fault]
  ) -> Posting.Charge? {
    var values: [String: String] = [:]
    for (name, value) in attributes {
      if name != "source", name != "amount" {
        faults.append(.unknownField(name, known: ["source", "amount"]))
      }
      values[name] = value
    }
    guard let source = values["source"] else {
      faults.append(.missingField("source"))
      return nil
    }
    guard let text = values["amount"] else {
      faults.append(.missingField("amount"))
      return nil
    }
    guard let amount = Money(text: text) else {
      faults.append(.badValue(field: "amount", value: text, shape: .money))
      return nil
    }
    return Posting.Charge(source: Reference(source), amount: amount)
  }
}
