import Exporting
import PortfolioModel
import PortfolioStore
import Reporting

/// What a document becomes in the register when it is sealed.
struct Sealing {
  /// Without the name of its file.
  let submission: Submission
  let figures: [DocumentFigure]
  /// What it answers; nothing when no duty asks for such a document.
  var answers: DueReport.What?
}

/// A document that was sent, ready to be sealed.
struct Sealed {
  /// The most bytes of a document that is sealed: 1 GiB.
  static let sizeLimit = 1 << 30

  let bytes: [UInt8]
  let path: String
  let sealing: Sealing
}

extension PortfolioReader {
  /// The duty that a document hands in: the one that is named, or the one of its grant or project
  /// that it answers.
  ///
  /// - Throws: `UsageFault.unknownRecord`, or `dutyOfAnother` for one of another grant or project.
  func duty(for sealing: Sealing, named ref: String?) throws -> DutyStatus? {
    let submission = sealing.submission
    let grant = try submission.grant.flatMap { grant in
      try grantSummaries().first { $0.ref == grant }
    }
    let project = submission.project ?? grant?.project
    let own = try duties().filter { status in
      guard let project else { return true }
      guard let grant = grant?.ref else { return status.duty.project == project }
      return status.duty.grant.map { $0 == grant } ?? (status.duty.project == project)
    }
    if let ref {
      let duty = try required(Duty.self, ref)
      guard let status = own.first(where: { $0.duty.ref == ref }) else {
        throw UsageFault.dutyOfAnother(ref, project: duty.project.text)
      }
      return status
    }
    return sealing.answers?.duty(among: own, grant)
  }
}
