import GRDB
import PortfolioModel

extension PortfolioReader {
  /// The instalments of every grant's plan in force (the latest approved revision), by due day,
  /// with what has come in of each.
  ///
  /// - Parameters:
  ///   - before: what happened on this day or later is left out, whenever it was recorded.
  ///   - awaiting: only the instalments that wait for this duty.
  ///   - grants: only theirs.
  public func instalments(
    before day: CalendarDate? = nil, asOf: Moment? = nil, awaiting duty: Reference<Duty>? = nil,
    of grants: [Reference<Grant>]? = nil
  ) throws -> [InstalmentStatus] {
    var arguments: StatementArguments = ["limit": limit(asOf), "day": day?.iso ?? "9999"]
    if let duty { arguments += ["duty": duty.text] }
    if let grants { arguments += ["grants": try Self.json(grants.map(\.text))] }
    let statement = try db.cachedStatement(
      sql: """
        SELECT i.ref, i."grant", i.number, q.due, q.amountMinor, q.currency, i.awaits,
          coalesce((SELECT sum(r.amountMinor) FROM receipt AS r
            WHERE r.instalment = i.ref AND r.recorded < :limit AND r.day < :day), 0) AS received,
          (SELECT f.event FROM instalmentFact AS f WHERE f.instalment = i.ref
            AND f.event <> 'reversed' AND f.recorded < :limit AND f.day < :day AND NOT EXISTS
              (SELECT 1 FROM instalmentFact AS v WHERE v.instalment = f.instalment
               AND v.event = 'reversed' AND v.corrects = f.ref AND v.recorded < :limit)
            ORDER BY f.day DESC, f.id DESC LIMIT 1) AS event
        FROM instalment AS i JOIN plannedInstalment AS q ON q.instalment = i.ref
        WHERE q."plan" = (SELECT n.ref FROM instalmentPlan AS n
            JOIN planApproval AS a ON a."plan" = n.ref
            WHERE n."grant" = i."grant" AND a.recorded < :limit ORDER BY n.revision DESC LIMIT 1)
          \(duty == nil ? "" : "AND i.awaits = :duty")
          \(grants == nil ? "" : "AND i.\"grant\" IN \(Self.list(":grants"))")
        ORDER BY q.due, i.id
        """)
    let rows = try Row.fetchAll(statement, arguments: arguments)
    return try rows.map { row in
      guard let currency = Currency(code: row["currency"]),
        let due = CalendarDate(iso: row["due"] as String)
      else { throw StoreError.damaged(path: "", detail: row["ref"]) }
      let event: String? = row["event"]
      let awaits: String? = row["awaits"]
      return InstalmentStatus(
        ref: Reference(row["ref"] as String), grant: Reference(row["grant"] as String),
        number: row["number"], due: due,
        planned: Money(minorUnits: row["amountMinor"], currency: currency),
        received: Money(minorUnits: row["received"], currency: currency),
        state: event.flatMap(InstalmentStatus.State.init(rawValue:)) ?? .planned,
        awaits: awaits.map { Reference($0) })
    }
  }

  /// The duties, of one project or of all, with the state and deadline that hold, by the facts
  /// recorded last, in the order in which they were added.
  public func duties(of project: Reference<Project>? = nil) throws -> [DutyStatus] {
    let duties =
      try project.map { try records(Duty.self, where: "project", is: $0.text) }
      ?? records(Duty.self)
    var facts: [String: [DutyFact]] = [:]
    let add = { (fact: DutyFact) in facts[fact.duty.text, default: []].append(fact) }
    if project == nil {
      try forEach(DutyFact.self, add)
    } else {
      try records(DutyFact.self, where: "duty", among: duties.map(\.ref)).forEach(add)
    }
    return duties.map { duty in
      let own = (facts[duty.ref] ?? []).enumerated().sorted {
        ($0.element.recorded?.milliseconds ?? 0, $0.offset)
          < ($1.element.recorded?.milliseconds ?? 0, $1.offset)
      }.map(\.element)
      return DutyStatus(
        duty: duty, state: own.last?.state ?? .notStarted,
        due: own.last { $0.newDue != nil }?.newDue ?? duty.due)
    }
  }

  /// The revision of a project's budget that is in force: the latest approved one.
  public func budgetInForce(of project: Reference<Project>, asOf: Moment? = nil) throws -> Budget? {
    let ref = try String.fetchOne(
      db,
      sql: """
        SELECT b.ref FROM budget AS b JOIN budgetApproval AS a ON a.budget = b.ref
        WHERE b.project = ? AND a.recorded < ? ORDER BY b.revision DESC LIMIT 1
        """, arguments: [project.text, limit(asOf)])
    return try ref.flatMap { try record(Budget.self, ref: $0) }
  }

  /// What a budget sets aside per line, and for which years where it says so.
  public func budgetAmounts(
    of budget: Reference<Budget>
  ) throws -> [(line: BudgetLine, year: Int?, amount: Money)] {
    let amounts = try records(BudgetAmount.self, where: "budget", is: budget.text)
    let lines = Dictionary(
      uniqueKeysWithValues: try records(
        BudgetLine.self, where: "ref", among: Set(amounts.map(\.line.text))
      ).map { ($0.ref, $0) })
    return
      amounts
      .compactMap { amount in lines[amount.line.text].map { ($0, amount.year, amount.amount) } }
      .sorted { ($0.line.number, $0.year ?? 0) < ($1.line.number, $1.year ?? 0) }
  }

  /// What a budget expects of each source.
  public func fundingShares(
    of budget: Reference<Budget>
  ) throws -> [(source: FundingSource, amount: Money)] {
    try records(FundingShare.self, where: "budget", is: budget.text).compactMap { share in
      try record(FundingSource.self, ref: share.source.text).map { ($0, share.amount) }
    }
  }

  /// The lines of a project's budget in force with what has been spent on them, whole project.
  ///
  /// - Parameters:
  ///   - period: the days of the report; what is spent "to date" is all up to its last day.
  public func lineFigures(
    of budget: Budget, period: DayRange, asOf: Moment? = nil
  ) throws -> [BudgetLineFigures] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT l.ref, l.title, l.isWage, p.currency, sum(a.amountMinor) AS budget,
          (SELECT coalesce(sum(amountMinor), 0) FROM posting WHERE lineId = l.id
            AND day >= :from AND day < :upTo AND recorded < :limit) AS inPeriod,
          (SELECT coalesce(sum(amountMinor), 0) FROM posting WHERE lineId = l.id
            AND day < :upTo AND recorded < :limit) AS toDate,
          (SELECT group_concat(text, char(10)) FROM explanation WHERE line = l.ref
            AND firstDay < :upTo AND lastDay >= :from AND recorded < :limit) AS explanation
        FROM budgetAmount AS a JOIN budgetLine AS l ON l.ref = a.line
        JOIN project AS p ON p.ref = l.project
        WHERE a.budget = :budget GROUP BY l.id ORDER BY l.number
        """,
      arguments: [
        "from": period.from.iso, "upTo": period.upTo.iso, "limit": limit(asOf),
        "budget": budget.ref,
      ])
    return try rows.map { row in
      guard let currency = Currency(code: row["currency"]) else {
        throw StoreError.damaged(path: "", detail: row["ref"])
      }
      let money = { (column: String) in Money(minorUnits: row[column], currency: currency) }
      return BudgetLineFigures(
        line: Reference(row["ref"] as String), title: row["title"], isWage: row["isWage"],
        budget: money("budget"), spentInPeriod: money("inPeriod"), spentToDate: money("toDate"),
        explanation: row["explanation"])
    }
  }
}
