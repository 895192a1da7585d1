import PortfolioModel
import Reporting
import Templating

/// What an XML submission can be made of. Each kind has one list of the fields that its templates
/// may use.
public enum SubmissionKind: String, CaseIterable, Sendable {
  case status
  case yearAccount = "account-year"
  case finalAccount = "account-final"
  case activities = "iati-activities"
  case organisation = "iati-organisation"
  case instalmentRequest = "instalment-request"

  /// The names that a template of this kind may use, with their meanings.
  public var fields: [TemplateField] {
    let style = FieldStyle(.danish)
    return switch self {
    case .status: SubmissionFields.status(style).fields()
    case .yearAccount, .finalAccount: SubmissionFields.account(style).fields()
    case .activities: SubmissionFields.activities(style).fields()
    case .organisation: SubmissionFields.organisation(style).fields()
    case .instalmentRequest: SubmissionFields.instalmentRequest(style).fields()
    }
  }
}
