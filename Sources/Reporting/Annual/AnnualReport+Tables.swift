import PortfolioModel

extension AnnualReport {
  /// One table of all results: what was counted, of what, for which days, and how sure it is.
  public func table(_ language: Language) -> FigureTable {
    let spelling = Spelling(language)
    let columns: [FigureTable.Column] = [
      .init(language.say("Nr.", "Ref")), .init(language.say("Indsatsområde", "Focus area")),
      .init(language.say("Aktivitet", "Activity")), .init(language.say("Indikator", "Indicator")),
      .init(language.say("Resultat", "Result")), .init(language.say("Værdi", "Value"), .count),
      .init(language.say("Af", "Of"), .count), .init(language.say("Højst", "At most"), .count),
      .init(language.say("Fra", "From"), .day), .init(language.say("Til", "To"), .day),
      .init(language.say("Bemærkning", "Remark"), .longText),
      .init(language.say("Kilde", "Source"), .longText),
    ]
    let number = { (quantity: Quantity?) -> FigureTable.Cell in
      quantity.map { .quantity($0) } ?? .none
    }
    var rows: [[FigureTable.Cell]] = []
    for project in projects {
      for area in project.areas {
        for activity in area.activities {
          rows += activity.rows.map { row in
            [
              .text(row.indicator.text), .text(area.title ?? project.title), .text(activity.title),
              .text(row.title + language.roleSuffix(row.value.role)),
              .text(row.value.words(spelling)),
              number(row.value.value), number(row.value.denominator), number(row.value.upper),
              .day(row.value.period.from),
              .day(row.value.period.last), .text(row.note ?? ""), .text(row.value.source ?? ""),
            ]
          }
        }
      }
    }
    return FigureTable(
      name: language.say("Resultater", "Results"),
      title: language.say("Resultater i \(year)", "Results in \(year)"), columns: columns,
      rows: rows, notes: notes(language))
  }

  /// What has to be known to read the figures.
  public func notes(_ language: Language) -> [String] {
    var notes = [
      language.say(
        "Hvert tal har sin egen periode og sit eget grundlag; tal med forskellig periode eller "
          + "forskelligt grundlag må ikke lægges sammen eller sammenlignes.",
        "Each figure has its own period and its own denominator; figures of different periods or "
          + "denominators must be neither added nor compared.")
    ]
    if hasIllustrativeResults {
      notes.append(
        language.say("Nogle af tallene er illustrative.", "Some of the figures are illustrative."))
    }
    return notes
  }
}

extension Language {
  /// ` (udgangspunkt)` behind what is no measured result.
  public func roleSuffix(_ role: Measurement.Role) -> String {
    switch role {
    case .measured: ""
    case .baseline: say(" (udgangspunkt)", " (baseline)")
    case .target: say(" (måltal)", " (target)")
    }
  }
}
