extension String: FieldScalar {
  public static var shape: FieldShape { .text(limit: TextRule.limit) }
  public init?(text: String) { self = text }
  public var text: String { self }
}

extension Int: FieldScalar {
  public static var shape: FieldShape { .wholeNumber }
  public init?(text: String) {
    guard let value = Int(text), String(value) == text else { return nil }
    self = value
  }
  public var text: String { String(self) }
  public var stored: [StoredValue] { [.integer(Int64(self))] }
  public init?(stored: (Int) -> StoredValue?) {
    guard case .integer(let value)? = stored(0) else { return nil }
    self = Int(value)
  }
}

extension Bool: FieldScalar {
  public static var shape: FieldShape { .flag }
  public init?(text: String) {
    guard text == "true" || text == "false" else { return nil }
    self = text == "true"
  }
  public var text: String { self ? "true" : "false" }
  public var stored: [StoredValue] { [.integer(self ? 1 : 0)] }
  public init?(stored: (Int) -> StoredValue?) {
    guard case .integer(let value)? = stored(0) else { return nil }
    self = value == 1
  }
}

extension Quantity: FieldScalar {
  public static var shape: FieldShape { .quantity }
  public init?(text: String) { self.init(decimal: text) }
  public var text: String { decimal }
  public var stored: [StoredValue] { [.integer(thousandths)] }
  public init?(stored: (Int) -> StoredValue?) {
    guard case .integer(let value)? = stored(0) else { return nil }
    self.init(thousandths: value)
  }
}

/// Two columns: `<name>Minor` and the `currency` beside it, so that no amount is ever read without.
extension Money: FieldScalar {
  public static var shape: FieldShape { .money }
  /// `450000.00 DKK`.
  public init?(text: String) {
    let parts = text.split(separator: " ", omittingEmptySubsequences: false)
    guard parts.count == 2, let currency = Currency(code: String(parts[1])) else { return nil }
    self.init(decimal: parts[0], currency: currency)
  }
  public var text: String { "\(decimal) \(currency.code)" }
  public static func columns(of name: String) -> [String] { [name + "Minor", "currency"] }
  public var stored: [StoredValue] { [.integer(minorUnits), .text(currency.code)] }
  public init?(stored: (Int) -> StoredValue?) {
    guard case .integer(let units)? = stored(0), case .text(let code)? = stored(1),
      let currency = Currency(code: code)
    else { return nil }
    self.init(minorUnits: units, currency: currency)
  }
}

extension Currency: FieldScalar {
  public static var shape: FieldShape { .currency }
  public init?(text: String) { self.init(code: text) }
  public var text: String { code }
}

extension CalendarDate: FieldScalar {
  public static var shape: FieldShape { .day }
  public init?(text: String) { self.init(iso: text) }
  public var text: String { iso }
}

extension ImpreciseDate: FieldScalar {
  public static var shape: FieldShape { .impreciseDate }
  public init?(text: String) { self.init(notation: text) }
  public var text: String { notation }
}

extension Moment: FieldScalar {
  public static var shape: FieldShape { .moment }
  public init?(text: String) { self.init(iso: text) }
  public var text: String { iso }
  public var stored: [StoredValue] { [.integer(milliseconds)] }
  public init?(stored: (Int) -> StoredValue?) {
    guard case .integer(let value)? = stored(0) else { return nil }
    self.init(milliseconds: value)
  }
}

extension CVRNumber: FieldScalar {
  public static var shape: FieldShape { .cvr }
  public init?(text: String) { self.init(text) }
  public var text: String { digits }
}

extension GLNNumber: FieldScalar {
  public static var shape: FieldShape { .gln }
  public init?(text: String) { self.init(text) }
  public var text: String { digits }
}
