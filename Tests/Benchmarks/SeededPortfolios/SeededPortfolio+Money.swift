import PortfolioModel

extension SeededPortfolio {
  private static let lineTitles = [
    "Løn, projektledelse", "Løn, medarbejdere", "Aktiviteter", "Materialer", "Transport",
    "Kommunikation", "Revision",
  ]

  mutating func addBudget(_ plan: Plan) {
    addSources(plan)
    let lines = Self.lineTitles.prefix(numbers.number(in: 4...7)).enumerated().map {
      (ref: "\(plan.ref).\($0 + 1)", title: $1)
    }
    for (index, line) in lines.enumerated() {
      add(BudgetLine.self, line.ref, on: plan.decided) {
        $0.project = Reference(plan.ref)
        $0.number = index + 1
        $0.title = line.title
        $0.isWage = line.title.hasPrefix("Løn")
      }
    }
    addRevision(1, plan, lines.map(\.ref), on: plan.decided) { $0.award }
    let isAmended = plan.grants.contains { $0.amendment > 0 }
    if isAmended {
      addRevision(2, plan, lines.map(\.ref), on: plan.amended) { $0.award + $0.amendment }
    }
    let until = min(plan.last, Self.today)
    let means = plan.cofinancing + plan.grants.reduce(0) { $0 + $1.award }
    spenders.append(
      Spender(
        project: Reference(plan.ref), voucherPrefix: String(plan.ref.suffix(4)),
        lines: lines.map { (Reference($0.ref), $0.title) }, first: plan.first,
        days: max(1, plan.first.days(until: until)), means: means))
  }

  private mutating func addSources(_ plan: Plan) {
    for grant in plan.grants {
      add(FundingSource.self, "\(plan.ref).\(grant.ref)", on: plan.decided) {
        $0.project = Reference(plan.ref)
        $0.sort = .grant
        $0.grant = Reference(grant.ref)
      }
    }
    guard plan.cofinancing > 0 else { return }
    let funder = plan.grants[0].funder % Self.funderCount + 1
    add(FundingSource.self, "\(plan.ref).medfinansiering", on: plan.decided) {
      $0.project = Reference(plan.ref)
      $0.sort = .cofinancing
      $0.funder = Reference("F\(funder)")
    }
  }

  private mutating func addRevision(
    _ revision: Int, _ plan: Plan, _ lines: [String], on day: CalendarDate,
    _ awarded: (PlannedGrant) -> Int64
  ) {
    let ref = "\(plan.ref)-budget-\(revision)"
    add(Budget.self, ref, on: day) {
      $0.project = Reference(plan.ref)
      $0.revision = revision
      $0.firstDay = plan.first
      $0.lastDay = plan.last
    }
    var shares = plan.grants.map { (source: $0.ref, amount: awarded($0)) }
    if plan.cofinancing > 0 { shares.append(("medfinansiering", plan.cofinancing)) }
    for share in shares {
      add(FundingShare.self, "\(ref).\(share.source)", on: day) {
        $0.budget = Reference(ref)
        $0.source = Reference("\(plan.ref).\(share.source)")
        $0.amount = Money(minorUnits: share.amount)
      }
    }
    let whole = shares.reduce(0) { $0 + $1.amount }
    let even = whole / Int64(lines.count)
    for (index, line) in lines.enumerated() {
      let amount = index == 0 ? whole - even * Int64(lines.count - 1) : even
      add(BudgetAmount.self, "\(ref).\(index + 1)", on: day) {
        $0.budget = Reference(ref)
        $0.line = Reference(line)
        $0.amount = Money(minorUnits: amount)
      }
    }
    add(BudgetApproval.self, "\(ref).approved", on: day) {
      $0.budget = Reference(ref)
      $0.day = day
    }
  }

  mutating func addInstalments(_ grant: PlannedGrant, _ plan: Plan) {
    let days = plan.first.days(until: plan.last)
    let dues = (0...3).map { plan.first.adding(days: days * $0 / 4) }
    for number in 1...4 {
      add(Instalment.self, "\(grant.ref)-\(number)", on: plan.decided) {
        $0.grant = Reference(grant.ref)
        $0.number = number
      }
    }
    let amounts = addPlan(1, grant, plan, dues, grant.award, on: plan.decided)
    if grant.amendment > 0 {
      // The last instalment carries what the amendment adds.
      _ = addPlan(2, grant, plan, dues, grant.award + grant.amendment, on: plan.amended, amounts)
    }
    for (index, due) in dues.enumerated() where due < Self.today {
      let paid = index < 3 ? amounts[index] : amounts[3] + grant.amendment
      add(InstalmentFact.self, "\(grant.ref)-\(index + 1)-received", on: due) {
        $0.instalment = Reference("\(grant.ref)-\(index + 1)")
        $0.event = .received
        $0.day = due
        $0.amount = Money(minorUnits: paid)
      }
    }
  }

  private mutating func addPlan(
    _ revision: Int, _ grant: PlannedGrant, _ plan: Plan, _ dues: [CalendarDate], _ whole: Int64,
    on day: CalendarDate, _ former: [Int64]? = nil
  ) -> [Int64] {
    let ref = "\(grant.ref)-plan-\(revision)"
    add(InstalmentPlan.self, ref, on: day) {
      $0.grant = Reference(grant.ref)
      $0.revision = revision
    }
    let even = former.map { Array($0.prefix(3)) } ?? Array(repeating: whole / 4, count: 3)
    let amounts = even + [whole - even.reduce(0, +)]
    for (index, due) in dues.enumerated() {
      add(PlannedInstalment.self, "\(ref).\(index + 1)", on: day) {
        $0.plan = Reference(ref)
        $0.instalment = Reference("\(grant.ref)-\(index + 1)")
        $0.due = due
        $0.amount = Money(minorUnits: amounts[index])
      }
    }
    add(PlanApproval.self, "\(ref).approved", on: day) {
      $0.plan = Reference(ref)
      $0.day = day
    }
    return amounts
  }
}
