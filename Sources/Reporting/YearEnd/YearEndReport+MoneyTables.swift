import PortfolioModel

extension YearEndReport {
  /// The year in four figures, with the co-financing beside them.
  func overviewTable(_ currency: Currency, _ l: Language) throws(MoneyError) -> FigureTable {
    var rows: [[FigureTable.Cell]] = []
    for measure in [Measure.applied, .awarded, .received, .spent] {
      let block = block(totals(measure), currency)
      rows.append([
        .text(l.name(measure)), .amount(block?.total.amount(measure) ?? .zero(currency)),
        .count(block?.count ?? 0), .text(shortRule(measure, l)),
      ])
    }
    rows.append([
      .text(l.say("Dækket af medfinansiering", "Borne by co-financing")),
      .amount(block(totals(.spent), currency)?.cofinancingSpent ?? .zero(currency)), .none,
      .text(
        l.say(
          "Forbrug, som andre end bevillingerne dækker; står ved siden af.",
          "Expenditure that others than the grants bear; it stands beside the total.")),
    ])
    return FigureTable(
      name: l.say("Overblik", "Overview"),
      title: heading(l)
        + (organisation.isEmpty ? "" : ", \(organisation)"),
      lead: sentence(l),
      columns: [
        .init(l.say("Tal", "Figure")), .init(l.say("Beløb", "Amount"), .amount),
        .init(l.say("Antal", "Number"), .count), .init(l.say("Regel", "Rule"), .longText),
      ], rows: rows, notes: [unitNote(currency, l)] + (asOfNote(l).map { [$0] } ?? []))
  }

  /// `Årsopgørelse 2017`.
  public func heading(_ l: Language) -> String {
    l.say("Årsopgørelse \(year)", "Year-end \(year)")
  }

  /// The sentence of the annual report; that there was nothing, in a year without an award.
  public func sentence(_ l: Language) -> String? {
    guard let totals = totals(.awarded) else { return nil }
    if totals.blocks.allSatisfy({ $0.total.awarded.isZero }) {
      return l.say("Der er ingen bevillinger i \(year).", "There are no awards in \(year).")
    }
    return totals.sentence(l)
  }

  /// That only what was recorded by a day counts; nothing where all does.
  public func asOfNote(_ l: Language) -> String? {
    asOf.map {
      let day = Spelling(l).short($0)
      return l.say(
        "Kun det, der var registreret ved udgangen af \(day).",
        "Only what was recorded by the end of \(day).")
    }
  }

  private func shortRule(_ measure: Measure, _ l: Language) -> String {
    switch measure {
    case .applied: l.say("Efter ansøgningsdato.", "By the day of the application.")
    case .awarded:
      l.say(
        "Efter bevillingsdato, hele beløbet i tilsagnets år.",
        "By award date, the full amount in the year of the award.")
    case .received:
      l.say("Rater efter bankens bogføringsdag.", "Instalments by the bank's booking day.")
    case .spent:
      l.say(
        "Posteringer efter bogføringsdato, den del bevillinger dækker.",
        "Postings by their date, the part that grants bear.")
    }
  }

  /// All years side by side.
  func yearsTable(_ currency: Currency, _ l: Language) throws(MoneyError) -> FigureTable {
    let rows = (block(byYear, currency)?.rows ?? []).map { row -> [FigureTable.Cell] in
      [
        .text(row.key), .count(row.count), .amount(row.figures.awarded),
        .amount(row.figures.received), .amount(row.figures.spent),
      ]
    }
    return try FigureTable(
      name: l.say("År for år", "Year by year"), title: l.say("År for år", "Year by year"),
      columns: [
        .init(l.say("År", "Year")), .init(l.say("Bevillinger", "Awards"), .count),
        .init(l.name(Measure.awarded), .amount), .init(l.name(Measure.received), .amount),
        .init(l.name(Measure.spent), .amount),
      ], rows: rows, notes: [unitNote(currency, l)]
    ).totalled(l.say("I alt", "Total"), sums: [1, 2, 3, 4], currency)
  }

  /// The facts of the year one by one.
  func factTable(
    _ facts: [FactRow], _ measure: Measure, _ currency: Currency, _ l: Language
  ) throws(MoneyError) -> FigureTable {
    let rows = facts.filter { $0.fact.amount.currency == currency }
      .map { row -> [FigureTable.Cell] in
        [
          .text(row.fact.ref), .day(row.fact.day), .text(row.fact.grant?.text ?? ""),
          .text(row.fact.project), .text(row.funder), .text(l.eventName(row.fact.event)),
          .amount(row.fact.amount), .text(row.fact.text ?? ""),
        ]
      }
    let isAward = measure == .awarded
    return try FigureTable(
      name: isAward ? l.say("Bevillinger", "Awards") : l.say("Udbetalinger", "Receipts"),
      title: isAward
        ? l.say("Bevillinger i \(year)", "Awards in \(year)")
        : l.say("Udbetalinger i \(year)", "Receipts in \(year)"),
      columns: [
        .init(l.say("Nr.", "Ref")), .init(l.say("Dato", "Date"), .day),
        .init(l.say("Bevilling", "Grant")), .init(l.say("Projekt", "Project")),
        .init(l.say("Bevillingsgiver", "Funder")), .init(l.say("Hændelse", "Event")),
        .init(l.say("Beløb", "Amount"), .amount),
        .init(l.say("Bemærkning", "Remark"), .longText),
      ], rows: rows,
      notes: rule(measure, currency, l)
    ).totalled(l.say("I alt", "Total"), sums: [6], currency)
  }

  /// The year by funder.
  func groupTable(
    _ measure: Measure, _ currency: Currency, _ l: Language
  ) throws(MoneyError) -> FigureTable {
    try shareTable(
      block(totals(measure), currency), name: l.say("Bevillingsgivere", "Funders"),
      title: l.say("Fordelt på bevillingsgivere", "By funder"),
      group: l.say("Bevillingsgiver", "Funder"), currency, l)
  }

  /// The year by project.
  func projectTable(_ currency: Currency, _ l: Language) throws(MoneyError) -> FigureTable {
    try shareTable(
      block(byProject, currency), name: l.say("Projekter", "Projects"),
      title: l.say("Fordelt på projekter", "By project"), group: l.say("Projekt", "Project"),
      currency, l)
  }

  private func shareTable(
    _ block: TotalsReport.Block?, name: String, title: String, group: String,
    _ currency: Currency, _ l: Language
  ) throws(MoneyError) -> FigureTable {
    let whole = block?.total.awarded ?? .zero(currency)
    let rows = (block?.rows ?? []).map { row -> [FigureTable.Cell] in
      [
        .text(row.label), .amount(row.figures.awarded),
        .share(row.figures.awarded, of: whole, column: 1, whole: .total(1)),
        .amount(row.figures.received), .amount(row.figures.spent),
      ]
    }
    return try FigureTable(
      name: name, title: title + l.say(" i \(year)", " in \(year)"),
      columns: [
        .init(group), .init(l.name(Measure.awarded), .amount),
        .init(l.say("Andel", "Share"), .share), .init(l.name(Measure.received), .amount),
        .init(l.name(Measure.spent), .amount),
      ], rows: rows,
      notes: rule(.awarded, currency, l) + [
        l.say(
          "Procenterne summer ikke nødvendigvis til 100 på grund af afrunding.",
          "The percentages may not add up to 100 because of rounding.")
      ]
    ).totalled(l.say("Fundraising i alt", "Fundraising in total"), sums: [1, 3, 4], currency)
  }
}
