import GRDB
import PortfolioModel

/// Postings of a project, by voucher, line and day.
extension PortfolioReader {
  /// The posting of a project that goes by a voucher (`4711`, `4711/2`), or nothing.
  public func posting(
    named name: String, of project: Reference<Project>
  ) throws -> Posting? {
    var found: Posting?
    try forEachPosting(
      where: """
        j.ref = ? AND CASE p.ordinal WHEN 1 THEN p.voucher ELSE p.voucher || '/' || p.ordinal END
          = ?
        """, [project.text, name]
    ) { found = $0 }
    return found
  }

  /// The postings of all projects that go by a voucher.
  public func postings(named name: String) throws -> [Posting] {
    var postings: [Posting] = []
    try forEachPosting(
      where: "CASE p.ordinal WHEN 1 THEN p.voucher ELSE p.voucher || '/' || p.ordinal END = ?",
      [name]
    ) { postings.append($0) }
    return postings
  }

  /// The vouchers of the postings that take another one back.
  public func reversals(of posting: Posting) throws -> [String] {
    var names: [String] = []
    try forEachPosting(
      where: "j.ref = ? AND r.voucher = ? AND r.ordinal = ?",
      [posting.project.text, posting.voucher, posting.ordinal]
    ) { names.append($0.name) }
    return names
  }

  /// The postings of a project within days, on one line or all, in the order of their days.
  public func postings(
    of project: Reference<Project>, on line: BudgetLine? = nil, in days: DayRange
  ) throws -> [Posting] {
    var postings: [Posting] = []
    try forEachPosting(
      where: "j.ref = ? AND p.day >= ? AND p.day < ? AND (? IS NULL OR l.ref = ?)",
      [project.text, days.from.iso, days.upTo.iso, line?.ref, line?.ref]
    ) { postings.append($0) }
    return postings.sorted { $0.day < $1.day }
  }

  /// The vouchers of a project's postings, for suggesting one.
  public func voucherNames(of project: Reference<Project>) throws -> [String] {
    try String.fetchAll(
      db,
      sql: """
        SELECT voucher FROM posting
        WHERE projectId = (SELECT id FROM project WHERE ref = ?) ORDER BY id DESC LIMIT 2000
        """, arguments: [project.text])
  }

  /// The line of a project by its reference or its title, in any case.
  public func budgetLine(
    named name: String, of project: Reference<Project>
  ) throws -> BudgetLine? {
    let lines = try records(BudgetLine.self, where: "project", is: project.text)
    let folded = NameCache.folded(name)
    return lines.first { $0.ref == name || $0.ref == "\(project).\(name)" }
      ?? lines.first { $0.title == name } ?? lines.first { NameCache.folded($0.title) == folded }
  }

  /// The line of a project that must be there.
  ///
  /// - Throws: `Findings` with the name that was most likely meant.
  public func requiredLine(
    named name: String, of project: Reference<Project>
  ) throws -> BudgetLine {
    if let line = try budgetLine(named: name, of: project) { return line }
    let titles = try records(BudgetLine.self, where: "project", is: project.text).map(\.title)
    let fault = Fault.unknownLine(
      project: project.text, line: name, nearest: Nearest.name(to: name, among: titles))
    throw Findings([Finding(fault)])
  }

  /// The source of a project by its reference, its grant or its funder, or our own means by
  /// `own` or `egen`.
  public func fundingSource(
    named name: String, of project: Reference<Project>
  ) throws -> FundingSource? {
    let isOwn = FundingSource.isOwn(name)
    return try records(FundingSource.self, where: "project", is: project.text).first {
      $0.ref == name || $0.grant?.text == name || $0.funder?.text == name
        || (isOwn && $0.sort == .own && $0.funder == nil)
    }
  }

  /// A source that must be there.
  ///
  /// - Throws: `Findings` with the name that was most likely meant.
  public func requiredSource(
    named name: String, of project: Reference<Project>
  ) throws -> FundingSource {
    if let source = try fundingSource(named: name, of: project) { return source }
    throw try unknownSource(name)
  }

  /// That nobody goes by the name of a source, with the one that was most likely meant.
  func unknownSource(_ name: String) throws -> Findings {
    let known = try references(.grant) + references(.funder)
    let fault = Fault.unknownReference(
      field: "source", value: name, kind: .fundingSource,
      nearest: Nearest.name(to: name, among: known.map(\.ref) + ["egen"]))
    return Findings([Finding(fault)])
  }
}

extension FundingSource {
  /// Whether a name means our own means.
  static func isOwn(_ name: String) -> Bool {
    ["own", "egen", "egenfinansiering"].contains(name.lowercased())
  }
}
