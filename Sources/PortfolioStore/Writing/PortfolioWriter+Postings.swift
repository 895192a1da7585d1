import GRDB
import PortfolioModel

extension PortfolioWriter {
  /// Adds a posting, charged as it says or split by the shares of the approved budget.
  ///
  /// One with the same project, voucher and running number that says the same is left as it is;
  /// one that says something else is refused.
  ///
  /// - Parameter isNumbered: whether the posting says its running number. Else it is the next line
  ///   of its voucher, in the order in which postings are added.
  public func add(
    _ posting: Posting, isNumbered: Bool = true, recorded: Moment, by author: String
  ) throws -> AddOutcome {
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
    var posting = posting
    if !isNumbered { posting.ordinal = try nextOrdinal(of: posting.voucher, in: project) }
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
    let entry = try postingEntry()
    try entry.add(
      posting, project: project.id, line: line, charges: charges, reverses: reversed,
      recorded: recorded, by: author)
    project.noteAdded(posting.voucher, posting.ordinal)
    return .added
  }

  /// The running number of the first line of a voucher that was there before and has not been met
  /// yet, else the next one.
  private func nextOrdinal(of voucher: String, in project: NameCache.Project) throws -> Int {
    if let next = project.nextOrdinal(of: voucher) { return next }
    let entry = try postingEntry()
    try entry.flush(holding: voucher, of: project.id)
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT id, ordinal FROM posting WHERE projectId = ? AND voucher = ? ORDER BY ordinal
          """), arguments: [project.id, voucher])
    let before = rows.first { $0[0] < entry.firstId && metPostings.insert($0[0]) }
    return before?[1] ?? (rows.last?[1] ?? 0) + 1
  }

  private func lineId(
    of posting: Posting, in project: NameCache.Project, _ faults: inout [Fault]
  ) throws -> Int64? {
    if let line = project.lines.first(where: { $0.isNamed(by: posting.line) }) { return line.id }
    var name = ""
    switch posting.line {
    case .ref(let ref): name = ref.text
    case .title(let title):
      name = title
      let folded = NameCache.folded(title)
      if let line = project.lines.first(where: { NameCache.folded($0.title) == folded }) {
        return line.id
      }
    }
    faults.append(
      .unknownLine(
        project: posting.project.text, line: name,
        nearest: Nearest.name(to: name, among: project.lines.map(\.title))))
    return nil
  }

  private func existing(
    _ posting: Posting, project: NameCache.Project, line: Int64?
  ) throws -> AddOutcome? {
    guard !project.isNew(posting.voucher, posting.ordinal) else { return nil }
    try entry?.flush(holding: posting.voucher, of: project.id)
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
      if shares.count == 1 { return [(shares[0].source, posting.amount.minorUnits)] }
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
    try flushPostings()
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

  /// Puts in the postings that wait.
  func flushPostings() throws { try entry?.flush() }

  private func postingEntry() throws -> PostingEntry {
    if let entry { return entry }
    let entry = try PostingEntry(db, mayWait: postingsMayWait)
    self.entry = entry
    return entry
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
      db.cachedStatement(sql: "SELECT id, currency FROM project WHERE ref = ?"), arguments: [ref])
    guard let row, let currency = Currency(code: row["currency"]) else { return nil }
    try flushPostings()
    let id: Int64 = row["id"]
    let lines = try Row.fetchAll(
      db.cachedStatement(sql: "SELECT id, ref, title FROM budgetLine WHERE project = ?"),
      arguments: [ref])
    let last = try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT voucher, ordinal FROM posting WHERE projectId = ?
          ORDER BY voucher DESC, ordinal DESC LIMIT 1
          """), arguments: [id])
    let project = NameCache.Project(
      id: id, currency: currency, shares: try shares(ofProject: ref),
      lines: lines.map { NameCache.Line(id: $0["id"], ref: $0["ref"], title: $0["title"]) },
      last: last.map { ($0["voucher"], $0["ordinal"]) })
    names.projects[ref] = project
    return project
  }

  /// The shares of the budget in force; without one, the only source bears all.
  private func shares(ofProject ref: String) throws -> [(source: Int64, share: Int64)] {
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT s.id, h.amountMinor FROM fundingShare AS h
          JOIN fundingSource AS s ON s.ref = h.source
          WHERE h.amountMinor > 0 AND h.budget =
            (SELECT b.ref FROM budget AS b JOIN budgetApproval AS a ON a.budget = b.ref
             WHERE b.project = ? ORDER BY b.revision DESC LIMIT 1)
          ORDER BY h.id
          """), arguments: [ref])
    if !rows.isEmpty { return rows.map { ($0["id"], $0["amountMinor"]) } }
    let sources = try Int64.fetchAll(
      db.cachedStatement(sql: "SELECT id FROM fundingSource WHERE project = ?"), arguments: [ref])
    return sources.count == 1 ? [(sources[0], Int64(1))] : []
  }
}
