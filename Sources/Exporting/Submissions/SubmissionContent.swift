import PortfolioModel
import Reporting
import Templating

/// What a submission tells, ready to be filled into a template of its kind.
public enum SubmissionContent: Sendable {
  case status(StatusReport)
  case account(AccountSubmission)
  case organisation(OrganisationFile)
  case instalmentRequest(InstalmentRequest)
  /// The activities are given one after the other beside it.
  case activities(ActivityFile)

  /// What the format asks for and the record does not have, and what should be better.
  public func findings(format: String) -> [Finding] {
    switch self {
    case .status(let report): report.findings
    case .account(let account): account.report.findings
    case .organisation(let organisation): organisation.file.findings(format: format)
    case .instalmentRequest: []
    case .activities(let file): file.findings(format: format)
    }
  }

  /// The figures that stand in it, with those of its activities.
  public func figures(_ activities: [ActivityReport] = []) -> [DocumentFigure] {
    let style = FieldStyle(.danish)
    return switch self {
    case .status(let report): ReportDocument(report).figures
    case .account: DocumentFigure.all(value, SubmissionFields.account(style).fields())
    case .organisation: DocumentFigure.all(value, SubmissionFields.organisation(style).fields())
    case .instalmentRequest:
      DocumentFigure.all(value, SubmissionFields.instalmentRequest(style).fields())
    case .activities:
      DocumentFigure.all(
        .record([ActivityFile.list: .list(activities.map(Self.item))]),
        SubmissionFields.activities(style).fields())
    }
  }

  var value: TemplateValue {
    let style = FieldStyle(.danish)
    return switch self {
    case .status(let report): SubmissionFields.status(style).value(of: report)
    case .account(let account): SubmissionFields.account(style).value(of: account)
    case .organisation(let file): SubmissionFields.organisation(style).value(of: file)
    case .instalmentRequest(let request):
      SubmissionFields.instalmentRequest(style).value(of: request)
    case .activities(let file): SubmissionFields.activities(style).value(of: file)
    }
  }

  /// Made once for all activities of a file.
  private static let itemFields = SubmissionFields.activity(FieldStyle(.danish))

  /// An activity as it stands in the list.
  static func item(_ activity: ActivityReport) -> TemplateValue {
    itemFields.value(of: activity)
  }
}
