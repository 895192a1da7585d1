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
    /// What a fact says that was entered; of other records only that they were.
    public let said: [FieldValue]
    /// What the record belongs to: its own references, for finding it by them.
    let belongsTo: [String]

    private enum CodingKeys: String, CodingKey {
      case recorded, recordedBy, kind, ref, field, old, new, reason, said
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
      let values = FieldValue.all(of: record)
      said = Record.kind.isFact ? values.filter { $0.name != "reason" } : []
      belongsTo = values.compactMap { value in
        guard case .reference = value.shape else { return nil }
        return value.text
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
      said = []
      belongsTo = []
    }
  }

  public init(_ entries: [Entry], _ query: LogQuery = LogQuery()) {
    self.entries = entries.filter(query.matches).enumerated().sorted {
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
    let spelling = Spelling(language)
    let rows = entries.map { entry -> [ReportTable.Cell] in
      let kind = RecordKind(rawValue: entry.kind).map(language.name) ?? entry.kind
      return [
        .moment(entry.recorded), .text(entry.recordedBy), .text(kind), .text(entry.ref),
        .text(entry.field ?? language.say("registreret", "entered")), .text(entry.old ?? ""),
        .text(entry.new ?? entry.said.map { $0.words(spelling) }.joined(separator: "; ")),
        .text(entry.reason ?? ""),
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
