import PortfolioModel

extension SeededPortfolio {
  /// What is decided of a project before its records are made.
  struct Plan {
    let ref: String
    let first: CalendarDate
    let last: CalendarDate
    /// The day on which its grants are awarded and its budget is approved.
    var decided: CalendarDate { first.adding(months: -3) }
    /// The day on which an amendment is decided, a third into the period.
    var amended: CalendarDate { first.adding(days: first.days(until: last) / 3) }
    var grants: [PlannedGrant] = []
    var cofinancing: Int64 = 0
  }

  struct PlannedGrant {
    let ref: String
    let funder: Int
    /// In øre.
    let award: Int64
    /// What an amendment adds, in øre; nothing where there is none.
    let amendment: Int64
  }

  mutating func addProject(_ index: Int, grants: [Int]) {
    let ref = "projekt-\(Self.padded(index + 1))"
    let year = 2007 + numbers.number(in: 0...9)
    let first = CalendarDate(year: year, month: numbers.number(in: 1...12), day: 1) ?? .first
    var plan = Plan(
      ref: ref, first: first,
      last: first.adding(months: 12 * numbers.number(in: 1...4)).adding(days: -1))
    let title = projectTitle(index)
    add(Project.self, ref, on: plan.first.adding(months: -8)) {
      $0.title = title
      $0.starts = ImpreciseDate(plan.first)
      $0.ends = ImpreciseDate(plan.last)
    }
    addContent(plan)
    // One project in ten never comes to anything.
    let isAwarded = index % 10 != 7
    for grant in grants { plan.grants.append(addGrant(grant, of: plan, title, isAwarded)) }
    guard isAwarded else { return }
    if index % 3 == 0 {
      plan.cofinancing = plan.grants.reduce(0) { $0 + $1.award } / 400 * 100
    }
    addBudget(plan)
    for grant in plan.grants {
      addInstalments(grant, plan)
      addDuties(grant, plan)
    }
  }

  private mutating func addGrant(
    _ index: Int, of plan: Plan, _ title: String, _ isAwarded: Bool
  ) -> PlannedGrant {
    let isAmended = isAwarded && plan.ref.hasSuffix("3")
    let award = Int64(numbers.number(in: 50...5000)) * 1_000_00
    let grant = PlannedGrant(
      ref: "B\(Self.padded(index + 1))",
      funder: index % Self.funderCount + 1, award: award, amendment: isAmended ? award / 10 : 0)
    let applied = plan.first.adding(months: -8)
    let person = numbers.number(in: 1...Self.personCount)
    add(Grant.self, grant.ref, on: applied) {
      $0.project = Reference(plan.ref)
      $0.funder = Reference("F\(grant.funder)")
      $0.title = title
      $0.caseNumber = "\(plan.first.year)-\(grant.ref)"
      $0.firstDay = plan.first
      $0.lastDay = plan.last
      $0.responsible = Reference("person-\(person)")
    }
    addFact("applied", of: grant, .applied, on: applied) { $0.amount = Money(minorUnits: award) }
    if isAwarded {
      addAward(grant, plan, isCorrected: index % 20 == 5)
    } else if index % 20 == 7 {
      addFact("declined", of: grant, .declined, on: plan.decided) { _ in }
    }
    add(Narrative.self, "\(grant.ref)-status", on: plan.first) {
      $0.grant = Reference(grant.ref)
      $0.section = .status
      $0.firstDay = plan.first
      $0.lastDay = plan.last
      $0.text = "Indsatsen er i gang, og de første deltagere er med."
    }
    return grant
  }

  private mutating func addAward(_ grant: PlannedGrant, _ plan: Plan, isCorrected: Bool) {
    let mistaken = Money(minorUnits: grant.award + (isCorrected ? 10_000_00 : 0))
    addFact("awarded", of: grant, .awarded, on: plan.decided) { $0.amount = mistaken }
    if isCorrected {
      let reason = "Bevillingsbrevet siger et andet beløb."
      addFact("reversed", of: grant, .reversed, on: plan.decided) {
        $0.amount = Money(minorUnits: -mistaken.minorUnits)
        $0.corrects = Reference("\(grant.ref)-awarded")
        $0.reason = reason
      }
      addFact("corrected", of: grant, .awarded, on: plan.decided) {
        $0.amount = Money(minorUnits: grant.award)
        $0.corrects = Reference("\(grant.ref)-awarded")
        $0.reason = reason
      }
    }
    if grant.amendment > 0 {
      addFact("amended", of: grant, .amended, on: plan.amended) {
        $0.amount = Money(minorUnits: grant.amendment)
        $0.reason = "Tillægsbevilling"
      }
    }
  }

  private mutating func addFact(
    _ name: String, of grant: PlannedGrant, _ event: GrantFact.Event, on day: CalendarDate,
    _ fill: (inout GrantFact) -> Void
  ) {
    add(GrantFact.self, "\(grant.ref)-\(name)", on: day) {
      $0.grant = Reference(grant.ref)
      $0.event = event
      $0.day = day
      fill(&$0)
    }
  }
}
