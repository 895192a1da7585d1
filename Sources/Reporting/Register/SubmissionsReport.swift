import PortfolioModel

/// The register of what was sent, and how much of each would be different today.
public struct SubmissionsReport: Encodable, Sendable {
  public let entries: [SubmissionEntry]
  /// The digest of the last entry, which stands for the whole register.
  public let head: String?

  public init(_ entries: [SubmissionEntry]) {
    self.entries = entries
    head = entries.last?.digest
  }
}

/// One submission of the register.
public struct SubmissionEntry: Encodable, Sendable {
  public let number: String
  public let sent: CalendarDate
  public let sealed: Moment
  public let sealedBy: String
  public let report: String
  public let format: String
  public let grant: String?
  public let project: String?
  public let instalment: String?
  public let firstDay: CalendarDate?
  public let lastDay: CalendarDate?
  public let duty: String?
  public let file: String
  /// In bytes.
  public let size: Int
  /// SHA-256 of the bytes.
  public let content: String
  /// The digest of the entry, noted on its receipt.
  public let digest: String
  /// Nothing where it cannot be told, since the report can no longer be made.
  public let changes: [SentChange]?

  public init(_ submission: Submission, changes: [SentChange]?) {
    number = submission.ref
    sent = submission.sent
    sealed = submission.sealed
    sealedBy = submission.sealedBy
    report = submission.report
    format = submission.format
    grant = submission.grant?.text
    project = submission.project?.text
    instalment = submission.instalment?.text
    firstDay = submission.firstDay
    lastDay = submission.lastDay
    duty = submission.duty?.text
    file = submission.file
    size = submission.size
    content = submission.content.hex
    digest = submission.digest.hex
    self.changes = changes
  }

  /// `uændret`, `3 tal er ændret`.
  func changeWords(_ l: Language) -> String {
    guard let changes else { return l.say("kan ikke laves igen", "cannot be made again") }
    guard !changes.isEmpty else { return l.say("uændret", "unchanged") }
    return l.count(
      changes.count, ("tal er ændret", "tal er ændret"), ("figure differs", "figures differ"))
  }

  /// What it is about: a grant, a project, or all.
  func subject(_ l: Language) -> String {
    instalment ?? grant ?? project ?? l.say("hele porteføljen", "the whole portfolio")
  }

  func period(_ spelling: Spelling) -> String {
    guard let firstDay, let lastDay else { return "" }
    return spelling.days(DayRange(first: firstDay, last: lastDay))
  }
}

extension SubmissionsReport: TabularReport {
  public func tables(_ l: Language) -> [ReportTable] {
    let spelling = Spelling(l)
    let rows = entries.map { entry -> [ReportTable.Cell] in
      [
        .text(entry.number), .day(entry.sent), .text(entry.subject(l)), .text(entry.file),
        .text(entry.format), .text(entry.period(spelling)), .text(entry.duty ?? ""),
        .text(entry.sealedBy), .text(entry.changeWords(l)), .text(entry.content),
        .text(entry.digest),
      ]
    }
    let count = l.count(
      entries.count, ("indsendelse", "indsendelser"), ("submission", "submissions"))
    let headLine = head.map {
      l.say("Registerets kontroltal er \($0).", "The digest of the register is \($0).")
    }
    return [
      ReportTable(
        title: l.say("Indsendelser", "Submissions"),
        columns: [
          .init(l.say("Nr.", "No.")), .init(l.say("Sendt", "Sent")),
          .init(l.say("Om", "About")), .init(l.say("Fil", "File"), room: .name),
          .init("Format", room: .optional(3)),
          .init(l.say("Periode", "Period"), room: .optional(4)),
          .init(l.say("Forpligtelse", "Duty"), room: .optional(2)),
          .init(l.say("Af", "By"), room: .optional(1)),
          .init(l.say("Siden da", "Since then")), .init("SHA-256", room: .file),
          .init(l.say("Kontroltal", "Digest"), room: .file),
        ], rows: rows,
        notes: [
          count + ".",
          l.say(
            "»Siden da« er, hvor mange tal der ville være andre, hvis det samme blev sendt igen.",
            "“Since then” is how many figures would be others if the same were sent again."),
          headLine,
        ].compactMap { $0 })
    ]
  }
}
