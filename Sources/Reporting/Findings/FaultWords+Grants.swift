import PortfolioModel

extension FaultWords {
  /// Sums that must agree, and what is at odds with a grant's terms.
  init(grant fault: Fault, _ l: Language) {
    let spelling = Spelling(l)
    let money = { (amount: Money) in spelling.money(amount) }
    switch fault {
    case .budgetSum(let budget, let lines, let expected, let grants, let cofinancing):
      self.init(
        l.say(
          "Budgettets linjer (\(budget)) summer til \(money(lines)), men finansieringen er "
            + "\(money(expected)).",
          "The lines of the budget \(budget) sum to \(money(lines)), but its funding is "
            + "\(money(expected))."),
        reason: l.say(
          "linjerne skal tilsammen give bevillingen (\(money(grants))) og medfinansieringen "
            + "(\(money(cofinancing)))",
          "the lines must make the grant (\(money(grants))) and the co-financing "
            + "(\(money(cofinancing)))"),
        remedy: (Self.difference(lines, expected, l) ?? l.say("ret en linje", "change a line"))
          + l.say(
            " med grants budget set, eller ret finansieringen med grants budget fund",
            " with grants budget set, or change the funding with grants budget fund"),
        namesSubject: true)
    case .grantShare(let budget, let grant, let share, let awarded):
      self.init(
        l.say(
          "Budgettet \(budget) regner med \(money(share)) fra \(grant), men bevillingen er "
            + "\(money(awarded)).",
          "The budget \(budget) expects \(money(share)) from \(grant), but the grant is "
            + "\(money(awarded))."),
        reason: l.say(
          "et godkendt budget skal give bevillingen", "an approved budget must make the grant"),
        remedy: l.say(
          "sæt beløbene med grants budget set og budget fund (\(grant)=\(spelling.amount(awarded))), "
            + "og godkend kladden med grants budget approve",
          "set the amounts with grants budget set and budget fund "
            + "(\(grant)=\(spelling.amount(awarded))), and approve the draft with grants budget approve"
        ),
        namesSubject: true)
    case .instalmentSum(let plan, let grant, let instalments, let awarded):
      self.init(
        l.say(
          "Raterne på \(grant) (\(plan)) er \(money(instalments)) i alt, men bevillingen er "
            + "\(money(awarded)).",
          "The instalments of \(grant) (\(plan)) are \(money(instalments)) in all, but the grant "
            + "is \(money(awarded))."),
        reason: l.say(
          "raterne skal tilsammen give bevillingen", "the instalments must make the grant"),
        remedy: (Self.difference(instalments, awarded, l)
          ?? l.say("ret en rate", "change an instalment"))
          + l.say(
            ", eller kør: grants instalment plan \(grant) --split 2 --approve",
            ", or run: grants instalment plan \(grant) --split 2 --approve"), namesSubject: true)
    case .approvedIsFixed(let kind, let ref):
      self.init(
        l.say(
          "\(ref) er godkendt og kan ikke ændres (\(l.name(kind))).",
          "\(ref) is approved and cannot be changed (\(l.name(kind)))."),
        remedy: l.say(
          "lav en ny revision med grants budget revise eller grants instalment plan",
          "make a new revision with grants budget revise or grants instalment plan"),
        namesSubject: true)
    case .alreadyAwarded(let ref):
      self.init(
        l.say(
          "Der er allerede givet en bevilling (\(ref)).", "It has been awarded already (\(ref))."),
        remedy: l.say(
          "brug grants grant amend til et tillæg, og grants grant correct til en rettelse",
          "use grants grant amend for an amendment, grants grant correct for a correction"))
    case .notAwarded:
      self.init(
        l.say("Der er ikke givet nogen bevilling endnu.", "It has not been awarded yet."),
        remedy: l.say(
          "registrér bevillingen først med grants grant award",
          "record the award first with grants grant award"))
    case .nothingReceived:
      self.init(
        l.say(
          "Der er ingen udbetaling at tage tilbage.", "There is no receipt to take back."))
    case .noSingleAward(let count):
      let awards = l.count(count, ("bevilling", "bevillinger"), ("award", "awards"))
      self.init(
        l.say(
          "Der er registreret \(awards) at rette; der skal være netop én.",
          "\(awards) to correct are recorded; there must be exactly one."),
        remedy: l.say(
          "brug grants grant award, hvis den mangler", "use grants grant award where it is missing")
      )
    case .noInstalmentPlan(let grant):
      self.init(
        l.say(
          "\(grant) er bevilget, men har ingen godkendt udbetalingsplan.",
          "\(grant) is awarded but has no approved instalment plan."),
        remedy: l.say(
          "kør fx: grants instalment plan \(grant) --split 2 --first DATO --every 6 --approve",
          "run for instance: grants instalment plan \(grant) --split 2 --first DAY --every 6 "
            + "--approve"),
        namesSubject: true)
    case .noBudget(let project):
      self.init(
        l.say(
          "\(project) har en bevilling, men intet godkendt budget.",
          "\(project) has a grant but no approved budget."),
        remedy: l.say(
          "registrér det med grants budget set \(project) og budget fund \(project), og godkend det "
            + "med budget approve \(project)",
          "enter it with grants budget set \(project) and budget fund \(project), and approve it "
            + "with budget approve \(project)"),
        namesSubject: true)
    case .lineOverspent(let line, let budget, let spent):
      let over = (try? spent - budget) ?? spent
      self.init(
        l.say(
          "Der er brugt \(money(over)) mere end budgettet på \(line): \(money(spent)) af "
            + "\(money(budget)).",
          "\(line) is overspent by \(money(over)): \(money(spent)) of \(money(budget))."),
        remedy: l.say(
          "forklar afvigelsen (grants explanation add), eller flyt budget (grants budget move)",
          "explain the deviation (grants explanation add), or move budget (grants budget move)"),
        namesSubject: true)
    case .identifierIsPlaceholder(let identifier):
      self.init(
        l.say(
          "»\(identifier)« holder kun pladsen for organisationens rigtige identifikator.",
          "“\(identifier)” only holds the place of the organisation's real identifier."),
        remedy: l.say(
          "skriv CVR-nummeret ind, før noget sendes til en modtager, der kræver det",
          "enter the CVR number before anything is sent to a recipient that demands it"))
    default:
      self.init("")
    }
  }

  /// `læg 1,00 kr. til`, or `træk 1,00 kr. fra`.
  private static func difference(_ sum: Money, _ expected: Money, _ l: Language) -> String? {
    guard let difference = try? expected - sum, let opposite = try? difference.negated else {
      return nil
    }
    let spelling = Spelling(l)
    return difference.isNegative
      ? l.say("træk \(spelling.money(opposite)) fra", "take off \(spelling.money(opposite))")
      : l.say("læg \(spelling.money(difference)) til", "add \(spelling.money(difference))")
  }
}
