import GRDB
import PortfolioModel

extension PortfolioWriter {
  /// Adds a posting, charged as it says or split by the shares of the approved budget.
  ///
  /// One with the same project, voucher and running number that says the same is left as it is;
  /// one that says something else is refused.
  public func add(_ posting: Posting, recorded: Moment, by author: String) throws -> AddOutcome {
    guard let project = try project(posting.project.text) else {
      if refused[.project]?.contains(posting.project.text) == true { return .refused([]) }
      let known = try String.fetchAll(db, sql: "SELECT ref FROM project ORDER BY ref")
      let ref = posting.project.text
      return .refused([
        .unknownReference(
          field: "project", value: ref, kind: .project,
          nearest: Nearest.name(to: ref, among: known))
      ])
    }
    var faults: [Fault] = []
    if posting.amount.currency != project.currency {
      faults.append(
        .currencyMismatch(
          given: posting.amount.currency, project: posting.project.text,
          expected: project.currency))
    }
    let line = try lineId(of: posting, in: project, &faults)
    if let outcome = try existing(posting, project: project, line: line) { return outcome }
    let charges = try charges(of: posting, in: project, &faults)
    let reversed = try reversedId(of: posting, on: line, in: project, &faults)
    guard faults.isEmpty, let line else { return .refused(faults) }
    try insert(
      posting, project: project.id, line: line, charges: charges, reverses: reversed,
      recorded: recorded, by: author)
    return .added
  }

  private func lineId(
    of posting: Posting, in project: NameCache.Project, _ faults: inout [Fault]
  ) throws -> Int64? {
    let (name, id): (String, Int64?) =
      switch posting.line {
      case .ref(let ref): (ref.text, project.linesByRef[ref.text])
      case .title(let title):
        (
          title,
          project.linesByTitle[title] ?? project.linesByFoldedTitle[NameCache.folded(title)]
        )
      }
    if id == nil {
      faults.append(
        .unknownLine(
          project: posting.project.text, line: name,
          nearest: Nearest.name(to: name, among: project.lineTitles)))
    }
    return id
  }

  private func existing(
    _ posting: Posting, project: NameCache.Project, line: Int64?
  ) throws -> AddOutcome? {
    let statement = try db.cachedStatement(
      sql: """
        SELECT lineId, day, amountMinor, text FROM posting
        WHERE projectId = ? AND voucher = ? AND ordinal = ?
        """)
    let row = try Row.fetchOne(
      statement, arguments: [project.id, posting.voucher, posting.ordinal])
    guard let row else { return nil }
    let amount = Money(minorUnits: row["amountMinor"], currency: project.currency)
    let lineTitle = try String.fetchOne(
      db, sql: "SELECT title FROM budgetLine WHERE id = ?", arguments: [row["lineId"] as Int64])
    var faults: [Fault] = []
    let compare = { (field: String, recorded: String, given: String) in
      guard recorded != given else { return }
      faults.append(
        .postingDiffers(
          voucher: posting.name, field: field, recorded: recorded, given: given))
    }
    if row["lineId"] as Int64 != line {
      let given =
        switch posting.line {
        case .ref(let ref): ref.text
        case .title(let title): title
        }
      compare("line", lineTitle ?? "", given)
    }
    compare("day", row["day"], posting.day.iso)
    compare("amount", amount.text, posting.amount.text)
    compare("text", row["text"], posting.text)
    return faults.isEmpty ? .unchanged : .refused(faults)
  }

  private func charges(
    of posting: Posting, in project: NameCache.Project, _ faults: inout [Fault]
  ) throws -> [(source: Int64, amount: Int64)] {
    guard let given = posting.charges else {
      let shares = project.shares
      guard !shares.isEmpty else {
        faults.append(.noFundingShares(project: posting.project.text))
        return []
      }
      let parts = try posting.amount.split(byShares: shares.map(\.share))
      return zip(shares, parts).map { ($0.source, $1.minorUnits) }
    }
    var charges: [(source: Int64, amount: Int64)] = []
    for charge in given {
      guard let id = try sourceId(charge.source.text) else {
        faults.append(
          .unknownReference(
            field: "source", value: charge.source.text, kind: .fundingSource, nearest: nil))
        continue
      }
      charges.append((id, charge.amount.minorUnits))
    }
    let sum = try Money.sum(given.map(\.amount), currency: posting.amount.currency)
    if sum != posting.amount {
      faults.append(.chargesDoNotSum(charges: sum, posting: posting.amount))
    }
    return charges
  }

  private func reversedId(
    of posting: Posting, on line: Int64?, in project: NameCache.Project, _ faults: inout [Fault]
  ) throws -> Int64? {
    guard let name = posting.reverses else { return nil }
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT p.id, p.lineId, p.amountMinor, r.id IS NOT NULL AS isReversed
        FROM posting AS p LEFT JOIN posting AS r ON r.reversesId = p.id
        WHERE p.projectId = ?
          AND CASE p.ordinal WHEN 1 THEN p.voucher ELSE p.voucher || '/' || p.ordinal END = ?
        """, arguments: [project.id, name])
    guard let row, row["amountMinor"] as Int64 == -posting.amount.minorUnits,
      line == nil || row["lineId"] as Int64 == line
    else {
      faults.append(.reversalMismatch(of: name))
      return nil
    }
    if row["isReversed"] { faults.append(.alreadyReversed(name)) }
    return row["id"]
  }

  private func insert(
    _ posting: Posting, project: Int64, line: Int64, charges: [(source: Int64, amount: Int64)],
    reverses: Int64?, recorded: Moment, by author: String
  ) throws {
    let id: Int64
    if let next = names.nextPostingId {
      id = next
    } else {
      id = (try Int64.fetchOne(db, sql: "SELECT max(id) FROM posting") ?? 0) + 1
    }
    names.nextPostingId = id + 1
    let day = posting.day.iso
    let charge = try db.cachedStatement(
      sql: """
        INSERT INTO charge (postingId, sourceId, day, recorded, amountMinor)
        VALUES (?, ?, ?, ?, ?)
        """)
    for (source, amount) in charges {
      try charge.execute(arguments: [id, source, day, recorded.milliseconds, amount])
    }
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO posting (id, projectId, lineId, day, amountMinor, text, voucher, ordinal,
          reversesId, recorded, recordedBy)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    try statement.execute(arguments: [
      id, project, line, day, posting.amount.minorUnits, posting.text, posting.voucher,
      posting.ordinal, reverses, recorded.milliseconds, author,
    ])
  }

  // MARK: - Names

  private func sourceId(_ ref: String) throws -> Int64? {
    if let id = names.sources[ref] { return id }
    let id = try Int64.fetchOne(
      db, sql: "SELECT id FROM fundingSource WHERE ref = ?", arguments: [ref])
    names.sources[ref] = id
    return id
  }

  private func project(_ ref: String) throws -> NameCache.Project? {
    if let known = names.projects[ref] { return known }
    let row = try Row.fetchOne(
      db, sql: "SELECT id, currency FROM project WHERE ref = ?", arguments: [ref])
    guard let row, let currency = Currency(code: row["currency"]) else { return nil }
    let lines = try Row.fetchAll(
      db, sql: "SELECT id, ref, title FROM budgetLine WHERE project = ?", arguments: [ref])
    let project = NameCache.Project(
      id: row["id"], currency: currency, shares: try shares(ofProject: ref),
      linesByTitle: Dictionary(uniqueKeysWithValues: lines.map { ($0["title"], $0["id"]) }),
      linesByFoldedTitle: Dictionary(
        lines.map { (NameCache.folded($0["title"]), $0["id"]) }, uniquingKeysWith: { a, _ in a }),
      linesByRef: Dictionary(uniqueKeysWithValues: lines.map { ($0["ref"], $0["id"]) }),
      lineTitles: lines.map { $0["title"] })
    names.projects[ref] = project
    return project
  }

  /// The shares of the budget in force; without one, the only source bears all.
  private func shares(
    ofProject ref: String
  ) throws -> [(source: Int64, ref: String, share: Int64)] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT s.id, s.ref, h.amountMinor FROM fundingShare AS h
        JOIN fundingSource AS s ON s.ref = h.source
        WHERE h.amountMinor > 0 AND h.budget =
          (SELECT b.ref FROM budget AS b JOIN budgetApproval AS a ON a.budget = b.ref
           WHERE b.project = ? ORDER BY b.revision DESC LIMIT 1)
        ORDER BY h.id
        """, arguments: [ref])
    if !rows.isEmpty { return rows.map { ($0["id"], $0["ref"], $0["amountMinor"]) } }
    let sources = try Row.fetchAll(
      db, sql: "SELECT id, ref FROM fundingSource WHERE project = ?", arguments: [ref])
    return sources.count == 1 ? sources.map { ($0["id"], $0["ref"], 1) } : []
  }
}
