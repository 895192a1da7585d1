import PortfolioModel

extension YearEndReport {
  /// What is told of one grant on a page of its own. What there is nothing of is left out.
  public struct GrantPage: Sendable {
    public let head: GrantHead
    /// Names and values that tell which grant it is.
    public let facts: [(name: String, value: String)]
    /// Its money against its time; nothing before its period has begun.
    public let pace: YearChart?
    public let figures: Balance
    public let money: FigureTable
    public let balance: FigureTable
    public let awards: FigureTable?
    public let lines: FigureTable?
    public let receipts: FigureTable?
    public let toCome: FigureTable?
    public let duties: FigureTable?
    public let texts: [TextRow]
  }

  /// A page for each grant that has any money up to the end of the year.
  ///
  /// - Throws: `MoneyError.outOfRange` when a sum does not fit.
  public func grantPages(_ l: Language) throws(MoneyError) -> [GrantPage] {
    let balances = Dictionary(uniqueKeysWithValues: balances.map { ($0.grant, $0) })
    let pace = Dictionary(uniqueKeysWithValues: pace.map { ($0.grant, $0) })
    let awards = Dictionary(grouping: awards) { $0.fact.grant }
    let receipts = Dictionary(grouping: receipts) { $0.fact.grant }
    let lines = Dictionary(grouping: expenditure) { $0.grant }
    let duties = Dictionary(grouping: duties) { $0.grant }
    let texts = Dictionary(grouping: texts) { $0.grant }
    var pages: [GrantPage] = []
    for head in grants {
      guard let balance = balances[head.grant] else { continue }
      pages.append(
        GrantPage(
          head: head, facts: facts(head, l), pace: pace[head.grant].map { paceChart(of: $0, l) },
          figures: balance, money: moneyTable(balance, l), balance: balanceTable(balance, l),
          awards: try factTable(
            awards[head.grant], l.say("Bevilget i \(year)", "Awarded in \(year)"), l),
          lines: try lineTable(lines[head.grant], l),
          receipts: try factTable(
            receipts[head.grant], l.say("Udbetalt i \(year)", "Received in \(year)"), l),
          toCome: try toComeTable(head.grant, l), duties: dutyTable(duties[head.grant], l),
          texts: texts[head.grant] ?? []))
    }
    return pages
  }

  private func facts(_ head: GrantHead, _ l: Language) -> [(name: String, value: String)] {
    let spelling = Spelling(l)
    return [
      (l.say("Bevillingsgiver", "Funder"), head.funder),
      (
        l.say("Bevillingsdato", "Award date"), head.awardDay.map(spelling.short) ?? l.notStated
      ),
      (
        l.say("Bevillingsperiode", "Grant period"),
        head.period.map(spelling.period) ?? l.notStated
      ),
      (
        l.say("Status pr. ", "Stage as of ") + spelling.short(asOf ?? today), l.name(head.stage)
      ),
    ]
  }

  private func figures(
    _ title: String, _ rows: [(String, Money)], total: (String, Money)? = nil, _ l: Language
  ) -> FigureTable {
    FigureTable(
      name: title, title: title,
      columns: [.init(l.say("Tal", "Figure")), .init(l.say("Beløb", "Amount"), .amount)],
      rows: rows.map { [.text($0.0), .amount($0.1)] },
      total: total.map { [.text($0.0), .amount($0.1)] })
  }

  private func moneyTable(_ balance: Balance, _ l: Language) -> FigureTable {
    figures(
      l.say("Bevillingen pr. ", "The grant by ") + closing(l),
      [
        (l.name(Measure.awarded), balance.awarded),
        (l.say("Udbetalt i alt", "Received in all"), balance.receivedToDate),
        (l.say("Ikke udbetalt", "Not received"), balance.outstanding),
        (l.say("Forbrugt i alt", "Spent in all"), balance.spentToDate),
      ], total: (l.say("Restbeløb", "Remaining"), balance.remaining), l)
  }

  private func balanceTable(_ balance: Balance, _ l: Language) -> FigureTable {
    figures(
      l.say("Saldo i \(year)", "Balance in \(year)"),
      [
        (l.say("Saldo primo", "Opening balance"), balance.opening),
        (l.say("Udbetalt i året", "Received in the year"), balance.received),
        (l.say("Forbrugt i året", "Spent in the year"), balance.spent),
      ], total: (l.say("Saldo ultimo", "Closing balance"), balance.closing), l)
  }

  private func factTable(
    _ facts: [FactRow]?, _ title: String, _ l: Language
  ) throws(MoneyError) -> FigureTable? {
    guard let facts, let currency = facts.first?.fact.amount.currency else { return nil }
    return try FigureTable(
      name: title, title: title,
      columns: [
        .init(l.say("Dato", "Date"), .day), .init(l.say("Hændelse", "Event")),
        .init(l.say("Beløb", "Amount"), .amount),
      ],
      rows: facts.map {
        [.day($0.fact.day), .text(l.eventName($0.fact.event)), .amount($0.fact.amount)]
      }
    ).totalled(l.say("I alt", "Total"), sums: [2], currency)
  }

  private func lineTable(
    _ lines: [SpendingRow]?, _ l: Language
  ) throws(MoneyError) -> FigureTable? {
    guard let lines, let currency = lines.first?.total.currency else { return nil }
    let title = l.say("Forbrugt i \(year) pr. budgetpost", "Spent in \(year) by budget line")
    return try FigureTable(
      name: title, title: title,
      columns: [
        .init(l.say("Budgetpost", "Budget line")), .init(l.name(Measure.spent), .amount),
      ], rows: lines.map { [.text($0.line), .amount($0.total)] }
    ).totalled(l.say("I alt", "Total"), sums: [1], currency)
  }

  private func toComeTable(
    _ grant: Reference<Grant>, _ l: Language
  ) throws(MoneyError) -> FigureTable? {
    for block in outlook.blocks {
      guard let row = block.rows.first(where: { $0.grant == grant }) else { continue }
      let title =
        l.say("Til gode pr. ", "To come as of ") + Spelling(l).short(asOf ?? today)
      var rows: [[FigureTable.Cell]] = zip(block.years, row.amounts).filter { !$0.1.isZero }
        .map { [.text(String($0.0)), .amount($0.1)] }
      if !row.withoutPlan.isZero {
        rows.append([.text(l.say("Uden plan", "No plan")), .amount(row.withoutPlan)])
      }
      let table = FigureTable(
        name: title, title: title,
        columns: [.init(l.say("År", "Year")), .init(l.say("Til gode", "To come"), .amount)],
        rows: rows)
      // What is expected in one year is its own total.
      return rows.count == 1
        ? table
        : try table.totalled(l.say("I alt", "Total"), sums: [1], row.total.currency)
    }
    return nil
  }

  private func dutyTable(_ duties: [DutyRow]?, _ l: Language) -> FigureTable? {
    guard let duties else { return nil }
    let title = l.say("Forpligtelser", "Duties")
    return FigureTable(
      name: title, title: title,
      columns: [
        .init(l.say("Frist", "Deadline"), .day), .init(l.say("Forpligtelse", "Duty")),
        .init(l.say("Status", "State")),
      ],
      rows: duties.map { row in
        [
          row.due.map { .date($0) } ?? .text(l.say("Uden fast dato", "No fixed date")),
          .text(row.title), .text(remark(on: row, l)),
        ]
      })
  }
}
