/// The kinds of record, in the order in which a portfolio file holds them: what is referred to
/// stands before what refers to it.
public enum RecordKind: String, CaseIterable, Hashable, Sendable {
  case organisation, person, funder, project, goal, focusArea, activity
  case grant, grantFact, term, fundingSource
  case budgetLine, budget, budgetAmount, fundingShare, budgetApproval
  case dutySchedule, duty, dutyFact, reminder
  case instalment, instalmentPlan, plannedInstalment, planApproval, instalmentFact
  case indicator, measurement, milestone, narrative, explanation
  case publishedFigure, submission, submissionFigure, submissionPart, change

  /// The type of its records.
  public var type: any PortfolioRecord.Type {
    switch self {
    case .organisation: Organisation.self
    case .person: Person.self
    case .funder: Funder.self
    case .project: Project.self
    case .goal: Goal.self
    case .focusArea: FocusArea.self
    case .activity: Activity.self
    case .grant: Grant.self
    case .grantFact: GrantFact.self
    case .term: Term.self
    case .fundingSource: FundingSource.self
    case .budgetLine: BudgetLine.self
    case .budget: Budget.self
    case .budgetAmount: BudgetAmount.self
    case .fundingShare: FundingShare.self
    case .budgetApproval: BudgetApproval.self
    case .dutySchedule: DutySchedule.self
    case .duty: Duty.self
    case .dutyFact: DutyFact.self
    case .reminder: Reminder.self
    case .instalment: Instalment.self
    case .instalmentPlan: InstalmentPlan.self
    case .plannedInstalment: PlannedInstalment.self
    case .planApproval: PlanApproval.self
    case .instalmentFact: InstalmentFact.self
    case .indicator: Indicator.self
    case .measurement: Measurement.self
    case .milestone: Milestone.self
    case .narrative: Narrative.self
    case .explanation: Explanation.self
    case .publishedFigure: PublishedFigure.self
    case .submission: Submission.self
    case .submissionFigure: SubmissionFigure.self
    case .submissionPart: SubmissionPart.self
    case .change: Change.self
    }
  }

  /// Whether its records are facts: added, never changed and never removed. The others can be
  /// changed, and each change is logged.
  public var isFact: Bool {
    switch self {
    case .grantFact, .budgetApproval, .planApproval, .dutyFact, .reminder, .instalmentFact,
      .measurement, .publishedFigure, .submission, .submissionFigure, .submissionPart, .change:
      true
    default: false
    }
  }
}
