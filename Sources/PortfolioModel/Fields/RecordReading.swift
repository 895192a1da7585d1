/// A record read from named texts, with everything that was wrong with them.
public struct RecordReading<Record: PortfolioRecord>: Sendable {
  /// The record; usable only when `faults` is empty.
  public let record: Record
  public let faults: [Fault]

  /// Reads a record from the texts of its fields.
  ///
  /// Every fault is found in one go: fields that are missing, unknown or not of their form, text
  /// that may not be kept (`TextRule`), and what `Record.faults` says. An empty text is no value.
  public init(_ texts: [(name: String, text: String)], options: ReadingOptions = .init()) {
    var record = Record()
    var faults: [Fault] = []
    let fields = Record.fields
    var given: [String: String] = [:]
    for (name, text) in texts {
      if !fields.contains(where: { $0.name == name }) {
        faults.append(.unknownField(name, known: fields.map(\.name)))
      }
      given[name] = text
    }
    for field in fields {
      guard let raw = given[field.name], !raw.isEmpty else {
        if field.isRequired { faults.append(.missingField(field.name)) }
        continue
      }
      let text = TextRule.normalised(raw)
      if let fault = TextRule.fault(in: text, field: field.name, shape: field.shape, options) {
        faults.append(fault)
      } else if !field.setText(&record, text) {
        faults.append(.badValue(field: field.name, value: text, shape: field.shape))
      }
    }
    self.record = record
    self.faults = faults.isEmpty ? record.faults : faults
  }
}

/// What a reader lets through.
public struct ReadingOptions: Sendable {
  /// Whether digits shaped like a Danish civil registration number are let through.
  public var allowsCPRShape: Bool

  public init(allowsCPRShape: Bool = false) { self.allowsCPRShape = allowsCPRShape }
}

extension PortfolioRecord {
  /// The record with the values of a row; nothing when one of them is not what it should be.
  ///
  /// - Parameters:
  ///   - fields: those of its kind, which whoever reads many rows asks for once.
  ///   - values: the value at a place among all columns of all fields, from 0.
  public init?(_ fields: [Field<Self>] = Self.fields, values: (Int) -> StoredValue?) {
    self.init()
    var place = 0
    for field in fields {
      guard field.setStored(&self, place, values) else { return nil }
      place += field.columns.count
    }
  }
}
