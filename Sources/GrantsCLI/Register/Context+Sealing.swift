import Exporting
import PortfolioModel
import PortfolioStore
import Reporting

extension Context {
  /// Writes a document and seals it in the register, both or neither, and prints the receipt.
  ///
  /// - Parameter path: where it is written.
  /// - Throws: `Findings` or `UsageFault` with what is wrong; nothing was written then.
  func send(
    _ bytes: [UInt8], to path: String, as submission: Submission, figures: [DocumentFigure],
    settling sorts: Set<Duty.Sort>, _ options: SendingOptions, in store: PortfolioStore
  ) throws {
    let (entry, duty) = try store.write { writer in
      var entry = submission
      let duty = try writer.reader.duty(for: submission, sorts: sorts, named: options.duty)
      entry.duty = duty.map { Reference($0.duty.ref) }
      let sealed = try writer.seal(
        entry, bytes: bytes, figures: figures.map(\.figure), by: hand)
      // The last thing that can go wrong before both are there.
      try write(bytes, to: path)
      return (sealed, duty)
    }
    print(receipt(of: entry, duty))
  }

  /// Tells what should be better and keeps nobody from sending it.
  func warn(of findings: [Finding]) {
    for finding in findings {
      note(
        FindingText(finding, language).lines(program: "grants", language).joined(separator: "\n"))
    }
  }

  private func receipt(of entry: Submission, _ duty: DutyStatus?) -> String {
    let spelling = Spelling(language)
    let l = language
    let day = spelling.long(entry.sent)
    let handedIn =
      duty.map { duty in
        let due = duty.due.map { l.say(", frist ", ", due ") + spelling.date($0) } ?? ""
        return "\(duty.duty.ref), \(duty.duty.title)\(due)"
      } ?? l.say("ingen; angiv den med --duty", "none; name it with --duty")
    return [
      l.say(
        "Indsendelse \(entry.ref) er forseglet den \(day) af \(entry.sealedBy).",
        "Submission \(entry.ref) was sealed on \(day) by \(entry.sealedBy)."),
      l.say("  fil:          ", "  file:    ") + entry.file + ", "
        + spelling.number(entry.size) + " bytes",
      l.say("  SHA-256:      ", "  SHA-256: ") + entry.content.hex,
      l.say("  forpligtelse: ", "  duty:    ") + handedIn,
      l.say("  kontroltal:   ", "  digest:  ") + entry.digest.hex,
      l.say(
        "Gem kontroltallet: grants verify --head viser, om registeret er ændret siden.",
        "Keep the digest: grants verify --head shows whether the register was changed since."),
    ].joined(separator: "\n")
  }
}

extension PortfolioReader {
  /// The duty that a submission hands in: the one that is named, or of those that are owed for the
  /// same grant or project and of a fitting sort the one with the first deadline after the period.
  ///
  /// - Throws: `UsageFault.unknownRecord`, or `dutyOfAnother` for one of another grant or project.
  func duty(
    for submission: Submission, sorts: Set<Duty.Sort>, named ref: String?
  ) throws -> DutyStatus? {
    let project =
      try submission.project?.text
      ?? submission.grant.flatMap { try record(Grant.self, ref: $0.text)?.project.text }
    let own = try duties().filter { status in
      guard let grant = submission.grant else { return status.duty.project.text == project }
      return status.duty.grant.map { $0 == grant } ?? (status.duty.project.text == project)
    }
    if let ref {
      let duty = try required(Duty.self, ref)
      guard let status = own.first(where: { $0.duty.ref == ref }) else {
        throw UsageFault.dutyOfAnother(ref, project: duty.project.text)
      }
      return status
    }
    let open = own.filter {
      $0.isOwed && sorts.contains($0.duty.sort)
        && ($0.due.map { $0.lastDay >= submission.lastDay ?? .first } ?? true)
    }
    return open.min { ($0.due?.lastDay ?? .last) < ($1.due?.lastDay ?? .last) }
  }
}
