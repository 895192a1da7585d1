import PortfolioModel

/// Sealing what was sent into the register.
extension PortfolioWriter {
  /// Adds a submission to the end of the register, with its exact bytes and its figures, and
  /// records that its duty was handed in.
  ///
  /// - Parameter submission: what it is; its number, digests and hand are set here.
  /// - Returns: the entry as it was sealed.
  /// - Throws: `Findings` with what is wrong; nothing was written then.
  public func seal(
    _ submission: Submission, bytes: [UInt8], figures: [SentFigure], by hand: Hand
  ) throws -> Submission {
    let last = try reader.lastSubmission()
    var entry = submission
    entry.ref = String((last.flatMap { Int($0.ref) } ?? 0) + 1)
    entry.sealed = hand.moment
    entry.sealedBy = hand.author
    entry.size = bytes.count
    entry.content = try Digest(of: bytes)
    entry.figures = try Digest(of: Submission.text(of: figures))
    entry.previous = last?.digest
    entry.digest = try Digest(of: entry.sealedText)
    try enter(entry, by: hand)
    for (index, figure) in figures.enumerated() {
      var record = SubmissionFigure()
      record.ref = "\(entry.ref)-\(index + 1)"
      record.submission = Reference(entry.ref)
      (record.name, record.value) = (figure.name, figure.value)
      try enter(record, by: hand)
    }
    for (index, start) in stride(from: 0, to: bytes.count, by: SubmissionPart.limit).enumerated() {
      var part = SubmissionPart()
      part.ref = "\(entry.ref)-\(index + 1)"
      part.submission = Reference(entry.ref)
      part.number = index + 1
      part.text = SealedBytes(
        Array(bytes[start..<min(start + SubmissionPart.limit, bytes.count)]))
      try enter(part, by: hand)
    }
    if let duty = entry.duty { try handIn(duty, on: entry.sent, by: hand) }
    return entry
  }

  /// Records that a duty was handed in, unless it has been already.
  private func handIn(_ duty: Reference<Duty>, on day: CalendarDate, by hand: Hand) throws {
    let facts = try reader.records(DutyFact.self, where: "duty", is: duty.text)
    guard facts.last?.state.isSettled != true else { return }
    var fact = DutyFact()
    fact.ref = try freshRef(DutyFact.self, stem: "\(duty)-submitted")
    fact.duty = duty
    fact.state = .submitted
    fact.happened = ImpreciseDate(day)
    try enter(fact, by: hand)
  }

  func faults(of submission: Submission) throws -> [Fault] {
    try reader.entryBreaches(of: submission, after: reader.lastSubmission())
      .map { .sealBroken($0) }
  }
}
