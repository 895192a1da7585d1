import PortfolioModel
import PortfolioStore
import Reporting

/// What reports are made from: everything that the store knows of a project for a period.
extension PortfolioReader {
  /// A grant that has been awarded.
  ///
  /// - Throws: `UsageFault.unknownGrant`, or `needsAward` for one that has not been awarded.
  func awardedGrant(_ ref: String, asOf: CalendarDate?) throws -> GrantSummary {
    let around = try grantSummaries(asOf: asOf.endOfDay, around: [Reference(ref)])
    guard let grant = around.first(where: { $0.ref.text == ref }) else {
      let near = try grantSummaries(asOf: asOf.endOfDay).map(\.ref.text).first {
        $0.lowercased() == ref.lowercased()
      }
      throw UsageFault.unknownGrant(ref, nearest: near)
    }
    guard grant.awardDay != nil else { throw UsageFault.needsAward(ref) }
    return grant
  }

  /// - Throws: `UsageFault.unknownProject`.
  func project(_ ref: String) throws -> Project {
    guard let project = try record(Project.self, ref: ref) else {
      throw UsageFault.unknownProject(ref)
    }
    return project
  }

  /// Everything about a project for a period.
  ///
  /// - Parameters:
  ///   - budget: which approved revision the report is held against.
  ///   - grant: one of its grants that is wanted also where it is not awarded.
  /// - Throws: `UsageFault.unknownRevision` for one that is not there or not approved.
  func material(
    _ project: Project, period: DayRange, asOf: CalendarDate?, today: CalendarDate,
    budget: BudgetRevision = .latest, with grant: Reference<Grant>? = nil
  ) throws -> ReportMaterial {
    let moment = asOf.endOfDay
    let ref = Reference<Project>(project.ref)
    let own = try records(Grant.self, where: "project", is: ref.text)
      .map { Reference<Grant>($0.ref) }
    var material = ReportMaterial(
      project: project,
      grants: try grantSummaries(asOf: moment, around: own).filter {
        $0.awardDay != nil || $0.ref == grant
      }, period: period, asOf: asOf, today: today)
    let toDate = DayRange(first: .first, last: period.last)
    material.organisation = try organisation()
    material.awarded = try sums(.awarded, in: toDate, asOf: moment, of: .project(ref))
    for measure in [Measure.received, .spent] {
      material.toDate[measure] = try sums(measure, in: toDate, asOf: moment, of: .project(ref))
      material.inPeriod[measure] = try sums(measure, in: period, asOf: moment, of: .project(ref))
    }
    material.borneToDate = try borne(of: ref, in: toDate, asOf: moment)
    material.borneInPeriod = try borne(of: ref, in: period, asOf: moment)
    try addBudget(budget, to: &material, ref, moment)
    try addRecords(to: &material, moment)
    return material
  }

  private func addBudget(
    _ revision: BudgetRevision, to material: inout ReportMaterial, _ project: Reference<Project>,
    _ asOf: Moment?
  ) throws {
    let budgets = Dictionary(
      uniqueKeysWithValues: try records(Budget.self, where: "project", is: project.text)
        .map { ($0.ref, $0) })
    material.budgetApprovals = try records(
      BudgetApproval.self, where: "budget", among: budgets.keys
    ).filter {
      $0.recorded.isKnown(at: asOf)
    }.compactMap { approval in budgets[approval.budget.text].map { ($0, approval.day) } }
    let chosen = try budget(of: project, revision, asOf: asOf)
    if revision != .latest {
      guard material.budgetApprovals.contains(where: { $0.budget.ref == chosen?.ref }) else {
        throw UsageFault.unknownRevision(project: project.text)
      }
    }
    guard let budget = chosen else { return }
    material.budget = budget
    material.lines = try lineFigures(of: budget, period: material.period, asOf: asOf)
    material.shares = try fundingShares(of: Reference(budget.ref))
    for (line, year, amount) in try budgetAmounts(of: Reference(budget.ref)) {
      guard let year else { continue }
      material.yearAmounts[Reference(line.ref), default: [:]][year] = amount
    }
  }

  private func addRecords(to material: inout ReportMaterial, _ asOf: Moment?) throws {
    let project = material.project.ref
    material.funders = try records(Funder.self)
    let grants = material.grants.map(\.ref)
    material.instalments = try instalments(before: material.period.upTo, asOf: asOf, of: grants)
    material.duties = try duties(of: Reference(project))
    material.dutyFacts = try records(
      DutyFact.self, where: "duty", among: material.duties.map(\.duty.ref)
    ).filter { $0.recorded.isKnown(at: asOf) }
    for grant in material.grants {
      let ref = grant.ref.text
      if let record = try record(Grant.self, ref: ref) { material.records.append(record) }
      material.facts += try records(GrantFact.self, where: "grant", is: ref)
        .filter { $0.recorded.isKnown(at: asOf) }
      material.terms += try records(Term.self, where: "grant", is: ref)
      material.narratives += try records(Narrative.self, where: "grant", is: ref)
        .filter { $0.recorded.isKnown(at: asOf) }
      for plan in try records(InstalmentPlan.self, where: "grant", is: ref) {
        let approvals = try records(PlanApproval.self, where: "plan", is: plan.ref)
        material.planApprovals += approvals.filter { $0.recorded.isKnown(at: asOf) }
          .map { (plan, $0.day) }
      }
    }
    material.goals = try records(Goal.self, where: "project", is: project)
    material.focusAreas = try records(FocusArea.self, where: "project", is: project)
    material.indicators =
      grants.isEmpty
      ? try records(Indicator.self, where: "project", is: project)
      : try indicators(reportedTo: grants)
    material.activities = try records(
      Activity.self, where: "project",
      among: Set(material.indicators.map(\.project.text)).union([project]))
    material.measurements = try records(
      Measurement.self, where: "indicator", among: material.indicators.map(\.ref)
    ).filter { $0.recorded.isKnown(at: asOf) }
    material.milestones = try records(Milestone.self, where: "project", is: project)
  }
}
