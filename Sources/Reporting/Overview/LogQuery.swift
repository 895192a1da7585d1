import PortfolioModel

/// Which lines of the log are asked for; whatever is nothing lets all through.
public struct LogQuery: Sendable {
  /// A reference: what has it, and what belongs to the record that has it.
  public var record: String?
  public var kind: RecordKind?
  /// A part of the name given or of the login behind it, in any case.
  public var author: String?
  /// A field by its own name or by its Danish one; only changes of it.
  public var field: String?
  /// The days of recording, in Copenhagen.
  public var days: DayRange

  public init(
    record: String? = nil, kind: RecordKind? = nil, author: String? = nil, field: String? = nil,
    days: DayRange = DayRange(first: .first, last: .last)
  ) {
    self.record = record
    self.kind = kind
    self.author = author
    self.field = field
    self.days = days
  }

  func matches(_ entry: LogReport.Entry) -> Bool {
    days.contains(entry.recorded.day)
      && (record.map { entry.ref == $0 || entry.belongsTo.contains($0) } ?? true)
      && (kind.map { entry.kind == $0.rawValue } ?? true)
      && (author.map { entry.recordedBy.lowercased().contains($0.lowercased()) } ?? true)
      && (field.map { asked in entry.field.map { Self.isSame(asked, $0) } ?? false } ?? true)
  }

  private static func isSame(_ asked: String, _ field: String) -> Bool {
    asked.lowercased() == field.lowercased()
      || asked.lowercased() == Language.danish.fieldName(field).lowercased()
  }
}
