import PortfolioModel

extension FaultWords {
  /// Budgets and plans on their way to being approved.
  init(revision fault: Fault, _ l: Language) {
    let spelling = Spelling(l)
    switch fault {
    case .noBudgetPeriod:
      self.init(
        l.say(
          "Det vides ikke, hvilken periode budgettet dækker.",
          "It is not known which period the budget covers."),
        reason: l.say(
          "projektet har ingen bevilling med både første og sidste dag",
          "the project has no grant with both a first and a last day"),
        remedy: l.say("angiv --first-day og --last-day", "give --first-day and --last-day"))
    case .noDraft(let kind):
      let remedy =
        kind == .budget
        ? l.say(
          "lav en med grants budget set, budget revise eller budget move",
          "make one with grants budget set, budget revise or budget move")
        : l.say("lav en med grants instalment plan", "make one with grants instalment plan")
      self.init(
        l.say("Der er ingen kladde.", "There is no draft."),
        remedy: remedy)
    case .draftStands(let ref):
      self.init(
        l.say("\(ref) er allerede en kladde.", "\(ref) is a draft already."),
        remedy: l.say(
          "ret i den med grants budget set, godkend den med budget approve, eller kassér den med "
            + "budget discard",
          "change it with grants budget set, approve it with budget approve, or discard it with "
            + "budget discard"), namesSubject: true)
    case .lineTooSmall(let line, let has, let taken):
      self.init(
        l.say(
          "»\(line)« har \(spelling.money(has)); der kan ikke flyttes \(spelling.money(taken)).",
          "“\(line)” has \(spelling.money(has)); \(spelling.money(taken)) cannot be moved."))
    case .lineIsByYear(let line):
      self.init(
        l.say(
          "»\(line)« har beløb pr. år, eller intet beløb for det år.",
          "“\(line)” has amounts per year, or none for that year."),
        remedy: l.say("angiv året med --year", "name the year with --year"))
    case .nothingToPlan(let rest):
      self.init(
        l.say(
          "Der er intet at planlægge: resten af bevillingen er \(spelling.money(rest)).",
          "There is nothing to plan: the rest of the grant is \(spelling.money(rest))."),
        remedy: l.say(
          "tag en udbetaling tilbage med grants instalment reverse, hvis den er forkert",
          "take a receipt back with grants instalment reverse where it is wrong"))
    case .changeNeedsApproval(let project, let rulings):
      self.init(
        l.say(
          "Ændringen kræver bevillingsgivers forudgående skriftlige godkendelse.",
          "The change needs the funder’s prior written approval."),
        reason: rulings.map { $0.words(l) }.joined(separator: "; "),
        remedy: l.say(
          "vent på svaret, og skriv, hvem der godkendte og hvornår: grants budget approve "
            + "\(project) --approved-by NAVN --approved-on DATO",
          "wait for the answer, and say who approved and when: grants budget approve "
            + "\(project) --approved-by NAME --approved-on DATE"))
    default:
      self.init("")
    }
  }
}
