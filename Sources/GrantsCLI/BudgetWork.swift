import PortfolioModel
import PortfolioStore
import Reporting

/// Works on the draft of a project's budget in one transaction, and tells how it then stands.
struct BudgetWork {
  private let context: Context
  private let options: BudgetOptions

  init(_ context: Context, _ options: BudgetOptions) {
    self.context = context
    self.options = options
  }

  /// Runs the work and tells how the budget then stands, and what the terms say of a change that was
  /// approved.
  func write(
    _ approval: ApprovalOptions? = nil, _ body: (PortfolioWriter) throws -> Budget
  ) throws {
    let (standing, rulings) = try perform(approval, body)
    for ruling in rulings {
      context.print(Spelling.capitalised(ruling.words(context.language)) + ".")
    }
    tell(standing)
  }

  /// Tells how the budget stands, and that nothing was written where that is so.
  func tell(_ standing: BudgetStanding) {
    context.print(standing.words(context.language))
    context.noteRehearsal(options.writing)
  }

  /// Runs the work; approves the draft after it where that was asked for.
  ///
  /// - Returns: how the budget stands, and the limits that what was approved goes beyond.
  func perform(
    _ approval: ApprovalOptions? = nil, _ body: (PortfolioWriter) throws -> Budget
  ) throws -> (standing: BudgetStanding, rulings: [MoveRuling]) {
    let subject = Finding.Subject(kind: .project, ref: options.project.text)
    for (name, text) in [("reason", options.reason), ("approvedBy", approval?.approvedBy)] {
      try TextCheck.require(text ?? "", field: name, options.writing.reading, subject: subject)
    }
    return try context.openPortfolio().write(isRehearsal: options.writing.check) { writer in
      _ = try writer.reader.required(Project.self, options.project.text)
      let budget = try body(writer)
      var rulings: [MoveRuling] = []
      if let approval, approval.isAsked {
        rulings = try writer.reader.move(to: budget).broken
        let needed = rulings.filter { $0.verdict == .needsApproval }
        guard needed.isEmpty || approval.approvedBy != nil else {
          throw Findings([
            Finding(
              .changeNeedsApproval(project: options.project.text, needed), subject: subject)
          ])
        }
        try writer.approve(
          budget, on: approval.day ?? context.today, approvedBy: approval.approvedBy,
          by: context.hand)
      }
      try options.writing.logReason(of: budget.ref, writer, context)
      return (try writer.reader.standing(of: budget), rulings)
    }
  }

  /// The line that is named, made where it is new and that was allowed.
  func line(
    _ name: String, mayBeNew: Bool, isWage: Bool, _ writer: PortfolioWriter
  ) throws -> BudgetLine {
    guard mayBeNew else {
      return try writer.reader.requiredLine(named: name, of: options.project)
    }
    return try writer.line(
      named: name, isWage: isWage, of: options.project, options.writing.reading,
      by: context.hand)
  }
}

extension PortfolioWriter {
  /// The line of a project that is named, made where it is not there yet.
  ///
  /// - Throws: `Findings` where the text of a new title may not be kept.
  func line(
    named name: String, isWage: Bool, of project: Reference<Project>, _ reading: ReadingOptions,
    by hand: Hand
  ) throws -> BudgetLine {
    if let line = try reader.budgetLine(named: name, of: project) { return line }
    let subject = Finding.Subject(kind: .budgetLine, ref: name)
    try TextCheck.require(name, field: "title", reading, subject: subject)
    return try addLine(titled: name, isWage: isWage, to: project, by: hand)
  }
}

extension PortfolioReader {
  /// What a draft changes in the approved budget, held against the terms of the project's grants.
  func move(to draft: Budget) throws -> BudgetMoveReport {
    let inForce = try budgetInForce(of: draft.project)
    let grants = Set(try records(Grant.self, where: "project", is: draft.project.text).map(\.ref))
    return try BudgetMoveReport(
      draft: draft, before: inForce.map { try budgetAmounts(of: Reference($0.ref)) } ?? [],
      after: budgetAmounts(of: Reference(draft.ref)),
      terms: records(Term.self).filter { grants.contains($0.grant.text) })
  }

  /// How a revision stands: its lines, its funding, whether it is approved.
  func standing(of budget: Budget) throws -> BudgetStanding {
    let amounts = try budgetAmounts(of: Reference(budget.ref)).map(\.amount)
    let shares = try fundingShares(of: Reference(budget.ref)).map(\.amount)
    let currency = try record(Project.self, ref: budget.project.text)?.currency ?? .dkk
    let approved = try records(BudgetApproval.self, where: "budget", is: budget.ref).first
    return BudgetStanding(
      budget: budget, lines: try Money.sum(amounts, currency: currency),
      funding: try Money.sum(shares, currency: currency), approved: approved?.day)
  }
}
