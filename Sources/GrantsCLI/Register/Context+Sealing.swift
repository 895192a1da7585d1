import Exporting
import PortfolioModel
import PortfolioStore
import Reporting

extension Context {
  /// Writes a finished document. One that is sent is sealed in the register as well, both or
  /// neither, and its receipt is printed.
  ///
  /// - Throws: `Findings` or `UsageFault` with what is wrong; nothing was written then.
  func deliver(
    _ bytes: [UInt8], to path: String, _ options: SendingOptions, in store: PortfolioStore,
    sealing: () throws -> Sealing
  ) throws {
    guard options.sent else { return try write(bytes, to: path) }
    let sealing = try sealing()
    var entry = sealing.submission
    entry.file = FileAccess.name(of: path)
    entry.sent = today
    try TextCheck.require(entry.file, field: "file", options.writing.reading, limit: 255)
    let duty = try store.write(isRehearsal: isRehearsal) { writer in
      let duty = try writer.reader.duty(for: sealing, named: options.duty)
      entry.duty = duty.map { Reference($0.duty.ref) }
      entry = try writer.seal(
        entry, bytes: bytes, figures: sealing.figures.map(\.figure), by: hand)
      try options.writing.logReason(of: entry.file, writer, self)
      // The last thing that can go wrong before both are there.
      try write(bytes, to: path)
      return duty
    }
    if !isRehearsal { print(receipt(of: entry, duty)) }
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
