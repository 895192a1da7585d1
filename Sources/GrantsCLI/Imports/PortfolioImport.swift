import Importing
import PortfolioModel
import PortfolioStore

/// Takes what an importer reads into the portfolio, within one transaction, and keeps count.
final class PortfolioImport: ImportSink {
  private let writer: PortfolioWriter
  private let moment: Moment
  private let author: String
  private let recording: Recording
  private(set) var findings: [Finding] = []
  private(set) var added = 0
  private(set) var unchanged = 0
  /// Whether anything of the register of what was sent has come in.
  private var touchesRegister = false
  /// The most findings that are told; further ones are only counted.
  private let limit = 200
  /// After how many the rest of a file is not read.
  private let mostFindings = 10_000
  private(set) var furtherFindings = 0

  private static let register: [RecordKind] = [.submission, .submissionFigure, .submissionPart]

  /// When the records count as recorded.
  enum Recording {
    /// Now: the rule wherever something has been recorded before.
    case now
    /// As the file says, now where it says nothing: into an empty portfolio alone.
    case asWritten
    /// Postings on their own day at 17.00, so that the sample answers as of its own time.
    case onBusinessDay
  }

  init(_ writer: PortfolioWriter, at moment: Moment, by author: String, _ recording: Recording) {
    self.writer = writer
    self.moment = moment
    self.author = author
    self.recording = recording
  }

  func receive<Record: PortfolioRecord>(_ record: Record, at place: Finding.Place) throws {
    var record = record
    if recording == .now || record.recorded == nil { record.recorded = moment }
    if recording == .now || record.recordedBy == nil { record.recordedBy = author }
    switch try writer.add(record) {
    case .added:
      added += 1
      if Self.register.contains(Record.kind) { touchesRegister = true }
    case .unchanged: unchanged += 1
    case .refused(let faults):
      let subject = Finding.Subject(kind: Record.kind, ref: record.ref)
      for fault in faults { try report(Finding(fault, subject: subject, place: place)) }
    }
  }

  func receive(_ posting: Posting, at place: Finding.Place) throws {
    try add(posting, at: place, isNumbered: true)
  }

  func receive(nextOfVoucher posting: Posting, at place: Finding.Place) throws {
    try add(posting, at: place, isNumbered: false)
  }

  private func add(_ posting: Posting, at place: Finding.Place, isNumbered: Bool) throws {
    let recorded =
      switch recording {
      case .now: moment
      case .asWritten: posting.recorded ?? moment
      case .onBusinessDay: Moment(posting.day, hour: 17)
      }
    let name = recording == .asWritten ? posting.recordedBy ?? author : author
    switch try writer.add(posting, isNumbered: isNumbered, recorded: recorded, by: name) {
    case .added: added += 1
    case .unchanged: unchanged += 1
    case .refused(let faults):
      let subject = Finding.Subject(kind: nil, ref: posting.name)
      for fault in faults { try report(Finding(fault, subject: subject, place: place)) }
    }
  }

  func report(_ finding: Finding) throws {
    if let subject = finding.subject, let kind = subject.kind {
      writer.noteRefused(kind, ref: subject.ref)
    }
    if findings.count < limit {
      findings.append(finding)
    } else {
      furtherFindings += 1
    }
    if findings.count + furtherFindings >= mostFindings {
      let end = Finding(.tooManyFindings(limit: mostFindings), place: finding.place)
      throw Findings(findings + [end], further: furtherFindings)
    }
  }

  /// Ends the import.
  ///
  /// - Throws: `Findings` when anything was wrong, so that nothing of it is kept.
  func conclude() throws {
    try checkRegister()
    if !findings.isEmpty { throw Findings(findings, further: furtherFindings) }
  }

  /// The content and the figures of a submission stand after it, so only now can they be held
  /// against it.
  private func checkRegister() throws {
    guard findings.isEmpty, touchesRegister else { return }
    for (submission, breach) in try writer.reader.registerBreaches() {
      try report(
        Finding(
          .sealBroken(breach), subject: Finding.Subject(kind: .submission, ref: submission)))
    }
  }
}
