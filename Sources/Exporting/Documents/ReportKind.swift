import Reporting
import Templating

/// The kinds of report that are written as documents. Each has a house template of the same name
/// in each language, and one list of fields (`ReportDocument`).
public enum ReportKind: String, CaseIterable, Sendable {
  case status, yearly, account, goals, milestones, evaluation
  case progressBoard = "progress-board"
  case progressSteering = "progress-steering"
  case progressReference = "progress-reference"
  case yearEnd = "year-end"
  case yearBrief = "year-brief"
  case years, annual

  /// The progress report to a body.
  public init(_ body: ProgressReport.Body) {
    self =
      switch body {
      case .board: .progressBoard
      case .steering: .progressSteering
      case .reference: .progressReference
      }
  }

  /// Whom a progress report is for; nothing of any other.
  public var body: ProgressReport.Body? {
    ProgressReport.Body.allCases.first { Self($0) == self }
  }

  /// What the report is called, and what its file's name begins with.
  public func title(_ l: Language) -> String {
    switch self {
    case .status: l.say("Statusrapport", "Status report")
    case .yearly: l.say("Årsrapport", "Annual report")
    case .account: l.say("Regnskab", "Account")
    case .goals: l.say("Målopfyldelsesskema", "Goal attainment form")
    case .milestones: l.say("Milepælsplan", "Milestone plan")
    case .evaluation: l.say("Evaluering", "Evaluation")
    case .progressBoard: l.say("Fremdriftsrapport til bestyrelsen", "Progress report to the board")
    case .progressSteering:
      l.say("Fremdriftsrapport til styregruppen", "Progress report to the steering group")
    case .progressReference:
      l.say("Årsoverblik til politisk følgegruppe", "Year in brief for the reference group")
    case .yearEnd: l.say("Årsopgørelse", "Year-end")
    case .yearBrief: l.say("Året på én side", "The year on one page")
    case .years: l.say("Flere år", "Several years")
    case .annual: l.say("Årsrapportens resultater", "Results of the annual report")
    }
  }

  /// Whether the house has a page for it among its templates. The pages of the year have charts
  /// and are written by themselves.
  public var hasPageTemplate: Bool { ![.yearEnd, .yearBrief, .years, .annual].contains(self) }

  /// The names that a template of this kind may use, with their meanings.
  public var fields: [TemplateField] {
    let style = FieldStyle(.danish)
    return switch self {
    case .status: ReportFields.status(style).fields()
    case .yearly: ReportFields.yearly(style).fields()
    case .account: ReportFields.account(style).fields()
    case .goals: ReportFields.goals(style).fields()
    case .milestones: ReportFields.milestones(style).fields()
    case .evaluation: ReportFields.evaluation(style).fields()
    case .progressBoard, .progressSteering, .progressReference:
      ReportFields.progress(style).fields()
    case .yearEnd: ReportFields.yearEnd(style).fields()
    case .yearBrief: ReportFields.brief(style).fields()
    case .years: ReportFields.years(style).fields()
    case .annual: ReportFields.annual(style).fields()
    }
  }
}
