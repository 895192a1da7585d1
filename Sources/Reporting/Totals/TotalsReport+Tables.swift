import PortfolioModel

extension TotalsReport: TabularReport {
  /// One table per currency.
  public func tables(_ language: Language) -> [ReportTable] {
    if blocks.isEmpty {
      return [
        ReportTable(
          title: heading(language), columns: [], rows: [],
          notes: [language.say("Ingen beløb i perioden.", "No amounts in the period.")])
      ]
    }
    return blocks.map { table($0, language) }
  }

  private var otherMeasures: [Measure] {
    [.awarded, .received, .spent].filter { $0 != measure }
  }

  private func table(_ block: Block, _ language: Language) -> ReportTable {
    let name = groupName(language)
    var columns: [ReportTable.Column] = [
      .init(name, room: .name), .init(language.name(measure), isNumeric: true),
      .init(language.say("Andel", "Share"), isNumeric: true), .init("", room: .optional(1)),
    ]
    columns += otherMeasures.map { .init(language.name($0), isNumeric: true) }
    let largest = block.rows.map { $0.figures.amount(measure).minorUnits }.max() ?? 0
    let rows = block.rows.map { row in
      let amount = row.figures.amount(measure)
      let bar = Share.tenths(max(0, amount.minorUnits), of: largest) ?? 0
      return [
        .text(label(row, language)), amount.isZero ? .none : .amount(amount),
        amount.isZero ? .none : row.shareTenths.map { .percent(tenths: $0) } ?? .none,
        .bar(thousandths: bar),
      ] + otherMeasures.map { cell(row.figures.amount($0)) }
    }
    let total: [ReportTable.Cell] =
      [
        .text(totalName(language)), .amount(block.total.amount(measure)),
        block.total.amount(measure).isZero ? .none : .percent(tenths: 1000), .text(""),
      ] + otherMeasures.map { .amount(block.total.amount($0)) }
    return ReportTable(
      title: heading(language), columns: columns, rows: rows, totals: [total],
      notes: notes(block, language))
  }

  private func cell(_ amount: Money) -> ReportTable.Cell { amount.isZero ? .none : .amount(amount) }

  private func label(_ row: Row, _ language: Language) -> String {
    switch grouping {
    case .funder, .project, .year: row.label
    case .kind: Project.Sort(rawValue: row.key).map(language.name) ?? row.label
    case .stage: GrantStage(rawValue: row.key).map(language.name) ?? row.label
    }
  }

  private func groupName(_ language: Language) -> String {
    switch grouping {
    case .funder: language.say("Bevillingsgiver", "Funder")
    case .project: language.say("Projekt", "Project")
    case .year: language.say("År", "Year")
    case .kind: language.say("Art", "Kind")
    case .stage: language.say("Status", "Stage")
    }
  }

  private func totalName(_ language: Language) -> String {
    measure == .awarded
      ? language.say("Fundraising i alt", "Fundraising in total") : language.say("I alt", "Total")
  }

  /// `Bevillinger i 2017`.
  public func heading(_ language: Language) -> String {
    let subject =
      switch measure {
      case .applied: language.say("Ansøgninger", "Applications")
      case .awarded: language.say("Bevillinger", "Awards")
      case .received: language.say("Udbetalinger", "Receipts")
      case .spent: language.say("Forbrug", "Expenditure")
      }
    let spelling = Spelling(language)
    var text = subject
    if let year {
      text += language.say(" i ", " in ") + String(year)
    } else if let days {
      text += " " + spelling.period(days)
    } else {
      text += language.say(", alle år", ", all years")
    }
    if let asOf { text += language.say(", pr. ", ", as of ") + spelling.short(asOf) }
    return text
  }

  /// The sentence of the annual report, for what was awarded in one calendar year.
  public func sentence(_ language: Language) -> String? {
    guard measure == .awarded, let year, let place, blocks.count == 1, let block = blocks.first,
      !organisation.isEmpty
    else { return nil }
    let amount = Spelling(language).prose(block.total.awarded)
    return language.say(
      "\(organisation) har alene i \(year) tilført \(place) i alt \(amount) gennem fundraising.",
      "In \(year) alone, \(organisation) brought \(place) \(amount) in total through fundraising.")
  }

  private func notes(_ block: Block, _ language: Language) -> [String] {
    let spelling = Spelling(language)
    var notes: [String] = []
    if let sentence = sentence(language) { notes.append(sentence) }
    notes.append(rule(block, language))
    if !block.cofinancingSpent.isZero {
      let amount = spelling.money(block.cofinancingSpent)
      notes.append(
        language.say(
          "Ved siden af: forbrug dækket af medfinansiering \(amount).",
          "Beside it: expenditure borne by co-financing \(amount)."))
    }
    notes.append(
      language.say(
        "Procenterne summer ikke nødvendigvis til 100 på grund af afrunding.",
        "The percentages may not add up to 100 because of rounding."))
    if isIllustrative { notes.append(language.illustrativeNote + ".") }
    return notes
  }

  /// The rule of the figure, which stands under every total.
  func rule(_ block: Block, _ language: Language) -> String {
    let unit = Spelling(language).currencyName(Currency(code: block.currency) ?? .dkk)
    switch measure {
    case .awarded:
      let awards = language.count(
        block.count, ("bevilling", "bevillinger"), ("award", "awards"))
      return language.say(
        "Beløb i \(unit) Bevilget er \(awards) efter bevillingsdato med hele beløbet i det år, "
          + "hvor der er givet tilsagn, samt senere tillæg og ændringer efter deres egen dato. "
          + "Ansøgninger, afslag, medfinansiering og bevillinger hos partnere er ikke med.",
        "Amounts in \(unit). Awarded is \(awards) by award date, each with its full amount in the "
          + "year of the award, and later amendments by their own date. Applications, refusals, "
          + "co-financing and grants held by partners are left out.")
    case .received:
      return language.say(
        "Beløb i \(unit) Udbetalt er rater fra bevillingsgivere efter bankens bogføringsdag.",
        "Amounts in \(unit). Received is instalments from funders by the bank's booking day.")
    case .spent:
      return language.say(
        "Beløb i \(unit) Forbrugt er posteringer efter bogføringsdato, for så vidt de er dækket "
          + "af bevillinger.",
        "Amounts in \(unit). Spent is postings by their date, as far as grants bear them.")
    case .applied:
      return language.say(
        "Beløb i \(unit) Ansøgt er ansøgte beløb efter ansøgningsdato, også hvor svaret mangler "
          + "eller var afslag.",
        "Amounts in \(unit). Applied for is by the day of the application, whatever the answer.")
    }
  }
}
