import PortfolioModel

// Every report as tables, for a terminal, for a plain text file and for CSV.

extension StatusReport: TabularReport {
  public func tables(_ language: Language) -> [ReportTable] {
    tables(language, heading: language.say("Statusrapport", "Status report"))
  }

  func tables(_ language: Language, heading: String) -> [ReportTable] {
    let parts = PartTables(language)
    let spelling = Spelling(language)
    let l = language
    let facts = parts.facts(
      "\(heading): \(identification.title)",
      parts.identification(identification, period: period),
      notes: [sentence(spelling)] + (isIllustrative ? [l.illustrativeNote + "."] : []))
    return [facts, parts.money(money)] + parts.budget(budget) + parts.funding(funding, currency)
      + parts.instalments(instalments) + parts.results(results)
      + parts.milestones(milestones, l.say("Milepæle", "Milestones"))
      + parts.milestones(upcomingMilestones, l.say("Kommende milepæle", "Coming milestones"))
      + parts.texts(texts) + [parts.changes(changes, since: lastReport)]
      + parts.duties(upcomingDuties)
  }

  private var currency: Currency { money.awarded.currency }
}

extension YearlyReport: TabularReport {
  public func tables(_ language: Language) -> [ReportTable] {
    status.tables(language, heading: language.say("Årsrapport \(year)", "Annual report \(year)"))
  }
}

extension ProgressReport: TabularReport {
  public func tables(_ language: Language) -> [ReportTable] {
    let parts = PartTables(language)
    let spelling = Spelling(language)
    let heading = parts.facts(
      language.say("Fremdriftsrapport: ", "Progress report: ") + identification.title,
      [(language.say("Til", "To"), language.name(body))]
        + parts.identification(identification, period: period),
      notes: [sentence(spelling)] + (isIllustrative ? [language.illustrativeNote + "."] : []))
    let money =
      parts.budget(budget) + parts.funding(funding, fundingTotal.budget.currency)
    let plan = parts.milestones(milestones, language.say("Milepælsplan", "Milestone plan"))
    let duties = parts.duties(upcomingDuties)
    switch body {
    case .board: return [heading] + parts.texts(texts) + money + plan + duties
    case .steering: return [heading] + parts.results(results) + plan + money + duties
    case .reference: return [heading] + parts.texts(texts) + plan
    }
  }
}

extension GoalsReport: TabularReport {
  public func tables(_ language: Language) -> [ReportTable] {
    let parts = PartTables(language)
    return [
      parts.facts(
        language.say("Målopfyldelsesskema \(year): ", "Goal attainment \(year): ")
          + identification.title,
        parts.identification(identification, period: .year(year)))
    ] + parts.results(results) + parts.texts(texts)
  }
}

extension MilestonesReport: TabularReport {
  public func tables(_ language: Language) -> [ReportTable] {
    let parts = PartTables(language)
    return [
      parts.facts(
        language.say("Milepælsplan \(year): ", "Milestone plan \(year): ")
          + identification.title,
        parts.identification(identification, period: .year(year)))
    ]
      + parts.milestones(carriedOver, language.say("Fra tidligere år", "From earlier years"))
      + parts.milestones(milestones, String(year))
      + parts.milestones(later, language.say("Senere", "Later"))
  }
}

extension EvaluationReport: TabularReport {
  public func tables(_ language: Language) -> [ReportTable] {
    let parts = PartTables(language)
    return [
      parts.facts(
        heading(language) + ": " + identification.title,
        parts.identification(identification, period: period),
        notes: isIllustrative ? [language.illustrativeNote + "."] : [])
    ] + parts.texts(texts) + parts.results(results)
      + parts.milestones(milestones, language.say("Milepæle", "Milestones"))
      + parts.funding(funding, budget?.total.budget.currency ?? .dkk) + parts.budget(budget)
  }

  /// `Slutevaluering` or `Midtvejsevaluering`.
  public func heading(_ language: Language) -> String {
    isFinal
      ? language.say("Slutevaluering", "Final evaluation")
      : language.say("Midtvejsevaluering", "Mid-term evaluation")
  }
}
