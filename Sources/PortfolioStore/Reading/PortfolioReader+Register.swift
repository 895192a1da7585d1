import GRDB
import PortfolioModel

/// The register of what was sent.
extension PortfolioReader {
  /// The last entry, whose digest stands for the whole register; nothing when it is empty.
  func lastSubmission() throws -> Submission? {
    let ref = try String.fetchOne(
      db, sql: "SELECT ref FROM submission ORDER BY id DESC LIMIT 1")
    return try ref.flatMap { try record(Submission.self, ref: $0) }
  }

  /// The exact bytes that were sent.
  public func bytes(of submission: Submission) throws -> [UInt8] {
    var bytes: [UInt8] = []
    let parts = try records(SubmissionPart.self, where: "submission", is: submission.ref)
    for part in parts.sorted(by: { $0.number < $1.number }) { bytes += part.text.bytes }
    return bytes
  }

  /// The figures that were sent, in their order.
  public func figures(of submission: Submission) throws -> [SentFigure] {
    try records(SubmissionFigure.self, where: "submission", is: submission.ref).map(\.figure)
  }

  /// The entry whose digest stood for the register at some time, or nothing: then it is not the
  /// register that the digest was noted from, or no longer.
  public func submission(digest: Digest) throws -> Submission? {
    try records(Submission.self, where: "digest", is: digest).first
  }

  /// Every entry that is not as it was sealed, with what is wrong with it.
  public func registerBreaches() throws -> [(submission: String, breach: SealBreach)] {
    var breaches: [(submission: String, breach: SealBreach)] = []
    var previous: Submission?
    for submission in try records(Submission.self) {
      let found =
        try entryBreaches(of: submission, after: previous)
        + contentBreaches(of: submission)
      breaches += found.map { (submission.ref, $0) }
      previous = submission
    }
    return breaches
  }

  /// What is wrong with an entry by itself and with what it follows.
  func entryBreaches(of submission: Submission, after previous: Submission?) throws -> [SealBreach]
  {
    var breaches: [SealBreach] = []
    let number = (previous.flatMap { Int($0.ref) } ?? 0) + 1
    if submission.ref != String(number) { breaches.append(.number) }
    if submission.previous != previous?.digest { breaches.append(.chain) }
    if try Digest(of: submission.sealedText) != submission.digest { breaches.append(.entry) }
    return breaches
  }

  private func contentBreaches(of submission: Submission) throws -> [SealBreach] {
    var breaches: [SealBreach] = []
    let bytes = try bytes(of: submission)
    if try bytes.count != submission.size || Digest(of: bytes) != submission.content {
      breaches.append(.content)
    }
    let figures = Submission.text(of: try figures(of: submission))
    if try Digest(of: figures) != submission.figures { breaches.append(.figures) }
    return breaches
  }
}
