import PortfolioModel
import PortfolioStore
import Reporting

/// What `show` is made from: one record of any kind with what happened to it.
extension PortfolioReader {
  /// The story of what has a reference: of a grant its own, of everything else what it says, what
  /// refers to it and its history.
  ///
  /// - Parameter asOf: the day that is read as of, for the heading.
  /// - Throws: `UsageFault` where nothing has the reference, or several kinds have it.
  func story(
    of ref: String, _ kind: RecordKind?, asOf: CalendarDate?, today: CalendarDate
  ) throws -> any TabularReport {
    let kinds = try kinds(havingReference: ref).filter { kind == nil || $0 == kind }
    guard kinds.count <= 1 else {
      throw UsageFault.ambiguousReference(ref, kinds: kinds)
    }
    switch kinds.first {
    case .grant: return try grantStory(ref, asOf: asOf, today: today)
    case let kind?: return try recordStory(of: kind.type, ref, asOf: asOf)
    case nil:
      guard kind == nil, let story = try postingStory(ref, asOf: asOf) else {
        if let kind {
          throw UsageFault.unknownRecord(kind, ref, nearest: try nearestReference(kind, to: ref))
        }
        throw UsageFault.unknownReference(ref, nearest: try nearestReference(to: ref))
      }
      return story
    }
  }

  /// The reference of anything that people refer to that a mistyped one most likely stands for.
  private func nearestReference(to ref: String) throws -> String? {
    let known = try RecordKind.allCases.filter { $0 != .change }
      .flatMap { try references($0).map(\.ref) }
    return Self.nearest(to: ref, among: known)
  }

  private func recordStory<Record: PortfolioRecord>(
    of type: Record.Type, _ ref: String, asOf: CalendarDate?
  ) throws -> RecordStory {
    let record = try required(Record.self, ref)
    let fields = try FieldValue.all(of: record).map { value in
      var value = value
      if case .reference(let kind) = value.shape {
        value.title = try references(kind).first { $0.ref == value.text }?.name
      }
      return value
    }
    return RecordStory(
      record, fields: fields, users: try users(of: Record.kind, ref: ref),
      history: LogReport(try logEntries(about: ref), LogQuery(record: ref)), asOf: asOf)
  }

  private func postingStory(_ name: String, asOf: CalendarDate?) throws -> RecordStory? {
    let postings = try postings(named: name)
    guard postings.count <= 1 else {
      throw UsageFault.ambiguousVoucher(name, projects: postings.map(\.project.text))
    }
    guard let posting = postings.first else { return nil }
    var title: String?
    if case .ref(let line) = posting.line {
      title = try record(BudgetLine.self, ref: line.text)?.title
    }
    return RecordStory(
      posting, lineTitle: title, reversals: try reversals(of: posting), asOf: asOf)
  }

  private func grantStory(
    _ ref: String, asOf: CalendarDate?, today: CalendarDate
  ) throws -> GrantStory {
    let grant = try required(Grant.self, ref)
    let reference = Reference<Grant>(ref)
    let project = try material(
      try required(Project.self, grant.project.text),
      period: DayRange(first: .first, last: .last), asOf: asOf, today: today, with: reference)
    var material = GrantStoryMaterial(project, grant: try summary(ofGrant: ref))
    material.people = try records(Person.self)
    for measure in Measure.allCases {
      material.years[measure] = try sums(measure, byYear: true, of: .grants([reference]))
    }
    for instalment in try records(Instalment.self, where: "grant", is: ref) {
      material.instalmentFacts += try records(
        InstalmentFact.self, where: "instalment", is: instalment.ref)
    }
    try addRevisions(to: &material)
    material.series = try series {
      $0.project == grant.project || $0.alsoGrant == reference
    }
    material.submissions = try records(Submission.self, where: "grant", is: ref)
    material.changes = try changes(about: material)
    return try GrantStory(material)
  }

  private func addRevisions(to material: inout GrantStoryMaterial) throws {
    let grant = material.grant
    var amounts: [[String: Money]] = []
    for (budget, day) in try budgetRevisions(of: grant.project) {
      let own = try budgetAmounts(of: Reference(budget.ref))
      let approval = try records(BudgetApproval.self, where: "budget", is: budget.ref).first
      material.budgets.append(
        GrantStoryMaterial.Revision(
          budget, sum: try Money.sum(own.map(\.amount), currency: grant.currency), day: day,
          approvedBy: approval?.approvedBy, recorded: approval?.recorded))
      amounts.append(
        try Dictionary(
          own.map { ($0.line.ref, $0.amount) }, uniquingKeysWith: { try $0 + $1 }))
    }
    let spent = try spentByLine(of: grant.project)
    let lines = try records(BudgetLine.self, where: "project", is: grant.project.text)
    material.budgetLines = lines.sorted { $0.number < $1.number }.map { line in
      GrantStoryMaterial.Line(
        line: line, amounts: amounts.map { $0[line.ref] },
        spent: spent[line.ref] ?? .zero(grant.currency))
    }
    for plan in try records(InstalmentPlan.self, where: "grant", is: grant.ref) {
      let approval = try records(PlanApproval.self, where: "plan", is: plan.ref).first
      let planned = try records(PlannedInstalment.self, where: "plan", is: plan.ref)
      material.plans.append(
        GrantStoryMaterial.Revision(
          plan, sum: try Money.sum(planned.map(\.amount), currency: grant.currency),
          day: approval?.day, approvedBy: approval?.approvedBy, recorded: approval?.recorded))
    }
  }

  /// The changes of the grant and of what is its own, removed records among them.
  private func changes(about material: GrantStoryMaterial) throws -> [Change] {
    let ref = material.grant.ref
    let project = material.project
    var own: Set<[String]> = [[RecordKind.grant.rawValue, ref.text]]
    own.insert([RecordKind.project.rawValue, material.grant.project.text])
    let add = { (kind: RecordKind, refs: [String]) in
      own.formUnion(refs.map { [kind.rawValue, $0] })
    }
    add(.term, project.terms.filter { $0.grant == ref }.map(\.ref))
    add(.duty, project.duties.filter { $0.duty.grant == ref }.map(\.duty.ref))
    add(.narrative, project.narratives.filter { $0.grant == ref }.map(\.ref))
    add(.milestone, project.milestones.map(\.ref))
    add(.instalment, try records(Instalment.self, where: "grant", is: ref.text).map(\.ref))
    return try records(Change.self).filter { change in
      own.contains([change.record, change.subject])
        || (change.field == Change.removal
          && (change.old ?? "").split(separator: "; ").contains("grant=\(ref)"))
    }
  }
}
