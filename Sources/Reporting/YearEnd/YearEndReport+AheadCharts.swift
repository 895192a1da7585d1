import PortfolioModel

extension YearEndReport {
  /// What is still to come, per year.
  func outlookChart(_ currency: Currency, _ l: Language) throws(MoneyError) -> YearChart? {
    guard let block = outlook.blocks.first(where: { $0.currency == currency.code }),
      let last = block.years.last
    else { return nil }
    let planned = try Money.sum(block.totals, currency: currency)
    let amount = Spelling(l).prose(planned)
    let name = named(l.say("Til gode pr. år", "To come per year"), currency)
    return YearChart(
      .outlook, form: .columns, name: name,
      finding: l.say(
        "\(amount) er bevilget og planlagt udbetalt; efter \(last) er der intet planlagt.",
        "\(amount) has been awarded and is planned to come; nothing is planned after \(last)."),
      table: try FigureTable(
        name: name, title: name,
        columns: [
          .init(l.say("År", "Year")), .init(l.say("Til gode", "To come"), .amount),
        ],
        rows: zip(block.years, block.totals).map { [.text(String($0)), .amount($1)] }
      ).totalled(l.say("I alt", "Total"), sums: [1], currency), values: [1])
  }

  /// The twelve months ahead: what should come in, and how many deadlines there are.
  func monthsChart(_ currency: Currency, _ l: Language) -> YearChart? {
    let amounts = ahead.map { month in
      month.expected.first { $0.currency == currency } ?? .zero(currency)
    }
    guard amounts.contains(where: { !$0.isZero }) || ahead.contains(where: { $0.deadlines > 0 }),
      let whole = try? Money.sum(amounts, currency: currency)
    else { return nil }
    let spelling = Spelling(l)
    let deadlines = ahead.reduce(0) { $0 + $1.deadlines }
    let due = l.count(deadlines, ("frist", "frister"), ("deadline", "deadlines"))
    let name = named(l.say("De næste tolv måneder", "The next twelve months"), currency)
    let amount = spelling.prose(whole)
    return YearChart(
      .months, form: .columns, name: name,
      finding: l.say(
        "I de næste tolv måneder ventes \(amount) udbetalt, og der er \(due).",
        "\(amount) should come in within the next twelve months, and there are \(due)."),
      table: FigureTable(
        name: name, title: name,
        columns: [
          .init(l.say("Måned", "Month")), .init(l.say("Ventes udbetalt", "Expected"), .amount),
          .init(l.say("Frister", "Deadlines"), .count),
        ],
        rows: zip(ahead, amounts).map { month, amount in
          [
            .text(spelling.month(month.month, month.year)), .amount(amount),
            .count(month.deadlines),
          ]
        }, total: [.text(l.say("I alt", "Total")), .sum(whole), .countSum(deadlines)]),
      values: [1])
  }
}
