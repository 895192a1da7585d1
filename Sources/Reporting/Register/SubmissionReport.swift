import PortfolioModel

/// One submission: what was sent when and by whom, and each figure that has changed since.
public struct SubmissionReport: Encodable, Sendable {
  public let submission: SubmissionEntry

  public init(_ submission: SubmissionEntry) { self.submission = submission }
}

extension SubmissionReport: TabularReport {
  public func tables(_ l: Language) -> [ReportTable] { [about(l)] + changes(l) }

  private func about(_ l: Language) -> ReportTable {
    let spelling = Spelling(l)
    let entry = submission
    let rows: [(String, String?)] = [
      (l.say("Sendt", "Sent"), spelling.long(entry.sent)),
      (l.say("Forseglet", "Sealed"), spelling.moment(entry.sealed)),
      (l.say("Af", "By"), entry.sealedBy),
      (l.say("Om", "About"), entry.subject(l)),
      (l.say("Periode", "Period"), entry.period(spelling)),
      (l.say("Forpligtelse", "Duty"), entry.duty),
      (l.say("Fil", "File"), entry.file), ("Format", entry.format),
      (l.say("Størrelse", "Size"), spelling.number(entry.size) + l.say(" bytes", " bytes")),
      ("SHA-256", entry.content), (l.say("Kontroltal", "Digest"), entry.digest),
      (l.say("Siden da", "Since then"), entry.changeWords(l)),
    ]
    return ReportTable(
      title: l.say("Indsendelse \(entry.number)", "Submission \(entry.number)"),
      columns: [.init(""), .init("")],
      rows: rows.compactMap { name, value in
        value.flatMap { $0.isEmpty ? nil : [.text(name), .text($0)] }
      })
  }

  private func changes(_ l: Language) -> [ReportTable] {
    guard let changes = submission.changes, !changes.isEmpty else { return [] }
    let spelling = Spelling(l)
    return [
      ReportTable(
        title: l.say("Ændret, siden det blev sendt", "Changed since it was sent"),
        columns: [
          .init(l.say("Tal", "Figure"), room: .name),
          .init(l.say("Sendt", "Sent"), isNumeric: true),
          .init(l.say("Nu", "Now"), isNumeric: true),
        ],
        rows: changes.map {
          [
            .text(l.say($0.danish, $0.english)), .text(spelling.sent($0.sent)),
            .text(spelling.sent($0.now)),
          ]
        },
        notes: [
          l.say(
            "»Nu« er det samme dokument, lavet af det, der er registreret i dag.",
            "“Now” is the same document, made of what is recorded today.")
        ])
    ]
  }
}
