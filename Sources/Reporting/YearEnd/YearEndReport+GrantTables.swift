import PortfolioModel

extension YearEndReport {
  /// What grants (or others beside them) bore of each line, month by month.
  func spendingTable(
    _ spending: [SpendingRow], isBeside: Bool, _ currency: Currency, _ l: Language
  ) throws(MoneyError) -> FigureTable {
    let rows = spending.filter { $0.total.currency == currency }
      .map { row -> [FigureTable.Cell] in
        [.text(isBeside ? row.source : row.grant?.text ?? ""), .text(row.project), .text(row.line)]
          + row.months.map { .amount($0) }
          + [.combined(row.total, plus: Array(3..<15), minus: [])]
      }
    let first = isBeside ? l.say("Kilde", "Source") : l.say("Bevilling", "Grant")
    let spelling = Spelling(l)
    return try FigureTable(
      name: isBeside
        ? l.say("Medfinansiering", "Co-financing") : l.say("Forbrug pr. måned", "Monthly spending"),
      title: isBeside
        ? l.say("Forbrug dækket af medfinansiering i \(year)", "Borne by co-financing in \(year)")
        : l.say(
          "Forbrug i \(year) pr. bevilling, budgetpost og måned",
          "Expenditure in \(year) by grant, budget line and month"),
      columns: [
        .init(first), .init(l.say("Projekt", "Project")),
        .init(l.say("Budgetpost", "Budget line")),
      ] + (1...12).map { .init(spelling.shortMonth($0), .amount) }
        + [.init(l.say("I alt", "Total"), .amount)], rows: rows,
      notes: isBeside
        ? [
          l.say(
            "Den del af projekternes forbrug, som andre end bevillingerne dækker. Den er ikke med "
              + "i årets forbrug, men står ved siden af.",
            "The part of the projects' expenditure that others than the grants bear. It is not in "
              + "the year's expenditure but stands beside it."), unitNote(currency, l),
        ] : rule(.spent, currency, l)
    ).totalled(l.say("I alt", "Total"), sums: Set(3...15), currency)
  }

  /// The balance of each grant at the beginning and the end of the year.
  func balanceTable(_ currency: Currency, _ l: Language) throws(MoneyError) -> FigureTable {
    let rows = balances.filter { $0.awarded.currency == currency }
      .map { row -> [FigureTable.Cell] in
        [
          .text(row.grant.text), .text(row.project), .text(row.funder), .amount(row.opening),
          .amount(row.received), .amount(row.spent),
          .combined(row.closing, plus: [3, 4], minus: [5]), .amount(row.awarded),
          .amount(row.spentToDate), .combined(row.remaining, plus: [7], minus: [8]),
          .amount(row.receivedToDate), .combined(row.outstanding, plus: [7], minus: [10]),
        ]
      }
    return try FigureTable(
      name: l.say("Saldi", "Balances"),
      title: l.say("Saldi pr. bevilling i \(year)", "Balances by grant in \(year)"),
      columns: [
        .init(l.say("Nr.", "Ref")), .init(l.say("Projekt", "Project")),
        .init(l.say("Bevillingsgiver", "Funder")),
        .init(l.say("Saldo primo", "Opening balance"), .amount),
        .init(l.say("Udbetalt i året", "Received in the year"), .amount),
        .init(l.say("Forbrugt i året", "Spent in the year"), .amount),
        .init(l.say("Saldo ultimo", "Closing balance"), .amount),
        .init(l.say("Bevilget i alt", "Awarded in all"), .amount),
        .init(l.say("Forbrugt i alt", "Spent in all"), .amount),
        .init(l.say("Restbeløb", "Remaining"), .amount),
        .init(l.say("Udbetalt i alt", "Received in all"), .amount),
        .init(l.say("Ikke udbetalt", "Not received"), .amount),
      ], rows: rows,
      notes: [
        l.say(
          "Saldo er udbetalt minus forbrugt; under nul er der lagt ud. Saldo ultimo overføres til "
            + "næste år. Restbeløb er bevilget minus forbrugt, ikke udbetalt er bevilget minus "
            + "udbetalt. Til og med \(closing(l)).",
          "A balance is received less spent; below zero money was laid out. The closing balance is "
            + "carried into the next year. Remaining is awarded less spent, not received is "
            + "awarded less received. Up to and with \(closing(l))."),
        unitNote(currency, l),
      ]
    ).totalled(l.say("I alt", "Total"), sums: Set(3...11), currency)
  }

  /// How far money and time have come.
  func paceTable(_ currency: Currency, _ l: Language) throws(MoneyError) -> FigureTable {
    let rows = pace.filter { $0.awarded.currency == currency }.map { row -> [FigureTable.Cell] in
      [
        .text(row.grant.text), .text(row.project), .day(row.period.from), .day(row.period.last),
        .count(row.days), .count(row.daysElapsed),
        .share(
          part: Int64(row.daysElapsed), of: Int64(row.days), column: 5, whole: .column(4)),
        .amount(row.awarded), .amount(row.spent),
        .share(row.spent, of: row.awarded, column: 8, whole: .column(7)),
      ]
    }
    return try FigureTable(
      name: l.say("Forbrug og tid", "Spending and time"),
      title: l.say(
        "Forbrug mod forløben tid pr. \(closing(l))",
        "Spending against time elapsed by \(closing(l))"),
      columns: [
        .init(l.say("Nr.", "Ref")), .init(l.say("Projekt", "Project")),
        .init(l.say("Fra", "From"), .day), .init(l.say("Til", "To"), .day),
        .init(l.say("Dage i alt", "Days"), .count), .init(l.say("Dage gået", "Elapsed"), .count),
        .init(l.say("Tid gået", "Time elapsed"), .share),
        .init(l.name(Measure.awarded), .amount),
        .init(l.say("Forbrugt i alt", "Spent in all"), .amount),
        .init(l.say("Heraf forbrugt", "Of it spent"), .share),
      ], rows: rows, notes: [unitNote(currency, l)]
    ).totalled(l.say("I alt", "Total"), sums: [7, 8], currency)
  }

  /// What has been awarded and is still to come.
  func outlookTable(_ currency: Currency, _ l: Language) throws(MoneyError) -> FigureTable {
    let block = outlook.blocks.first { $0.currency == currency.code }
    let years = block?.years ?? []
    let last = 3 + years.count + 1
    let rows = (block?.rows ?? []).map { row -> [FigureTable.Cell] in
      [
        .text(row.grant.text), .text(row.project), row.lastDay.map { .day($0) } ?? .none,
      ] + row.amounts.map { .amount($0) } + [
        .amount(row.withoutPlan), .combined(row.total, plus: Array(3..<last), minus: []),
      ]
    }
    return try FigureTable(
      name: l.say("Til gode", "To come"),
      title: l.say(
        "Bevilget og endnu ikke udbetalt, pr. ", "Awarded, not yet received, as of ")
        + Spelling(l).short(asOf ?? today),
      columns: [
        .init(l.say("Nr.", "Ref")), .init(l.say("Projekt", "Project")),
        .init(l.say("Udløber", "Ends"), .day),
      ] + years.map { .init(String($0), .amount) } + [
        .init(l.say("Uden plan", "No plan"), .amount), .init(l.say("I alt", "Total"), .amount),
      ], rows: rows,
      notes: [
        l.say(
          "Efter de godkendte udbetalingsplaner; en rate, der skulle være kommet, står i sit eget "
            + "år. Uden plan: bevillingen mangler en godkendt udbetalingsplan.",
          "By the approved instalment plans; an instalment that is late stands in its own year. "
            + "No plan: the grant lacks an approved instalment plan."), unitNote(currency, l),
      ]
    ).totalled(l.say("I alt", "Total"), sums: Set(3...last), currency)
  }
}
