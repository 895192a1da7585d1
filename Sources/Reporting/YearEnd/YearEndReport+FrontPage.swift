import PortfolioModel

extension YearEndReport {
  /// The figures of the page that says it all, in one currency.
  public struct FrontPage: Sendable {
    public let currency: Currency
    /// The year in a few figures, with the rule of the total under them.
    public let overview: FigureTable
    /// The pictures of the year in the order in which they are shown.
    public let charts: [YearChart]
    /// What is left of all grants, in one sentence.
    public let left: String
    /// What is still to come, the years side by side.
    public let toCome: FigureTable?

    /// What a picture shows; nothing where there is nothing to be shown.
    public func chart(_ subject: YearChart.Subject) -> YearChart? {
      charts.first { $0.subject == subject }
    }
  }

  /// - Throws: `MoneyError.outOfRange` when a sum does not fit.
  public func frontPage(_ currency: Currency, _ l: Language) throws(MoneyError) -> FrontPage {
    var overview = try overviewTable(currency, l)
    overview.title = named(l.say("Året i tal", "The year in figures"), currency)
    overview.notes = Array(rule(.awarded, currency, l).prefix(1))
    return FrontPage(
      currency: currency, overview: overview, charts: try charts(l, of: currency),
      left: try leftSentence(currency, l), toCome: toComeTable(currency, l))
  }

  private func leftSentence(_ currency: Currency, _ l: Language) throws(MoneyError) -> String {
    let own = balances.filter { $0.awarded.currency == currency }
    guard !own.isEmpty else { return l.say("Der er ingen bevillinger.", "There are no grants.") }
    let spelling = Spelling(l, isTypographic: true)
    let sum = { (amount: (Balance) -> Money) throws(MoneyError) in
      spelling.prose(try Money.sum(own.map(amount), currency: currency))
    }
    let (left, held) = (try sum(\.remaining), try sum(\.closing))
    let outstanding = try sum(\.outstanding)
    return l.say(
      "Pr. \(closing(l)) er der \(left) tilbage at bruge af alle bevillinger. Saldoen (udbetalt minus "
        + "forbrugt) er \(held), og \(outstanding) er endnu ikke udbetalt.",
      "By \(closing(l)) there is \(left) left to spend of all grants. The balance (received less "
        + "spent) is \(held), and \(outstanding) has not been received yet.")
  }

  /// The years side by side, as the page is not high.
  private func toComeTable(_ currency: Currency, _ l: Language) -> FigureTable? {
    guard let block = outlook.blocks.first(where: { $0.currency == currency.code }),
      !block.total.isZero
    else { return nil }
    let title =
      l.say("Bevilget og endnu ikke udbetalt, pr. ", "Awarded, not yet received, as of ")
      + Spelling(l).short(asOf ?? today)
    let years = block.years.map { FigureTable.Column(String($0), .amount) }
    let unplanned = block.withoutPlan.isZero ? [] : [block.withoutPlan]
    return FigureTable(
      name: title, title: title,
      columns: [.init(l.say("Ventes i", "Expected in"))] + years
        + unplanned.map { _ in .init(l.say("Uden plan", "No plan"), .amount) }
        + [.init(l.say("I alt", "Total"), .amount)],
      rows: [
        [.text(l.say("Beløb", "Amount"))]
          + (block.totals + unplanned + [block.total]).map { .amount($0) }
      ])
  }

  /// What is overdue and what is due within four months, the first eight; nothing where there is
  /// neither.
  public func dueTable(_ l: Language) -> FigureTable? {
    let end = today.adding(months: Self.monthsShown)
    let due = duties.filter { row in
      guard row.isOwed, let day = row.due?.lastDay else { return false }
      return day < end
    }
    guard !due.isEmpty else { return nil }
    let title = l.say(
      "Overskredne og kommende frister pr. ", "Overdue and coming deadlines as of ")
    let spelling = Spelling(l)
    let rows = due.prefix(8).map { row -> [FigureTable.Cell] in
      [
        row.due.map { .date($0) } ?? .none,
        .text(row.title),
        .text([row.grant?.text, row.project].compactMap(\.self).joined(separator: " ")),
        .text(remark(on: row, l)),
      ]
    }
    return FigureTable(
      name: title, title: title + spelling.short(asOf ?? today),
      columns: [
        .init(l.say("Frist", "Deadline"), .day), .init(l.say("Forpligtelse", "Duty")),
        .init(l.say("Bevilling", "Grant")), .init(l.say("Status", "State")),
      ], rows: rows,
      notes: due.count > 8
        ? [
          l.say(
            "Og \(due.count - 8) til; se hver bevilling.",
            "And \(due.count - 8) more; see each grant.")
        ] : [])
  }

  private static let monthsShown = 4

  /// `Overskredet med 15 dage`, `Forfalder om 16 dage`; the state of one that is far off or not
  /// known to the day.
  func remark(on row: DutyRow, _ l: Language) -> String {
    let days = { (count: Int) in l.count(count, ("dag", "dage"), ("day", "days")) }
    if let overdue = row.daysOverdue {
      return l.say("Overskredet med \(days(overdue))", "Overdue by \(days(overdue))")
    }
    if let other = row.awaitedFrom, !other.isEmpty {
      return l.say("Afventer fra \(other)", "Awaited from \(other)")
    }
    guard row.isOwed, let day = row.due?.exactDay, day < today.adding(months: Self.monthsShown)
    else { return l.name(row.state) }
    switch today.days(until: day) {
    case 0: return l.say("Forfalder i dag", "Due today")
    case 1: return l.say("Forfalder i morgen", "Due tomorrow")
    case let left: return l.say("Forfalder om \(days(left))", "Due in \(days(left))")
    }
  }
}
