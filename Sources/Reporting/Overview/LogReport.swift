import PortfolioModel

/// Who entered and changed what when, in the order in which it was recorded.
public struct LogReport: Encodable, Sendable {
  public let entries: [Entry]

  public struct Entry: Encodable, Sendable {
    public let recorded: Moment
    public let recordedBy: String
    public let kind: String
    public let ref: String
    /// The field that was changed; nothing where the record was entered.
    public let field: String?
    public let old: String?
    public let new: String?
    public let reason: String?
    /// What the record belongs to: its own references, for finding it by them.
    fileprivate let belongsTo: [String]

    private enum CodingKeys: String, CodingKey {
      case recorded, recordedBy, kind, ref, field, old, new, reason
    }

    /// The entering of a record.
    public init<Record: PortfolioRecord>(entered record: Record) {
      recorded = record.recorded ?? Moment(milliseconds: 0)
      recordedBy = record.recordedBy ?? ""
      kind = Record.kind.rawValue
      ref = record.ref
      field = nil
      old = nil
      new = nil
      reason = Record.ownFields.first { $0.name == "reason" }?.text(record)
      belongsTo = Record.ownFields.compactMap { field in
        guard case .reference = field.shape else { return nil }
        return field.text(record)
      }
    }

    public init(_ change: Change) {
      recorded = change.recorded ?? Moment(milliseconds: 0)
      recordedBy = change.recordedBy ?? ""
      kind = change.record
      ref = change.subject
      field = change.field
      old = change.old
      new = change.new
      reason = change.reason
      belongsTo = []
    }
  }

  /// - Parameters:
  ///   - record: a reference, to see only what it is or belongs to.
  ///   - days: the days of recording, in Copenhagen.
  public init(_ entries: [Entry], record: String?, days: DayRange) {
    self.entries = entries.enumerated().filter { _, entry in
      days.contains(entry.recorded.day)
        && (record.map { entry.ref == $0 || entry.belongsTo.contains($0) } ?? true)
    }.sorted {
      ($0.element.recorded, $0.offset) < ($1.element.recorded, $1.offset)
    }.map(\.element)
  }

  /// `G1, title: »Gammel« → »Ny«`.
  public static func words(_ change: Change, _ language: Language) -> String {
    let quoted = { (text: String?) in text.map { language.say("»\($0)«", "“\($0)”") } ?? "–" }
    return "\(change.subject), \(change.field): \(quoted(change.old)) → \(quoted(change.new))"
  }
}

extension LogReport: TabularReport {
  public func tables(_ language: Language) -> [ReportTable] {
    let rows = entries.map { entry -> [ReportTable.Cell] in
      let kind = RecordKind(rawValue: entry.kind).map(language.name) ?? entry.kind
      return [
        .moment(entry.recorded), .text(entry.recordedBy), .text(kind), .text(entry.ref),
        .text(entry.field ?? language.say("registreret", "entered")), .text(entry.old ?? ""),
        .text(entry.new ?? ""), .text(entry.reason ?? ""),
      ]
    }
    let count = language.count(
      entries.count, ("linje", "linjer"), ("line", "lines"))
    return [
      ReportTable(
        title: language.say("Log", "Log"),
        columns: [
          .init(language.say("Hvornår", "When")), .init(language.say("Hvem", "Who")),
          .init(language.say("Hvad", "What")), .init(language.say("Nr.", "Ref")),
          .init(language.say("Felt", "Field")), .init(language.say("Fra", "From"), room: .name),
          .init(language.say("Til", "To"), room: .name),
          .init(language.say("Begrundelse", "Reason"), room: .optional(1)),
        ], rows: rows, notes: [count + "."])
    ]
  }
}
