import PortfolioModel

extension FaultWords {
  /// What is at odds with the terms of a grant, with where the terms say so.
  init(term fault: Fault, _ l: Language) {
    let spelling = Spelling(l)
    let money = spelling.money
    switch fault {
    case .lineNotInBudget(let line, let spent):
      self.init(
        l.say(
          "Der er brugt \(money(spent)) på \(line), som ikke står i det godkendte budget.",
          "\(money(spent)) was spent on \(line), which is not in the approved budget."),
        remedy: l.say(
          "sæt et beløb af med en ny revision (grants budget revise), eller før posteringen om",
          "set an amount aside in a new revision (grants budget revise), or move the posting"),
        namesSubject: true)
    case .spentOutsidePeriod(let amount, let postings, let first, let last):
      let count = l.count(postings, ("postering", "posteringer"), ("posting", "postings"))
      let period =
        (first.map(spelling.short) ?? "") + "–" + (last.map(spelling.short) ?? "")
      self.init(
        l.say(
          "\(count) på i alt \(money(amount)) ligger uden for bevillingens periode \(period).",
          "\(count) of together \(money(amount)) lie outside the period of the grant, \(period)."),
        reason: l.say(
          "kun udgifter i perioden kan betales af bevillingen",
          "only expenses within the period can be paid by the grant"),
        remedy: l.say(
          "se dem med grants posting list, og før dem om, eller aftal en anden periode",
          "see them with grants posting list, and move them, or agree on another period"))
    case .useDeadlineBeforeEnd(let deadline, let end, let years, let source):
      self.init(
        l.say(
          "Bevillingen skal være anvendt senest \(spelling.long(deadline)), men perioden løber "
            + "til \(spelling.long(end)).",
          "The grant must be used by \(spelling.long(deadline)), but its period runs to "
            + "\(spelling.long(end))."),
        reason: l.say(
          "vilkårene giver \(years) år fra bevillingsdatoen",
          "its terms give \(years) years from the award") + Self.from(source),
        remedy: l.say(
          "aftal en længere frist med bevillingsgiver, eller afkort perioden",
          "agree on a later date with the funder, or shorten the period"))
    case .cofinancingTooSmall(let percent, let missing, let source):
      let rate = spelling.quantity(percent) + " %"
      self.init(
        l.say(
          "Medfinansieringen er for lille; der kræves mindst \(rate), og der mangler "
            + "\(money(missing)).",
          "The co-financing is too small; at least \(rate) is required, and "
            + "\(money(missing)) is missing."),
        reason: l.say("det er bevillingsgiverens vilkår", "that is the funder's term")
          + Self.from(source),
        remedy: l.say(
          "find mere medfinansiering, og lav en ny revision (grants budget revise)",
          "find more co-financing, and make a new revision (grants budget revise)"))
    case .repaymentDue(let amount, let minimum, let source):
      let limit = spelling.quantity(minimum) + " " + spelling.currencyName(amount.currency)
      self.init(
        l.say(
          "Der er \(money(amount)) tilbage, som er udbetalt og ikke brugt; det skal betales tilbage.",
          "\(money(amount)) was received and not spent; it must be repaid."),
        reason: l.say(
          "perioden er slut, og beløb over \(limit) betales tilbage",
          "the period is over, and amounts above \(limit) are repaid") + Self.from(source),
        remedy: l.say(
          "betal det tilbage; bemærkningen går væk, når slutregnskabet er godkendt",
          "repay it; this finding goes when the final account is accepted"))
    case .auditWithoutDuty(let above, let awarded, let needs, let source):
      let limit = spelling.quantity(above) + " " + spelling.currencyName(awarded.currency)
      self.init(
        l.say(
          "Regnskabet skal revideres, men der er intet regnskab med en frist blandt "
            + "forpligtelserne.",
          "The account must be audited, but no account with a deadline is among the duties."),
        reason: l.say(
          "bevillingen på \(money(awarded)) er over \(limit)",
          "the grant of \(money(awarded)) is above \(limit)")
          + (needs.map { ": " + $0 } ?? "") + Self.from(source),
        remedy: l.say(
          "registrér det: grants duty add --sort finalAccount --due DATO …",
          "enter it: grants duty add --sort finalAccount --due DAY …"))
    default: self.init("")
    }
  }

  /// ` (Landsbyggefonden: …)`
  private static func from(_ source: String?) -> String { source.map { " (\($0))" } ?? "" }
}
