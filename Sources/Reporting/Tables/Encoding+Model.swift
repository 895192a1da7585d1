import PortfolioModel

// How values of the model look in JSON: amounts with their minor units and currency, days in ISO,
// references as the user wrote them.

extension Money: Encodable {
  private enum Key: String, CodingKey { case minorUnits, currency }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(minorUnits, forKey: .minorUnits)
    try container.encode(currency.code, forKey: .currency)
  }
}

extension CalendarDate: Encodable {
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(iso)
  }
}

extension ImpreciseDate: Encodable {
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(notation)
  }
}

extension Moment: Encodable {
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(iso)
  }
}

extension Quantity: Encodable {
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(decimal)
  }
}

extension DayRange: Encodable {
  private enum Key: String, CodingKey { case firstDay, lastDay }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(from, forKey: .firstDay)
    try container.encode(last, forKey: .lastDay)
  }
}

extension Reference: Encodable {
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}

extension Measure: Encodable {}
extension GrantStage: Encodable {}
extension DutyFact.State: Encodable {}
extension InstalmentStatus.State: Encodable {}
extension Narrative.Section: Encodable {}
extension Measurement.Form: Encodable {}
extension Measurement.Role: Encodable {}
extension FundingSource.Sort: Encodable {}
extension Activity.State: Encodable {}
extension MoveRuling.Verdict: Encodable {}
extension Term.Rule: Encodable {}
extension GrantFact.Event: Encodable {}
extension InstalmentFact.Event: Encodable {}
