import Exporting
import PortfolioModel
import PortfolioStore
import Reporting

/// The register with what has changed since.
extension PortfolioReader {
  /// An entry with how far it is from what would be sent today.
  func entry(_ submission: Submission, _ language: Language) throws -> SubmissionEntry {
    SubmissionEntry(submission, changes: try changes(since: submission, language))
  }

  /// - Returns: nothing where the document can no longer be made.
  private func changes(since submission: Submission, _ language: Language) throws -> [SentChange]? {
    do {
      guard let now = try figuresNow(submission, language) else { return nil }
      return SentChange.all(
        sent: try figures(of: submission), now: now.map { ($0.figure, $0.danish, $0.english) })
    } catch is UsageFault {
      return nil
    } catch is Findings {
      return nil
    }
  }

  /// The figures of the same document, made of what is known now.
  private func figuresNow(
    _ submission: Submission, _ language: Language
  ) throws -> [DocumentFigure]? {
    let today = submission.asOf ?? submission.sent
    if let request = YearRequest(submission) { return try request.figures(self, today: today) }
    if let request = DocumentRequest(submission) {
      return try request.document(self, today: today, language).figures
    }
    guard let request = SubmissionRequest(submission, instalments: try instalments()) else {
      return nil
    }
    return try request.figures(self, today: today, generated: submission.sealed)
  }
}
