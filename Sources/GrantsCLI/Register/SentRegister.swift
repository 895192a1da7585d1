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
    guard let request = DocumentRequest(submission) else { return nil }
    let document: ReportDocument
    do {
      document = try request.document(
        self, today: submission.asOf ?? submission.sent, language)
    } catch is UsageFault {
      return nil
    }
    return SentChange.all(
      sent: try figures(of: submission),
      now: document.figures.map { ($0.figure, $0.danish, $0.english) })
  }
}
