import PortfolioModel

/// What has been awarded and is still to come, per coming year: where the cliff is.
public struct OutlookReport: Encodable, Sendable {
  public let today: CalendarDate
  public let asOf: CalendarDate?
  public let blocks: [Block]
  public let isIllustrative: Bool

  public struct Block: Encodable, Sendable {
    public let currency: String
    public let years: [Int]
    public let rows: [Row]
    /// Per year in the order of `years`.
    public let totals: [Money]
    /// Of grants that have no approved instalment plan.
    public let withoutPlan: Money
    public let total: Money
    /// What is only paid when a report has been accepted, the first to come first.
    public let waiting: [Waiting]
  }

  /// An instalment that waits for a report.
  public struct Waiting: Encodable, Sendable {
    public let instalment: Reference<Instalment>
    public let grant: Reference<Grant>
    /// When the plan expects it.
    public let due: CalendarDate
    /// What is still to come of it.
    public let amount: Money
    public let duty: Reference<Duty>
    public let title: String
    public let deadline: ImpreciseDate?
    public let state: DutyFact.State
    public let daysOverdue: Int?
  }

  public struct Row: Encodable, Sendable {
    public let grant: Reference<Grant>
    public let project: String
    public let lastDay: CalendarDate?
    public let amounts: [Money]
    public let withoutPlan: Money
    public let total: Money
  }

  /// - Parameters:
  ///   - instalments: those of every plan in force.
  ///   - duties: those that they wait for.
  ///   - awarded: what each grant was awarded, received: what has come in of it.
  public init(
    today: CalendarDate, asOf: CalendarDate?, grants: [GrantSummary],
    instalments: [InstalmentStatus], duties: [DutyStatus], awarded: [MeasuredSum],
    received: [MeasuredSum]
  ) throws(MoneyError) {
    self.today = today
    self.asOf = asOf
    let alive = grants.filter { $0.holder == .own && $0.stage(on: today).isAwarded }
    let unaccepted = Dictionary(
      uniqueKeysWithValues: duties.filter { !$0.state.releasesMoney }.map { ($0.duty.ref, $0) })
    var blocks: [Block] = []
    for currency in Set(alive.map(\.currency)).sorted(by: { $0.code < $1.code }) {
      blocks.append(
        try Self.block(
          currency, alive.filter { $0.currency == currency }, instalments, awarded, received
        ) { instalment in
          instalment.awaits.flatMap { unaccepted[$0.text] }.map {
            Waiting(instalment, $0, on: today)
          }
        })
    }
    self.blocks = blocks
    isIllustrative = alive.contains(where: \.isIllustrative)
  }

  private static func block(
    _ currency: Currency, _ grants: [GrantSummary], _ instalments: [InstalmentStatus],
    _ awarded: [MeasuredSum], _ received: [MeasuredSum],
    waiting: (InstalmentStatus) -> Waiting?
  ) throws(MoneyError) -> Block {
    let refs = Set(grants.map(\.ref))
    let open = instalments.filter { refs.contains($0.grant) && !$0.outstanding.isZero }
    let years = Set(open.map(\.due.year)).sorted()
    let planned = Set(instalments.map(\.grant))
    let sum = { (sums: [MeasuredSum], grant: Reference<Grant>) throws(MoneyError) in
      try Money.sum(sums.filter { $0.grant == grant }.map(\.amount), currency: currency)
    }
    var rows: [Row] = []
    for grant in grants {
      let own = open.filter { $0.grant == grant.ref }
      var amounts: [Money] = []
      for year in years {
        amounts.append(
          try Money.sum(
            own.filter { $0.due.year == year }.map(\.outstanding), currency: currency))
      }
      let unplanned =
        planned.contains(grant.ref)
        ? Money.zero(currency) : try sum(awarded, grant.ref) - sum(received, grant.ref)
      let total = try Money.sum(amounts + [unplanned], currency: currency)
      guard !total.isZero else { continue }
      rows.append(
        Row(
          grant: grant.ref, project: grant.projectTitle, lastDay: grant.lastDay,
          amounts: amounts, withoutPlan: unplanned, total: total))
    }
    var totals: [Money] = []
    for index in years.indices {
      totals.append(try Money.sum(rows.map { $0.amounts[index] }, currency: currency))
    }
    return Block(
      currency: currency.code, years: years,
      rows: rows.sorted {
        $0.total == $1.total
          ? DanishOrder.precedes($0.project, $1.project)
          : $0.total.minorUnits > $1.total.minorUnits
      }, totals: totals, withoutPlan: try Money.sum(rows.map(\.withoutPlan), currency: currency),
      total: try Money.sum(rows.map(\.total), currency: currency),
      waiting: open.compactMap(waiting))
  }
}

extension OutlookReport.Waiting {
  fileprivate init(_ instalment: InstalmentStatus, _ status: DutyStatus, on day: CalendarDate) {
    self.instalment = instalment.ref
    grant = instalment.grant
    due = instalment.due
    amount = instalment.outstanding
    duty = Reference(status.duty.ref)
    title = status.duty.title
    deadline = status.due
    state = status.state
    daysOverdue = status.daysOverdue(on: day)
  }
}

extension OutlookReport: TabularReport {
  public func tables(_ language: Language) -> [ReportTable] {
    guard !blocks.isEmpty else {
      return [
        ReportTable(
          title: heading(language), columns: [], rows: [],
          notes: [language.say("Der er ingen bevillinger.", "There are no grants.")])
      ]
    }
    return blocks.flatMap { [table($0, language)] + waitingTables($0, language) }
  }

  /// The amounts alone, without what they wait for.
  public func figures(_ language: Language) -> [ReportTable] {
    blocks.isEmpty ? tables(language) : blocks.map { table($0, language) }
  }

  private func waitingTables(_ block: Block, _ l: Language) -> [ReportTable] {
    guard !block.waiting.isEmpty else { return [] }
    return [
      ReportTable(
        title: l.say(
          "Udbetales først, når en rapport er godkendt", "Only paid when a report has been accepted"
        ),
        columns: [
          .init(l.say("Rate", "Instalment")), .init(l.say("Planlagt", "Planned")),
          .init(l.say("Beløb", "Amount"), isNumeric: true),
          .init(l.say("Afventer", "Awaits"), room: .name), .init(l.say("Frist", "Deadline")),
          .init(l.say("Status", "State"), room: .optional(1)),
        ],
        rows: block.waiting.map {
          [
            .text($0.instalment.text), .day($0.due), .amount($0.amount),
            .text("\($0.title) (\($0.duty))"), $0.deadline.map { .date($0) } ?? .none,
            .text(l.words($0.state, daysOverdue: $0.daysOverdue)),
          ]
        })
    ]
  }

  private func heading(_ language: Language) -> String {
    language.say("Bevilget og endnu ikke udbetalt, pr. ", "Awarded, not yet received, as of ")
      + Spelling(language).short(asOf ?? today)
  }

  private func table(_ block: Block, _ language: Language) -> ReportTable {
    let hasUnplanned = !block.withoutPlan.isZero
    var columns: [ReportTable.Column] = [
      .init(language.say("Nr.", "Ref")),
      .init(language.say("Projekt", "Project"), room: .name),
      .init(language.say("Udløber", "Ends"), room: .optional(1)),
    ]
    columns += block.years.map { .init(String($0), isNumeric: true) }
    if hasUnplanned { columns.append(.init(language.say("Uden plan", "No plan"), isNumeric: true)) }
    columns.append(.init(language.say("I alt", "Total"), isNumeric: true))
    let cell = { (amount: Money) -> ReportTable.Cell in amount.isZero ? .none : .amount(amount) }
    let rows = block.rows.map { row -> [ReportTable.Cell] in
      [.text(row.grant.text), .text(row.project), row.lastDay.map { .day($0) } ?? .none]
        + row.amounts.map(cell) + (hasUnplanned ? [cell(row.withoutPlan)] : [])
        + [.amount(row.total)]
    }
    let totals: [ReportTable.Cell] =
      [.text(""), .text(language.say("I alt", "Total")), .text("")]
      + block.totals.map { .amount($0) } + (hasUnplanned ? [.amount(block.withoutPlan)] : [])
      + [.amount(block.total)]
    let spelling = Spelling(language)
    let unit = spelling.currencyName(Currency(code: block.currency) ?? .dkk)
    var notes = [
      language.say(
        "Beløb i \(unit) Bevilget og endnu ikke udbetalt, efter de godkendte udbetalingsplaner; "
          + "en rate, der skulle være kommet, står i sit eget år.",
        "Amounts in \(unit). Awarded and not yet received, by the approved instalment plans; an "
          + "instalment that is late stands in its own year.")
    ]
    if hasUnplanned {
      notes.append(
        language.say(
          "Uden plan: bevillingen mangler en godkendt udbetalingsplan.",
          "No plan: the grant lacks an approved instalment plan."))
    }
    if isIllustrative { notes.append(language.illustrativeNote + ".") }
    return ReportTable(
      title: heading(language), columns: columns, rows: rows,
      totals: [totals], notes: notes)
  }
}
