import GRDB
import PortfolioModel

/// Lines and sources as people name them.
extension PortfolioWriter {
  /// Makes a line at the end of a project's budget.
  public func addLine(
    titled title: String, isWage: Bool, to project: Reference<Project>, by hand: Hand
  ) throws -> BudgetLine {
    let lines = try reader.records(BudgetLine.self, where: "project", is: project.text)
    var line = BudgetLine()
    line.ref = try freshRef(BudgetLine.self, stem: "\(project).\(Self.slug(title))")
    line.project = project
    line.number = (lines.map(\.number).max() ?? 0) + 1
    line.title = title
    line.isWage = isWage
    try enter(line, by: hand)
    return line
  }

  /// The source of a project by its reference, its grant or its funder, or our own means by
  /// `own` or `egen`; made where it is not there yet.
  ///
  /// - Throws: `Findings` when nobody goes by that name, with the one that was most likely meant.
  public func source(
    named name: String, of project: Reference<Project>, by hand: Hand
  ) throws -> FundingSource {
    if let known = try reader.fundingSource(named: name, of: project) { return known }
    let isOwn = FundingSource.isOwn(name)
    var source = FundingSource()
    source.project = project
    if let grant = try reader.record(Grant.self, ref: name) {
      source.sort = .grant
      source.grant = Reference(grant.ref)
    } else if let funder = try reader.record(Funder.self, ref: name) {
      source.sort = .cofinancing
      source.funder = Reference(funder.ref)
    } else if isOwn {
      source.sort = .own
    } else {
      throw try reader.unknownSource(name)
    }
    source.ref = try freshRef(FundingSource.self, stem: "\(project).\(isOwn ? "egen" : name)")
    try enter(source, by: hand)
    return source
  }
}

extension PortfolioWriter {
  /// Moves an amount from one line of a draft to another, of one year where they are by years.
  public func move(
    _ amount: Money, from giving: BudgetLine, to getting: BudgetLine, year: Int?, in draft: Budget,
    reason: String?, by hand: Hand
  ) throws {
    let subject = Finding.Subject(kind: .budget, ref: draft.ref)
    guard amount.minorUnits > 0 else {
      throw Findings([Finding(.notPositive(field: "amount", amount), subject: subject)])
    }
    let amounts = try reader.records(BudgetAmount.self, where: "budget", is: draft.ref)
    let own = { (line: BudgetLine) in amounts.filter { $0.line.text == line.ref } }
    guard let has = own(giving).first(where: { $0.year == year })?.amount else {
      throw Findings([Finding(.lineIsByYear(line: giving.title), subject: subject)])
    }
    guard has.minorUnits >= amount.minorUnits else {
      throw Findings([
        Finding(.lineTooSmall(line: giving.title, has: has, taken: amount), subject: subject)
      ])
    }
    let got = own(getting).first { $0.year == year }?.amount
    guard got != nil || own(getting).isEmpty else {
      throw Findings([Finding(.lineIsByYear(line: getting.title), subject: subject)])
    }
    try set(giving, year: year, to: has - amount, in: draft, reason: reason, by: hand)
    let sum = try (got ?? .zero(amount.currency)) + amount
    try set(getting, year: year, to: sum, in: draft, reason: reason, by: hand)
  }
}
