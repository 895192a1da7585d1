import PortfolioModel

/// One record of any kind: what it says, what hangs on it, and what happened to it in order.
public struct RecordStory: Encodable, Sendable {
  /// The kind's own name, or `posting`.
  public let kind: String
  public let ref: String
  public let asOf: CalendarDate?
  public let recorded: Moment?
  public let recordedBy: String?
  public let fields: [FieldValue]
  public let users: [Users]
  public let history: LogReport

  /// Records of one kind that refer to it.
  public struct Users: Encodable, Sendable {
    /// Nothing for postings, which are known by their vouchers.
    public let kind: String?
    public let refs: [String]
  }

  /// - Parameters:
  ///   - fields: what it says; see `FieldValue.all(of:)`.
  ///   - history: the lines of the log that are about it or about what belongs to it.
  public init<Record: PortfolioRecord>(
    _ record: Record, fields: [FieldValue], users: [Fault.Users], history: LogReport,
    asOf: CalendarDate?
  ) {
    kind = Record.kind.rawValue
    ref = record.ref
    self.asOf = asOf
    recorded = record.recorded
    recordedBy = record.recordedBy
    self.fields = fields
    self.users = users.map { Users(kind: $0.kind?.rawValue, refs: $0.refs) }
    self.history = history
  }

  /// - Parameter reversals: the vouchers of the postings that take this one back.
  public init(
    _ posting: Posting, lineTitle: String?, reversals: [String], asOf: CalendarDate?
  ) {
    kind = PortfolioFormat.posting
    ref = posting.name
    self.asOf = asOf
    recorded = posting.recorded
    recordedBy = posting.recordedBy
    let text = FieldShape.text(limit: TextRule.limit)
    let line =
      switch posting.line {
      case .ref(let ref): ref.text
      case .title(let title): title
      }
    var values = [
      FieldValue(name: "project", text: posting.project.text, shape: .reference(.project)),
      FieldValue(name: "line", text: line, shape: .reference(.budgetLine)),
      FieldValue(name: "day", text: posting.day.text, shape: .day),
      FieldValue(name: "amount", text: posting.amount.text, shape: .money),
      FieldValue(name: "text", text: posting.text, shape: text),
    ]
    values[1].title = lineTitle
    values += (posting.charges ?? []).map { charge in
      var value = FieldValue(name: "charge", text: charge.amount.text, shape: .money)
      value.title = charge.source.text
      return value
    }
    if let reverses = posting.reverses {
      values.append(FieldValue(name: "reverses", text: reverses, shape: text))
    }
    fields = values
    users = reversals.isEmpty ? [] : [Users(kind: nil, refs: reversals)]
    history = LogReport([])
  }
}

extension RecordStory: TabularReport {
  public func tables(_ language: Language) -> [ReportTable] {
    let spelling = Spelling(language)
    var rows: [[ReportTable.Cell]] = fields.map {
      [.text(Spelling.capitalised(language.fieldName($0.name))), .text($0.value(spelling))]
    }
    if let recorded {
      let by = recordedBy.map { language.say(" af \($0)", " by \($0)") } ?? ""
      rows.append([
        .text(language.say("Registreret", "Recorded")), .text(spelling.moment(recorded) + by),
      ])
    }
    let about = ReportTable(
      title: "\(ref) · \(name(kind, language))" + spelling.asKnown(asOf),
      columns: [
        .init(language.say("Felt", "Field")), .init(language.say("Værdi", "Value"), room: .name),
      ], rows: rows)
    return [about] + (users.isEmpty ? [] : [hangingOn(language)])
      + (history.entries.isEmpty ? [] : [historyTable(language)])
  }

  private func hangingOn(_ language: Language) -> ReportTable {
    ReportTable(
      title: language.say("Henviser til det", "What refers to it"),
      columns: [
        .init(language.say("Slags", "Kind")),
        .init(language.say("Antal", "Count"), isNumeric: true),
        .init(language.say("Numre", "References"), room: .name),
      ],
      rows: users.map { users in
        [
          .text(name(users.kind ?? PortfolioFormat.posting, language)), .count(users.refs.count),
          .text(Self.shown(users.refs)),
        ]
      })
  }

  /// The first of them, and that there are more.
  private static func shown(_ refs: [String]) -> String {
    refs.prefix(8).joined(separator: ", ") + (refs.count > 8 ? " …" : "")
  }

  private func historyTable(_ language: Language) -> ReportTable {
    var table = history.tables(language)[0]
    table.title = language.say("Historie", "History")
    return table
  }

  private func name(_ kind: String, _ language: Language) -> String {
    RecordKind(rawValue: kind).map(language.name) ?? language.say("postering", "posting")
  }
}

extension Spelling {
  /// `, som kendt 15. marts 2018`, for headings; empty where all that is known counts.
  func asKnown(_ day: CalendarDate?) -> String {
    day.map {
      language.say(", som kendt \(long($0))", ", as known on \(long($0))")
    } ?? ""
  }
}
