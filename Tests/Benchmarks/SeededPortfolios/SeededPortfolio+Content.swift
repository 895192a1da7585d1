import PortfolioModel

extension SeededPortfolio {
  /// What a project is to reach, and what has been measured of it.
  mutating func addContent(_ plan: Plan) {
    let day = plan.first
    add(Goal.self, "\(plan.ref)-mål", on: day) {
      $0.project = Reference(plan.ref)
      $0.number = 1
      $0.title = "Flere i job og uddannelse"
    }
    add(FocusArea.self, "\(plan.ref)-område", on: day) {
      $0.project = Reference(plan.ref)
      $0.code = "A"
      $0.title = "Fællesskab"
    }
    add(Activity.self, "\(plan.ref)-aktivitet", on: day) {
      $0.project = Reference(plan.ref)
      $0.focusArea = Reference("\(plan.ref)-område")
      $0.number = 1
      $0.title = "Ugentlige møder"
      $0.state = .running
    }
    for (number, title) in ["Deltagere", "Forløb", "Gennemført"].enumerated() {
      addIndicator("\(plan.ref)-R\(number + 1)", title, isRatio: number == 2, plan)
    }
    for (number, title) in ["Kickoff", "Midtvejs", "Afslutning"].enumerated() {
      let planned = plan.first.adding(days: plan.first.days(until: plan.last) * number / 2)
      add(Milestone.self, "\(plan.ref)-milepæl-\(number + 1)", on: day) {
        $0.project = Reference(plan.ref)
        $0.title = title
        $0.planned = ImpreciseDate(.month(planned.month, year: planned.year))
      }
    }
  }

  private mutating func addIndicator(
    _ ref: String, _ title: String, isRatio: Bool, _ plan: Plan
  ) {
    add(Indicator.self, ref, on: plan.first) {
      $0.project = Reference(plan.ref)
      $0.activity = Reference("\(plan.ref)-aktivitet")
      $0.title = title
      $0.unit = "personer"
    }
    for year in plan.first.year...plan.last.year where year < Self.today.year {
      let (reached, of) = (numbers.number(in: 5...40), numbers.number(in: 40...60))
      add(Measurement.self, "\(ref)-\(year)", on: .endOfYear(year)) {
        $0.indicator = Reference(ref)
        $0.firstDay = .startOfYear(year)
        $0.lastDay = .endOfYear(year)
        $0.value = Quantity(reached)
        if isRatio {
          $0.form = .ratio
          $0.denominator = Quantity(of)
        }
      }
    }
  }

  /// A report for each year, a final account three months after the end, and a review the funder
  /// only knows the month of.
  mutating func addDuties(_ grant: PlannedGrant, _ plan: Plan) {
    for year in plan.first.year...plan.last.year {
      addDuty(
        "\(grant.ref)-status-\(year)", .statusReport, "Statusrapport \(year)",
        ImpreciseDate(CalendarDate.endOfYear(year).adding(days: 60)), grant, plan)
    }
    addDuty(
      "\(grant.ref)-regnskab", .finalAccount, "Slutregnskab",
      ImpreciseDate(plan.last.adding(months: 3)), grant, plan)
    addDuty(
      "\(grant.ref)-gennemsyn", .review, "Gennemsyn",
      ImpreciseDate(.month(plan.amended.month, year: plan.amended.year)), grant, plan)
  }

  private mutating func addDuty(
    _ ref: String, _ sort: Duty.Sort, _ title: String, _ due: ImpreciseDate,
    _ grant: PlannedGrant, _ plan: Plan
  ) {
    let person = numbers.number(in: 1...Self.personCount)
    add(Duty.self, ref, on: plan.decided) {
      $0.project = Reference(plan.ref)
      $0.grant = Reference(grant.ref)
      $0.sort = sort
      $0.title = title
      $0.due = due
      $0.responsible = Reference("person-\(person)")
    }
    // Two in a hundred are late.
    guard due.lastDay < Self.today, !numbers.chance(percent: 2) else { return }
    let day = due.span.from.adding(days: -numbers.number(in: 0...20))
    add(DutyFact.self, "\(ref)-submitted", on: day) {
      $0.duty = Reference(ref)
      $0.state = .submitted
      $0.happened = ImpreciseDate(day)
    }
  }
}
