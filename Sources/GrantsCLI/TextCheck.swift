import PortfolioModel

/// Text that comes in by command is held to the same rules as text in a file.
enum TextCheck {
  /// - Throws: `Findings` with every field of a record whose text may not be kept.
  static func require<Record: PortfolioRecord>(
    _ record: Record, _ options: ReadingOptions, subject: Finding.Subject
  ) throws {
    let faults = Record.ownFields.compactMap { field in
      field.text(record).flatMap {
        TextRule.fault(
          in: TextRule.normalised($0), field: field.name, shape: field.shape, options)
      }
    }
    guard faults.isEmpty else {
      throw Findings(faults.map { Finding($0, subject: subject) })
    }
  }

  /// - Throws: `Findings` when a text that is no field of a record may not be kept.
  static func require(
    _ text: String, field: String, _ options: ReadingOptions, subject: Finding.Subject? = nil,
    limit: Int = 1000
  ) throws {
    let fault = TextRule.fault(
      in: TextRule.normalised(text), field: field, shape: .text(limit: limit), options)
    if let fault { throw Findings([Finding(fault, subject: subject)]) }
  }
}
