import PortfolioModel

extension YearEndReport {
  /// The year's pictures in the order in which they are shown; those without figures left out.
  ///
  /// - Throws: `MoneyError.outOfRange` when a sum does not fit.
  public func charts(_ language: Language) throws(MoneyError) -> [YearChart] {
    var charts: [YearChart] = []
    for currency in currencies { charts += try self.charts(language, of: currency) }
    return charts
  }

  /// The pictures of one currency.
  func charts(_ language: Language, of currency: Currency) throws(MoneyError) -> [YearChart] {
    [
      try yearsChart(currency, language), try fundersChart(currency, language),
      paceChart(currency, language), stagesChart(currency, language),
      try outlookChart(currency, language), monthsChart(currency, language),
    ].compactMap(\.self)
  }

  /// The name of a chart, with its currency where there are several.
  func named(_ name: String, _ currency: Currency) -> String {
    currencies.count > 1 ? "\(name), \(currency.code)" : name
  }

  /// What was raised in each year.
  private func yearsChart(
    _ currency: Currency, _ l: Language
  ) throws(MoneyError) -> YearChart? {
    let rows = (block(byYear, currency)?.rows ?? []).filter { !$0.figures.awarded.isZero }
    guard !rows.isEmpty else { return nil }
    let years = Dictionary(
      rows.map { (Int($0.key) ?? 0, $0.figures.awarded) }, uniquingKeysWith: { first, _ in first })
    guard let first = years.keys.min(), let last = years.keys.max() else { return nil }
    let name = named(l.say("Bevilget pr. år", "Awarded per year"), currency)
    let own = years[year] ?? .zero(currency)
    let amount = Spelling(l).prose(own)
    let finding: String
    if own.isZero {
      finding = l.say("Der er ingen bevillinger i \(year).", "There are no awards in \(year).")
    } else if years.values.allSatisfy({ $0.minorUnits <= own.minorUnits }), years.count > 1 {
      finding = l.say(
        "\(year) er det højeste af årene \(first)-\(last) med \(amount).",
        "\(year) is the highest of the years \(first)-\(last) with \(amount).")
    } else {
      finding = l.say(
        "I \(year) blev der bevilget \(amount).", "\(amount) was awarded in \(year).")
    }
    return YearChart(
      .years, form: .columns, name: name, finding: finding,
      table: try FigureTable(
        name: name, title: name,
        columns: [
          .init(l.say("År", "Year")), .init(l.name(Measure.awarded), .amount),
        ],
        rows: (min(first, year)...max(last, year)).suffix(12).map {
          [.text(String($0)), .amount(years[$0] ?? .zero(currency))]
        }
      ).totalled(l.say("I alt", "Total"), sums: [1], currency), values: [1])
  }

  /// Where the year's awards came from: the ten largest, and all others together.
  private func fundersChart(
    _ currency: Currency, _ l: Language
  ) throws(MoneyError) -> YearChart? {
    guard let block = block(totals(.awarded), currency) else { return nil }
    let rows = block.rows.filter { !$0.figures.awarded.isZero }
    guard let largest = rows.first, let tenths = largest.shareTenths else { return nil }
    let whole = block.total.awarded
    let cells = { (label: String, amount: Money) -> [FigureTable.Cell] in
      [.text(label), .amount(amount), .share(amount, of: whole, column: 1, whole: .total(1))]
    }
    var lines = rows.prefix(10).map { cells($0.label, $0.figures.awarded) }
    if rows.count > 10 {
      let others = try Money.sum(
        rows.dropFirst(10).map(\.figures.awarded), currency: currency)
      lines.append(
        cells(l.say("Øvrige (\(rows.count - 10))", "Others (\(rows.count - 10))"), others))
    }
    let name = named(l.say("Bevilget efter bevillingsgiver", "Awarded by funder"), currency)
    let share = Spelling(l).percent(tenths: tenths)
    return YearChart(
      .funders, form: .bars, name: name,
      finding: l.say(
        "\(largest.label) står for \(share) af det, der blev bevilget i \(year).",
        "\(largest.label) stands for \(share) of what was awarded in \(year)."),
      table: try FigureTable(
        name: name, title: name,
        columns: [
          .init(l.say("Bevillingsgiver", "Funder")), .init(l.name(Measure.awarded), .amount),
          .init(l.say("Andel", "Share"), .share),
        ], rows: lines
      ).totalled(l.say("I alt", "Total"), sums: [1], currency), values: [1])
  }

  /// How many applications and grants there are in each stage.
  private func stagesChart(_ currency: Currency, _ l: Language) -> YearChart? {
    guard let summary = applications.summaries.first(where: { $0.currency == currency.code }),
      summary.sent > 0
    else { return nil }
    let sent = applications.rows.filter { $0.applied?.currency == currency }
    let rows = GrantStage.allCases.compactMap { stage -> [FigureTable.Cell]? in
      let count = sent.filter { $0.stage == stage }.count
      return count == 0 ? nil : [.text(l.name(stage)), .count(count)]
    }
    let name = named(l.say("Sendte ansøgninger efter status", "Applications by stage"), currency)
    return YearChart(
      .stages, form: .bars, name: name,
      finding: l.say(
        "Af \(summary.sent) sendte ansøgninger er \(summary.awarded) bevilget, "
          + "\(summary.declined) har fået afslag, og \(summary.pending) afventer svar.",
        "Of \(summary.sent) applications sent, \(summary.awarded) were awarded, "
          + "\(summary.declined) declined, and \(summary.pending) still pending."),
      table: FigureTable(
        name: name, title: name,
        columns: [.init(l.say("Status", "Stage")), .init(l.say("Antal", "Number"), .count)],
        rows: rows, total: [.text(l.say("I alt", "Total")), .countSum(sent.count)]), values: [1])
  }
}
