import PortfolioModel

/// Applications and what came of them.
public struct PipelineReport: Encodable, Sendable {
  public let asOf: CalendarDate?
  public let rows: [Row]
  public let summaries: [Summary]
  public let isIllustrative: Bool

  public struct Row: Encodable, Sendable {
    public let grant: Reference<Grant>
    public let project: String
    public let funder: String
    public let appliedDay: CalendarDate?
    public let applied: Money?
    public let awarded: Money?
    public let stage: GrantStage
    public let answerExpected: ImpreciseDate?
    public let reason: String?
  }

  /// The counts and amounts of one currency.
  public struct Summary: Encodable, Sendable {
    public let currency: String
    public let sent: Int
    public let awarded: Int
    public let declined: Int
    public let pending: Int
    public let appliedDecided: Money
    public let awardedDecided: Money
    public let appliedPending: Money
    /// Awards among the applications that have been answered, in tenths of a per cent.
    public let successByNumberTenths: Int?
    /// Awarded of what was applied for in them, in tenths of a per cent.
    public let successByAmountTenths: Int?
  }

  public init(
    today: CalendarDate, asOf: CalendarDate?, grants: [GrantSummary],
    applied: [MeasuredSum], awarded: [MeasuredSum]
  ) throws(MoneyError) {
    self.asOf = asOf
    let amounts = { (sums: [MeasuredSum]) in
      Dictionary(
        sums.compactMap { sum in sum.grant.map { ($0, sum.amount) } },
        uniquingKeysWith: { first, _ in first })
    }
    let (applied, awarded) = (amounts(applied), amounts(awarded))
    let own = grants.filter { $0.holder == .own }
    rows = own.map { grant in
      Row(
        grant: grant.ref, project: grant.projectTitle, funder: grant.funderName,
        appliedDay: grant.appliedDay, applied: applied[grant.ref], awarded: awarded[grant.ref],
        stage: grant.stage(on: today), answerExpected: grant.answerExpected,
        reason: grant.endedReason)
    }.sorted {
      let (a, b) = ($0.appliedDay ?? .last, $1.appliedDay ?? .last)
      return a == b ? DanishOrder.precedes($0.project, $1.project) : a < b
    }
    var summaries: [Summary] = []
    for currency in Set(own.map(\.currency)).sorted(by: { $0.code < $1.code }) {
      let refs = Set(own.filter { $0.currency == currency }.map(\.ref))
      summaries.append(
        try Self.summary(of: rows.filter { refs.contains($0.grant) }, currency))
    }
    self.summaries = summaries
    isIllustrative = own.contains(where: \.isIllustrative)
  }

  private static func summary(
    of rows: [Row], _ currency: Currency
  ) throws(MoneyError) -> Summary {
    let sent = rows.filter { $0.applied != nil }
    let awarded = sent.filter { $0.stage.isAwarded || $0.stage == .lapsed }
    let declined = sent.filter { $0.stage == .declined }
    let pending = sent.filter { $0.stage == .applied }
    let decided = awarded + declined
    let appliedDecided = try Money.sum(decided.compactMap(\.applied), currency: currency)
    let awardedDecided = try Money.sum(awarded.compactMap(\.awarded), currency: currency)
    return Summary(
      currency: currency.code, sent: sent.count, awarded: awarded.count,
      declined: declined.count, pending: pending.count, appliedDecided: appliedDecided,
      awardedDecided: awardedDecided,
      appliedPending: try Money.sum(pending.compactMap(\.applied), currency: currency),
      successByNumberTenths: Share.tenths(Int64(awarded.count), of: Int64(decided.count)),
      successByAmountTenths: Share.tenths(
        awardedDecided.minorUnits, of: appliedDecided.minorUnits))
  }
}

extension PipelineReport: TabularReport {
  public func tables(_ language: Language) -> [ReportTable] {
    let spelling = Spelling(language)
    let columns: [ReportTable.Column] = [
      .init(language.say("Nr.", "Ref")),
      .init(language.say("Projekt", "Project"), room: .name),
      .init(language.say("Bevillingsgiver", "Funder"), room: .optional(1)),
      .init(language.say("Ansøgt den", "Applied on")),
      .init(language.name(Measure.applied), isNumeric: true),
      .init(language.name(Measure.awarded), isNumeric: true),
      .init(language.say("Status", "Stage")),
      .init(language.say("Bemærkning", "Remark"), room: .optional(2)),
    ]
    let rows = rows.map { row -> [ReportTable.Cell] in
      let remark =
        row.reason.map { language.say("Begrundelse: ", "Reason: ") + $0 }
        ?? (row.stage == .applied
          ? row.answerExpected.map {
            language.say("Svar ventes ", "Answer expected ") + spelling.date($0)
          } : nil)
      return [
        .text(row.grant.text), .text(row.project), .text(row.funder),
        row.appliedDay.map { .day($0) } ?? .none, row.applied.map { .amount($0) } ?? .none,
        row.awarded.map { .amount($0) } ?? .none, .text(language.name(row.stage)),
        .text(remark ?? ""),
      ]
    }
    var title = language.say("Ansøgninger", "Applications")
    if let asOf { title += language.say(" pr. ", " as of ") + spelling.short(asOf) }
    return [
      ReportTable(title: title, columns: columns, rows: rows, notes: notes(language, spelling))
    ]
  }

  private func notes(_ language: Language, _ spelling: Spelling) -> [String] {
    var notes: [String] = []
    for summary in summaries {
      let sent = language.count(
        summary.sent, ("sendt ansøgning", "sendte ansøgninger"),
        ("application sent", "applications sent"))
      notes.append(
        language.say(
          "\(sent): \(summary.awarded) bevilget, \(summary.declined) afslag, "
            + "\(summary.pending) afventer svar (\(spelling.prose(summary.appliedPending))).",
          "\(sent): \(summary.awarded) awarded, \(summary.declined) declined, "
            + "\(summary.pending) pending (\(spelling.prose(summary.appliedPending)))."))
      guard let number = summary.successByNumberTenths, let amount = summary.successByAmountTenths
      else { continue }
      notes.append(
        language.say(
          "Succesrate blandt de besvarede: \(spelling.percent(tenths: number)) efter antal, "
            + "\(spelling.percent(tenths: amount)) efter beløb "
            + "(\(spelling.prose(summary.awardedDecided)) af "
            + "\(spelling.prose(summary.appliedDecided))).",
          "Success rate of those answered: \(spelling.percent(tenths: number)) by number, "
            + "\(spelling.percent(tenths: amount)) by amount "
            + "(\(spelling.prose(summary.awardedDecided)) of "
            + "\(spelling.prose(summary.appliedDecided)))."))
    }
    if isIllustrative { notes.append(language.illustrativeNote + ".") }
    return notes
  }
}
