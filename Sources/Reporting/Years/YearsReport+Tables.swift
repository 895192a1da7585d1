import PortfolioModel

extension YearsReport {
  /// `Årene 2015-2018`.
  public func heading(_ l: Language) -> String {
    let (first, last) = (years.first ?? 0, years.last ?? 0)
    return l.say("Årene \(first)-\(last)", "The years \(first)-\(last)")
  }

  /// That only what was recorded by a day counts, and that amounts are made up where they are.
  public func notes(_ l: Language) -> [String] {
    var notes: [String] = []
    if let asOf {
      let day = Spelling(l).short(asOf)
      notes.append(
        l.say(
          "Kun det, der var registreret ved udgangen af \(day).",
          "Only what was recorded by the end of \(day)."))
    }
    return isIllustrative ? notes + [l.illustrativeNote + "."] : notes
  }

  /// The years, and what was awarded in each by funder and by project; once per currency.
  ///
  /// - Throws: `MoneyError.outOfRange` when a sum does not fit.
  public func figureTables(_ l: Language) throws(MoneyError) -> [FigureTable] {
    var tables: [FigureTable] = []
    for block in blocks {
      guard let currency = Currency(code: block.currency) else { continue }
      tables.append(try yearTable(block, currency, l))
      tables += try groupTables(
        block.funders, l.say("Bevillingsgivere", "Funders"),
        l.say("Bevilget efter bevillingsgiver", "Awarded by funder"),
        l.say("Bevillingsgiver", "Funder"), currency, l)
      tables += try groupTables(
        block.projects, l.say("Projekter", "Projects"),
        l.say("Bevilget efter projekt", "Awarded by project"), l.say("Projekt", "Project"),
        currency, l)
    }
    return tables
  }

  private func suffix(_ currency: Currency) -> String {
    blocks.count > 1 ? " " + currency.code : ""
  }

  private func yearTable(
    _ block: Block, _ currency: Currency, _ l: Language
  ) throws(MoneyError) -> FigureTable {
    let change = l.say("Ændring", "Change")
    let measures: [Measure] = [.awarded, .received, .spent]
    let rows = block.rows.map { row -> [FigureTable.Cell] in
      [.text(String(row.year)), .count(row.awards)]
        + measures.enumerated().flatMap { index, measure -> [FigureTable.Cell] in
          [
            .amount(row.figures.amount(measure)),
            row.change.map { .change($0.amount(measure), column: 2 + 2 * index) } ?? .none,
          ]
        } + [.amount(row.cofinancing)]
    }
    let name = Spelling(l).currencyName(currency)
    let unit = Spelling.sentence(l.say("Beløb i \(name).", "Amounts in \(name)."))
    return try FigureTable(
      name: l.say("År for år", "Year by year") + suffix(currency),
      title: heading(l) + suffix(currency),
      columns: [
        .init(l.say("År", "Year")), .init(l.say("Bevillinger", "Awards"), .count),
      ]
        + measures.flatMap { [.init(l.name($0), .amount), .init(change, .amount)] }
        + [.init(l.say("Medfinansiering", "Co-financing"), .amount)],
      rows: rows,
      notes: [
        l.say(
          "\(unit) Ændring er i forhold til året før. Bevilget er efter bevillingsdato, "
            + "udbetalt efter bankens bogføringsdag, forbrugt efter bogføringsdato; "
            + "medfinansiering står ved siden af.",
          "\(unit) A change is from the year before. Awarded is by award date, received "
            + "by the bank's booking day, spent by posting date; co-financing stands beside.")
      ] + notes(l)
    ).totalled(l.say("I alt", "Total"), sums: [1, 2, 4, 6, 8], currency)
  }

  /// Five years to a table, which is as many as a page is broad.
  private func groupTables(
    _ groups: [Group], _ name: String, _ title: String, _ column: String, _ currency: Currency,
    _ l: Language
  ) throws(MoneyError) -> [FigureTable] {
    guard !groups.isEmpty else { return [] }
    var tables: [FigureTable] = []
    for start in stride(from: 0, to: years.count, by: 5) {
      let part = start..<min(start + 5, years.count)
      let isWhole = part.count == years.count
      let span = isWhole ? "" : " \(years[part.lowerBound])-\(years[part.upperBound - 1])"
      let count = part.count
      tables.append(
        try FigureTable(
          name: name + span + suffix(currency), title: title + span + suffix(currency),
          columns: [.init(column)] + part.map { .init(String(years[$0]), .amount) }
            + (isWhole ? [.init(l.say("I alt", "Total"), .amount)] : []),
          rows: groups.map { group in
            [.text(group.label)] + part.map { .amount(group.awarded[$0]) }
              + (isWhole ? [.combined(group.total, plus: Array(1...count), minus: [])] : [])
          }
        ).totalled(l.say("I alt", "Total"), sums: Set(1...(count + 1)), currency))
    }
    return tables
  }

  /// The years in one currency: the table of them, by whom and for what they were awarded, and what
  /// was awarded and spent in pictures.
  public struct Page: Sendable {
    public let currency: Currency
    public let table: FigureTable
    public let funders: [Group]
    public let projects: [Group]
    public let charts: [YearChart]
  }

  /// - Throws: `MoneyError.outOfRange` when a sum does not fit.
  public func pages(_ l: Language) throws(MoneyError) -> [Page] {
    var pages: [Page] = []
    for block in blocks {
      guard let currency = Currency(code: block.currency) else { continue }
      var charts: [YearChart] = []
      for measure in [Measure.awarded, .spent] {
        if let chart = try chart(measure, block, currency, l) { charts.append(chart) }
      }
      pages.append(
        Page(
          currency: currency, table: try yearTable(block, currency, l), funders: block.funders,
          projects: block.projects, charts: charts))
    }
    return pages
  }

  /// What was awarded, and what was spent, in each year.
  ///
  /// - Throws: `MoneyError.outOfRange` when a sum does not fit.
  public func charts(_ l: Language) throws(MoneyError) -> [YearChart] {
    var charts: [YearChart] = []
    for page in try pages(l) { charts += page.charts }
    return charts
  }

  private func chart(
    _ measure: Measure, _ block: Block, _ currency: Currency, _ l: Language
  ) throws(MoneyError) -> YearChart? {
    let rows = block.rows.suffix(12)
    guard
      let highest = rows.max(by: {
        $0.figures.amount(measure).minorUnits < $1.figures.amount(measure).minorUnits
      }), rows.contains(where: { !$0.figures.amount(measure).isZero })
    else { return nil }
    let name = l.say("\(l.name(measure)) pr. år", "\(l.name(measure)) per year") + suffix(currency)
    let amount = Spelling(l).prose(highest.figures.amount(measure))
    return YearChart(
      .years, form: .columns, name: name,
      finding: l.say(
        "Højest er \(highest.year) med \(amount).", "The highest is \(highest.year) with \(amount)."
      ),
      table: try FigureTable(
        name: name, title: name,
        columns: [.init(l.say("År", "Year")), .init(l.name(measure), .amount)],
        rows: rows.map { [.text(String($0.year)), .amount($0.figures.amount(measure))] }
      ).totalled(l.say("I alt", "Total"), sums: [1], currency), values: [1])
  }
}
